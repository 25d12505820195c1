// Changes to a text as data: what to put in place of which span.
import type { Span } from './span.ts';

/** Puts `newText` in place of `span` (UTF-16 offsets of the text before any edit). An empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Whether two edits touch the same characters, or insert at the same place. */
export function overlap(a: TextEdit, b: TextEdit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** The text after the edits; of two edits that overlap the earlier in the list wins. Nothing outside the spans changes. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let accepted = inOrder(edits);
  // Thousands of edits seldom meet; only when two do is it worth asking which came first.
  if (accepted.some((edit, i) => i > 0 && overlap(accepted[i - 1] as TextEdit, edit))) {
    const first: TextEdit[] = [];
    for (const edit of edits) if (!first.some((other) => overlap(edit, other))) first.push(edit);
    accepted = inOrder(first);
  }
  let out = '';
  let at = 0;
  for (const { span, newText } of accepted) {
    out += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return out + text.slice(at);
}

/** The edits in the order of the text, as a list of their own. */
export const inOrder = (edits: readonly TextEdit[]): TextEdit[] =>
  [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/**
 * One list of edits that does what `first` and then `second` do. The spans of `second` count in `between`, the text after `first`;
 * neither list overlaps in itself.
 */
export function composeEdits(between: string, first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  let grown = 0;
  const changes = [...first]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }): Change => {
      const start = span.start + grown;
      const growth = newText.length - (span.end - span.start);
      grown += growth;
      return { start, end: start + newText.length, growth, edit: undefined };
    });
  const all = [...changes, ...second.map((edit): Change => ({ ...edit.span, growth: 0, edit }))];
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  const edits: TextEdit[] = [];
  let shift = 0;
  for (let i = 0; i < all.length; ) {
    const start = all[i]?.start ?? 0;
    let end = all[i]?.end ?? 0;
    let next = i + 1;
    for (; next < all.length && (all[next]?.start ?? 0) < end; next++) end = Math.max(end, all[next]?.end ?? 0);
    const group = all.slice(i, next);
    const inside = group.flatMap(({ edit }) => edit ?? []);
    const before = start - shift;
    for (const { growth } of group) shift += growth;
    const newText = applyEdits(
      between.slice(start, end),
      inside.map((edit) => ({ ...edit, span: { start: edit.span.start - start, end: edit.span.end - start } })),
    );
    edits.push({ span: { start: before, end: end - shift }, newText });
    i = next;
  }
  return edits;
}

/** A stretch of the text between that one of the two lists touches. */
interface Change extends Span {
  /** By how much the first list made the text longer here. */
  readonly growth: number;
  /** The edit of the second list. */
  readonly edit: TextEdit | undefined;
}
