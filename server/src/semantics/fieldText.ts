// The words of a field that runs over several lines, with page lines cut out and every character still at its offset.
import { isSpace } from '../syntax/characters.ts';
import type { SyntaxNode } from '../syntax/nodes.ts';
import type { Span } from '../text/span.ts';

/**
 * The values of a field as one string in which character `i` stands at offset `start + i` of the message. Line ends stay, what
 * is no value (page lines, pilcrows) is blank.
 */
export interface FieldText {
  readonly start: number;
  readonly words: string;
}

export function fieldText(text: string, values: readonly SyntaxNode[]): FieldText {
  const [first] = values;
  const last = values.at(-1);
  if (!first || !last) return { start: 0, words: '' };
  if (isPlain(text, values)) return { start: first.start, words: text.slice(first.start, last.end) };
  let words = '';
  let at = first.start;
  for (const value of values) {
    const gap = text.slice(at, value.start);
    words += (/\S/.test(gap) ? gap.replace(/[^\n]/g, ' ') : gap) + withoutPilcrow(text.slice(value.start, value.end));
    at = value.end;
  }
  return { start: first.start, words };
}

/** Whether nothing but blanks stands between the values, and no pilcrow in them: they are a stretch of the text as it is. */
function isPlain(text: string, values: readonly SyntaxNode[]): boolean {
  let end = (values[0] as SyntaxNode).start;
  for (const value of values) {
    for (let i = end; i < value.start; i++) if (!isSpace(text.charCodeAt(i))) return false;
    for (let i = value.start; i < value.end; i++) if (text.charCodeAt(i) > 126) return false;
    end = value.end;
  }
  return true;
}

/** Blanks for the pilcrow of a line, also where it was read in a wrong encoding; other lost characters stay. */
const withoutPilcrow = (line: string): string =>
  line.includes('¶') || line.startsWith('\uFFFD')
    ? line.replace(/^(?:Â¶|\uFFFD)/, (sign) => ' '.repeat(sign.length)).replace(/¶/g, ' ')
    : line;

/** Runs of blanks and line ends as one blank, none at the ends. */
export const collapse = (words: string): string => (isCollapsed(words) ? words : words.replace(/\s+/g, ' ').trim());

/** Whether the words are ASCII with single blanks between them, as most are. */
function isCollapsed(words: string): boolean {
  let before = 32;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32 || words === '';
}

/** The span of `words.slice(from, to)` without the blanks around it. */
export function trimmedSpan(field: FieldText, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(field.words.charCodeAt(start))) start++;
  while (end > start && isSpace(field.words.charCodeAt(end - 1))) end--;
  return { start: field.start + start, end: field.start + end };
}
