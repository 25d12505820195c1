// Moves a paragraph one place up or down; numbers and mentions follow.
import type { Paragraph } from '../semantics/body.ts';
import type { CableModel } from '../semantics/cableModel.ts';
import { lineEndOf } from '../text/lineEnd.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { numberParagraphs } from './renumber.ts';

export interface Move {
  /** The number that the paragraph has afterwards. */
  readonly number: number;
  readonly edits: readonly TextEdit[];
}

/**
 * Moves the paragraph at `offset` over its neighbour. The neighbour's text is what moves in the edits, so that a cursor stays with
 * the paragraph. Nothing where a heading or other text stands between the two, or no neighbour is left.
 */
export function moveParagraph(model: CableModel, offset: number, direction: 'up' | 'down'): Move | undefined {
  const { body, text } = model;
  const { parts } = body;
  const at = parts.findIndex(
    (part) => part.kind === 'paragraph' && part.span.start <= offset && offset <= part.span.end,
  );
  const own = parts[at];
  const other = parts[direction === 'up' ? at - 1 : at + 1];
  if (at < 0 || own?.kind !== 'paragraph' || other?.kind !== 'paragraph') return undefined;
  const [upper, lower] = direction === 'up' ? [other, own] : [own, other];
  // Between two paragraphs stand blank lines, and nothing else.
  if (/\S/.test(text.slice(upper.span.end, lower.span.start))) return undefined;
  const number = other.number.value;
  const numbers = new Map<Paragraph, number>([
    [own, number],
    [other, own.number.value],
  ]);
  const renumbered = numberParagraphs(model, (paragraph) => numbers.get(paragraph) ?? paragraph.number.value);
  const inside = ({ span }: TextEdit) => other.span.start <= span.start && span.end <= other.span.end;
  const words = applyWithin(text, other.span, renumbered.filter(inside));
  const gap = text.slice(upper.span.end, lower.span.start) || lineEndOf(text);
  const kept = renumbered.filter((edit) => !inside(edit));
  if (direction === 'up') {
    const removed = { span: { start: upper.span.start, end: lower.span.start }, newText: '' };
    const added = { span: { start: lower.span.end, end: lower.span.end }, newText: gap + words };
    return { number, edits: [...kept, removed, added] };
  }
  // Two edits may not begin at one place: the neighbour comes in together with the paragraph's number.
  const { span } = own.number;
  const added = { span, newText: words + gap + number };
  const removed = { span: { start: upper.span.end, end: lower.span.end }, newText: '' };
  return { number, edits: [...kept.filter((edit) => edit.span.start !== span.start), added, removed] };
}

function applyWithin(text: string, span: Span, edits: readonly TextEdit[]): string {
  let words = '';
  let at = span.start;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    words += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return words + text.slice(at, span.end);
}
