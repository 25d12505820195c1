// Edits that several fixes need: whole lines put in or taken out, in the line ends of the text.

import type { Addressee, CableModel } from '../semantics/cableModel.ts';
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf } from '../syntax/visit.ts';
import { lineEndOf } from '../text/lineEnd.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** Puts a line in front of the line that holds `at`, and a blank one behind it when asked. */
export function lineBefore({ text }: CableModel, at: number, line: string, more?: 'blank behind'): TextEdit {
  const start = lineStart(text, at);
  const end = lineEndOf(text);
  return { span: { start, end: start }, newText: line + end + (more ? end : '') };
}

/** Puts a line under the line that holds `at`. */
export function lineBelow({ text }: CableModel, at: number, line: string): TextEdit {
  const end = at + text.slice(at, nextLine(text, at)).search(/[\r\n]|$/);
  return { span: { start: end, end }, newText: lineEndOf(text) + line };
}

/** Takes out one addressee with its line; where it stands behind TO or INFO itself, the next one moves up to the keyword. */
export function withoutAddressee(model: CableModel, addressee: Addressee): TextEdit {
  const { text, addressees } = model;
  const first = lineStart(text, addressee.span.start);
  const next = addressees[addressees.indexOf(addressee) + 1];
  const isBehindKeyword = /\S/.test(text.slice(first, addressee.span.start));
  return isBehindKeyword && next?.role === addressee.role
    ? { span: { start: addressee.span.start, end: next.span.start }, newText: '' }
    : without(model, { start: first, end: addressee.span.end });
}

/**
 * Takes out a word of a list with one separator; with the last word of a line goes the line, and one of two blank lines that would
 * then meet.
 */
export function without({ text }: CableModel, { start, end }: Span): TextEdit {
  const first = lineStart(text, start);
  const next = nextLine(text, end);
  const isAlone = !/\S/.test(text.slice(first, start) + text.slice(end, next));
  if (isAlone) {
    const above = first > 0 ? text.slice(lineStart(text, endOfLineAbove(text, first)), first) : 'x';
    const below = nextLine(text, next);
    const isBetweenBlanks = !/\S/.test(above + text.slice(next, below));
    return { span: { start: first, end: isBetweenBlanks ? below : next }, newText: '' };
  }
  let to = end;
  while (SEPARATORS.includes(text[to] ?? 'x')) to++;
  if (/[^\r\n]/.test(text[to] ?? '\n')) return { span: { start, end: to }, newText: '' };
  let from = start;
  while (SEPARATORS.includes(text[from - 1] ?? 'x')) from--;
  return { span: { start: from, end }, newText: '' };
}

const SEPARATORS = ' \t,;/+';

/** The first line of a field of the text header, for what is to be put in front of it. */
export const headerField = ({ tree }: CableModel, kind: SyntaxNode['kind']): SyntaxNode | undefined =>
  childOf(childOf(tree, 'textHeader'), kind);

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\r\n]/.test(text[start - 1] ?? '')) start--;
  return start;
}

function endOfLineAbove(text: string, first: number): number {
  let end = first;
  if (text[end - 1] === '\n') end--;
  while (text[end - 1] === '\r') end--;
  return end;
}

function nextLine(text: string, at: number): number {
  const rest = /\r\r?\n|\n|\r/.exec(text.slice(at));
  return rest ? at + rest.index + rest[0].length : text.length;
}
