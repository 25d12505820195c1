// How a numbered paragraph begins: ¶12. (C/NF) Text
import { isBlank, isDigit, isLetter, skipBlanks, skipDigits, skipPilcrow } from './characters.ts';
import { leaf, type SyntaxNode } from './nodes.ts';

export interface ParagraphStart {
  /** The number as a value, its leaf without the full stop, and the portion marking if one follows. */
  readonly value: number;
  readonly number: SyntaxNode;
  readonly marking: SyntaxNode | undefined;
  /** Offset of the paragraph's words. */
  readonly textStart: number;
  readonly indent: number;
}

// (U)  (SBU)  (C/NF)  (S//NF)  (C REL UK)  (SBU-NF)  (U//FOUO); also without the first parenthesis, and in lower case.
const MARKING =
  /\(? ?(?:U|SBU|LOU|FOUO|C|S|TS|R)(?: ?\/\/? ?[A-Z][A-Z ,/-]{0,40}| REL[A-Z ,/-]{0,40}|-[A-Z]{1,4})? ?\)/iy;

/** The paragraph that starts at the first character of the line `[first, end)`; `lineStart` gives the indent. */
export function readParagraphStart(
  text: string,
  lineStart: number,
  first: number,
  end: number,
): ParagraphStart | undefined {
  const at = skipPilcrow(text, first, end);
  if (!isDigit(text.charCodeAt(at))) return undefined;
  const digits = skipDigits(text, at, Math.min(end, at + 4));
  if (digits - at > 3) return undefined;
  let after = digits;
  const dotted = text[after] === '.' && !isDigit(text.charCodeAt(after + 1));
  if (dotted) after++;
  if (
    after < end &&
    !isBlank(text.charCodeAt(after)) &&
    text[after] !== '(' &&
    !(dotted && isLetter(text.charCodeAt(after)))
  ) {
    return undefined;
  }
  const textStart = skipBlanks(text, after, end);
  const marking = readMarking(text, textStart, end);
  if (!dotted && !(marking && text[textStart] === '(')) return undefined;
  return {
    value: Number(text.slice(at, digits)),
    number: leaf('number', at, digits),
    marking,
    textStart: marking ? skipBlanks(text, marking.end, end) : textStart,
    indent: first - lineStart,
  };
}

/** A portion marking with its parentheses, right at `at`. */
export function readMarking(text: string, at: number, end: number): SyntaxNode | undefined {
  MARKING.lastIndex = at;
  const found = MARKING.exec(text);
  return found && at + found[0].length <= end ? leaf('marking', at, at + found[0].length) : undefined;
}
