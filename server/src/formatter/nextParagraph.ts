// What a new line begins: the next paragraph's number with the marking of the last.
import type { CableModel } from '../semantics/cableModel.ts';
import { endOfLine, startOfLine } from '../text/lineEnd.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { numberParagraphs } from './renumber.ts';

/**
 * Edits for an empty line at `offset` that was just begun. Below a paragraph and a blank line stands the number of the next one,
 * `3. (SBU) `, and the paragraphs behind count on. A number under which nothing was written goes, as at the end of a list.
 */
export function nextParagraph(model: CableModel, offset: number): TextEdit[] {
  const { text, body } = model;
  const start = startOfLine(text, offset);
  if (/\S/.test(text.slice(start, endOfLine(text, offset)))) return [];
  const last = body.paragraphs.findLast(({ span }) => span.start < start);
  if (!last || body.parts.some((part) => part !== last && part.span.start > last.span.start && part.span.start < start))
    return [];
  const between = text.slice(last.span.end, start);
  if (/\S/.test(between)) return [];
  const lines = between.match(/\r\n|\n|\r/g)?.length ?? 0;
  const written = text.slice(last.number.span.end, last.span.end).replace(/^\./, '').trim();
  if (
    lines === 1 &&
    (written === '' || written === text.slice(last.marking?.span.start, last.marking?.span.end).trim())
  )
    return [{ span: { start: last.span.start, end: endOfLine(text, last.span.start) }, newText: '' }];
  if (lines !== 2) return [];
  const number = last.number.value + 1;
  const opening = text.slice(last.span.start, last.marking?.span.end ?? last.number.span.end);
  const head = (last.marking ? opening : `${opening}.`).replace(/\d{1,3}/, String(number));
  const inserted: TextEdit = { span: { start: offset, end: offset }, newText: `${head} ` };
  const later = numberParagraphs(model, (paragraph) => paragraph.number.value + (shifts(paragraph.span.start) ? 1 : 0));
  return [inserted, ...later];

  /** Only where the next paragraph bears the number that is now given. */
  function shifts(at: number): boolean {
    const next = body.paragraphs.find(({ span }) => span.start >= start);
    return at >= start && next?.number.value === number;
  }
}
