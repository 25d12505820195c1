// First pass over the body: its lines, each with what its first characters say. The second pass builds paragraphs of them.

import { isDigit, isLetter, isLower, isUpper, skipPilcrow } from './characters.ts';
import type { LineCursor } from './lineCursor.ts';
import { firstMatch } from './matches.ts';
import { branch, leaf, type SyntaxNode } from './nodes.ts';
import { findGluedPageLine, findPageLineInside, readPageLine } from './pageLine.ts';
import { type ParagraphStart, readParagraphStart } from './paragraphStart.ts';
import { ATTRIBUTES } from './parseAttributes.ts';

export interface BodyLine {
  readonly first: number;
  readonly end: number;
  /** A blank line (or a page line, a rule, the start of the body) stands above. */
  readonly blankAbove: boolean;
  readonly kind: 'text' | 'rule' | 'node' | 'ending';
  /** A line of the form `12. Text`; whether it begins a paragraph is decided later. */
  readonly start: ParagraphStart | undefined;
  /** For kind `node`: a page line, stamp or repeated header, ready for the tree. */
  readonly node: SyntaxNode | undefined;
}

const STAMP =
  /^(?:[A-Z][a-z]+ [A-Z]\. [A-Z][a-z]+ +)?(?:Declassified\/Released US Department of State|Sheryl P\. Walter|Margaret P\. Grafeld)/;
const ENDING = /^(?:BT|N{3,4}(?:MAFVVZCZ)?|#\d{3,5}|<< ?END OF DOCUMENT ?>>)$/;
/** Fields that SMART prints below the text. */
export const FOOT =
  /^(?:Signature|Drafted By|Cleared By|Approved By|Released By|Info|XMT|Attachments|Dissemination Rule|Privacy\/PII):/;
const LONG_LINE = 300;
const NEXT_PARAGRAPH = /[\s.]¶?(\d{1,3})\. ?\((?:U|SBU|LOU|C|S|TS|R)[)/]/g;

/** What the header has told about the message. */
export interface About {
  readonly station: string;
  /** A SMART print has fields below the text; text that is no cable has no signature. */
  readonly form: 'cable' | 'print' | 'text';
}

/** Reads the lines up to the end of the message or to `Message Attributes`. `repeat` reads a header repeated at the cursor. */
export function readBodyLines(
  cursor: LineCursor,
  about: About,
  repeat: (cursor: LineCursor) => SyntaxNode | undefined,
): BodyLine[] {
  const lines: BodyLine[] = [];
  let blankAbove = true;
  let lastNumber = 0;
  while (!cursor.done) {
    if (cursor.blank) {
      blankAbove = true;
      cursor.advance();
      continue;
    }
    if (cursor.end - cursor.first > 90 || cursor.isRest)
      cutRunIns(cursor, about.station, lines.length <= lastNumber + 1 ? lastNumber : undefined);
    const line = readLine(cursor, about, blankAbove, repeat);
    if (!line) break;
    if (line.start) lastNumber = line.start.value;
    lines.push(line);
    blankAbove = line.kind === 'rule' || line.kind === 'node';
    // A repeated header has moved the cursor behind itself already.
    if (cursor.start < line.end) cursor.advance();
  }
  return lines;
}

function readLine(
  cursor: LineCursor,
  about: About,
  blankAbove: boolean,
  repeat: (cursor: LineCursor) => SyntaxNode | undefined,
): BodyLine | undefined {
  const { text, first, end } = cursor;
  const code = text.charCodeAt(first);
  const line = (kind: BodyLine['kind'], start?: ParagraphStart): BodyLine => ({
    first,
    end,
    blankAbove,
    kind,
    start,
    node: undefined,
  });
  const nodeLine = (node: SyntaxNode): BodyLine => ({
    first: node.start,
    end: node.end,
    blankAbove,
    kind: 'node',
    start: undefined,
    node,
  });
  if (code === 45 || code === 61 || code === 95 || code === 42) {
    return line(isRule(text, first, end) ? 'rule' : 'text');
  }
  const page = readPageLine(text, first, end);
  if (page) return nodeLine(page);
  if (isDigit(code) || code > 127) return line('text', readParagraphStart(text, cursor.start, first, end));
  if (end - first > 120 || !(isUpper(code) || code === 35 || code === 60)) return line('text');
  const words = text.slice(first, end);
  if (isLower(text.charCodeAt(first + 1))) {
    if (words === ATTRIBUTES) return undefined;
    if (STAMP.test(words)) return nodeLine(branch('stamp', [leaf('text', first, end)]));
  } else if (words.length < 24 && ENDING.test(words)) return line('ending');
  if (about.form === 'print' && FOOT.test(words)) return line('ending');
  const repeated = repeat(cursor);
  return repeated ? nodeLine(repeated) : line('text');
}

/** `-----`, `=====`, `----- ----`: four or more, and nothing else on the line but blanks. */
function isRule(text: string, first: number, end: number): boolean {
  if (end - first < 4 || end - first > 200) return false;
  for (let i = first; i < end; i++) {
    const code = text.charCodeAt(i);
    const isMark = code === 45 || code === 61 || code === 95 || code === 42;
    if (!isMark && (code !== 32 || i < first + 4)) return false;
  }
  return true;
}

/** Cuts a re-flowed line where a page line stands in it, and where the next paragraph begins in it. */
function cutRunIns(cursor: LineCursor, station: string, lastNumber: number | undefined): void {
  const page = findPageLineInside(cursor.text, cursor.first, cursor.end, station);
  if (page) cursor.cutAt(page.start > cursor.first ? page.start : page.end);
  else {
    const tail = findGluedPageLine(cursor.text, cursor.first, cursor.end, station);
    if (tail !== undefined) cursor.cutAt(tail);
  }
  if (lastNumber !== undefined && cursor.end - cursor.first > LONG_LINE) cutAtNextParagraph(cursor, lastNumber);
}

/** In a cable that lost its line ends the next paragraph begins inside the line: `... money. 4. (C) Another ...`. */
function cutAtNextParagraph(cursor: LineCursor, lastNumber: number): void {
  const { text, first, end } = cursor;
  const own = readParagraphStart(text, cursor.start, first, end)?.value ?? lastNumber;
  const from = first + 4;
  const found = firstMatch(NEXT_PARAGRAPH, text.slice(from, end), ({ 1: number }) => Number(number) === own + 1);
  if (found) cursor.cutAt(from + found.index + 1);
}

/** `A.`, `a)`, `(1)`, `--`, `*` at the start of a line, behind a pilcrow perhaps: the offset behind it, and its class. */
export function readBullet(
  text: string,
  first: number,
  end: number,
): { kind: string; ordinal: number; start: number; end: number } | undefined {
  const at = skipPilcrow(text, first, end);
  // Most lines begin with a word.
  if (isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))) return undefined;
  const found = /^(?:\((\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)|([a-zA-Z]|\d{1,2})[.)]|(-{1,2}|\*|o|-- --))(?=\s)/.exec(
    text.slice(at, Math.min(end, at + 6)),
  );
  if (!found) return undefined;
  const label = found[1] ?? found[2] ?? found[3] ?? '';
  const code = label.charCodeAt(0);
  const shape = isDigit(code) ? '1' : isUpper(code) ? 'A' : isLower(code) ? 'a' : label;
  const kind = found[3] ?? found[0].replace(label, shape);
  const ordinal = isDigit(code) ? Number(label) : isUpper(code) ? code - 64 : isLower(code) ? code - 96 : 0;
  return { kind, ordinal: found[3] ? 0 : ordinal, start: at, end: at + found[0].length };
}
