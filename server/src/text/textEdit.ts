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
  const accepted: TextEdit[] = [];
  for (const edit of edits) if (!accepted.some((other) => overlap(edit, other))) accepted.push(edit);
  accepted.sort((a, b) => a.span.start - b.span.start);
  let out = '';
  let at = 0;
  for (const { span, newText } of accepted) {
    out += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return out + text.slice(at);
}
