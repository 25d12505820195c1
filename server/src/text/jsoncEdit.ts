// Adds a value to a list in a JSON text without touching what else is there: comments, order and layout stay.
import { type JsonNode, memberOf, parseJsonc } from './jsonc.ts';
import type { Span } from './span.ts';
import type { TextEdit } from './textEdit.ts';

/**
 * The edits that append `item` (JSON in one line) to the list under `key` at the top of the text; list and object are made where
 * they are missing. Nothing when the text is not an object or the key holds something else.
 */
export function appendToList(text: string, key: string, item: string): readonly TextEdit[] | undefined {
  const { root, problems } = parseJsonc(text);
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  if (!root) {
    if (problems.length > 0) return undefined;
    const lines = ['{', `  ${JSON.stringify(key)}: [`, `    ${item}`, '  ]', '}', ''];
    // Comments that stand alone in the file stay above.
    const gap = text === '' || /[\r\n]$/.test(text) ? '' : newline;
    return [insert(text.length, gap + lines.join(newline))];
  }
  if (root.kind !== 'object' || !isClosed(text, root)) return undefined;
  const first = root.members[0];
  const indent = (first && indentOfLine(text, first.keySpan.start)) || '  ';
  const list = memberOf(root, key);
  if (list?.kind === 'array')
    return isClosed(text, list) ? addLast(text, list, list.items.at(-1), item, newline, indent) : undefined;
  if (list) return undefined;
  const value = `${JSON.stringify(key)}: [${newline}${indent}${indent}${item}${newline}${indent}]`;
  const last = root.members.at(-1);
  return addLast(text, root, last && { start: last.keySpan.start, end: last.value.end }, value, newline, '');
}

const insert = (offset: number, newText: string): TextEdit => ({ span: { start: offset, end: offset }, newText });

const isClosed = (text: string, node: JsonNode): boolean =>
  text[node.end - 1] === (node.kind === 'object' ? '}' : ']') && node.end - 1 > node.start;

/** Puts `item` behind the last of the list, on a line of its own unless the list stands in one line. `outer` indents the list. */
function addLast(
  text: string,
  list: JsonNode,
  last: Span | undefined,
  item: string,
  newline: string,
  outer: string,
): TextEdit[] {
  const inner = outer + (outer || '  ');
  if (!last) {
    const isEmpty = !/\S/.test(text.slice(list.start + 1, list.end - 1));
    if (!isEmpty) return [insert(list.start + 1, `${newline}${inner}${item}`)];
    return [
      { span: { start: list.start + 1, end: list.end - 1 }, newText: `${newline}${inner}${item}${newline}${outer}` },
    ];
  }
  const isInLine = !/[\r\n]/.test(text.slice(list.start, list.end));
  const gap = isInLine ? ' ' : `${newline}${indentOfLine(text, last.start) || inner}`;
  const comma = commaBehind(text, last.end, list.end);
  if (comma !== undefined) return [insert(behindComment(text, comma + 1), `${gap}${item},`)];
  const place = behindComment(text, last.end);
  return place === last.end
    ? [insert(place, `,${gap}${item}`)]
    : [insert(last.end, ','), insert(place, `${gap}${item}`)];
}

/** The comma behind a value, looked for over blanks and comments. */
function commaBehind(text: string, from: number, end: number): number | undefined {
  for (let i = from; i < end; i++) {
    if (text[i] === ',') return i;
    if (text.startsWith('//', i)) i = lineEnd(text, i);
    else if (text.startsWith('/*', i)) i = text.indexOf('*/', i) + 1;
  }
  return undefined;
}

/** The end of the line comment that follows on the same line; `from` where none does. */
function behindComment(text: string, from: number): number {
  let i = from;
  while (text[i] === ' ' || text[i] === '\t') i++;
  return text.startsWith('//', i) ? lineEnd(text, i) : from;
}

function lineEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && text[i] !== '\n' && text[i] !== '\r') i++;
  return i;
}

/** The blanks in front of `offset` when nothing else stands before it on its line. */
function indentOfLine(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  const before = text[start - 1];
  return before === '\n' || before === '\r' ? text.slice(start, offset) : '';
}
