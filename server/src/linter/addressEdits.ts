// Edits of the heading: an addressee taken out, a line put in, in the line ends of the text.
import type { Addressee, CableModel } from '../semantics/cableModel.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** Takes out one addressee with its line; where it follows TO or INFO directly, the next one moves up to the keyword. */
export function withoutAddressee({ text, addressees }: CableModel, addressee: Addressee): TextEdit {
  const at = addressees.indexOf(addressee);
  const next = addressees[at + 1];
  const isBehindKeyword = /\S/.test(text.slice(lineStart(text, addressee.span.start), addressee.span.start));
  if (!isBehindKeyword) return wholeLine(text, addressee.span.start, addressee.span.end);
  return next?.role === addressee.role
    ? { span: { start: addressee.span.start, end: next.span.start }, newText: '' }
    : wholeLine(text, addressee.span.start, addressee.span.end);
}

/** Puts a line under the one that holds `at`. */
export function lineBelow({ text }: CableModel, at: number, line: string): TextEdit {
  const end = lineEnd(text, at);
  return { span: { start: end, end }, newText: lineBreak(text) + line };
}

/** Puts a line above the one that holds `at`. */
export function lineAbove({ text }: CableModel, at: number, line: string): TextEdit {
  const start = lineStart(text, at);
  return { span: { start, end: start }, newText: line + lineBreak(text) };
}

/** The line end that the text uses: what is put in uses it too. */
export const lineBreak = (text: string): string => /\r\r?\n|\n|\r/.exec(text.slice(0, 10_000))?.[0] ?? '\n';

function wholeLine(text: string, start: number, end: number): TextEdit {
  const stop = lineEnd(text, end);
  const brk = /^(?:\r\r?\n|\n|\r)/.exec(text.slice(stop, stop + 3))?.[0] ?? '';
  return { span: { start: lineStart(text, start), end: stop + brk.length }, newText: '' };
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
