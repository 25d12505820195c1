// What an explanation is, and the place in a cable that it is asked for.
import type { CableModel } from '../../semantics/cableModel.ts';
import type { SyntaxNode } from '../../syntax/nodes.ts';
import { pathTo } from '../../syntax/visit.ts';
import { type Span, touches } from '../../text/span.ts';

/** A code and its meaning, in plain text. */
export interface Description {
  /** The code as written, or what it says: `RUEATRS`, `14 March 2007, 07:08 UTC`. */
  readonly title: string;
  /** What sort of thing it is: `routing indicator`. */
  readonly kind: string;
  /** A few short lines, the most important first. */
  readonly lines: readonly string[];
}

/** A description of a stretch of one message (UTF-16 offsets from its start). */
export interface Explanation extends Description {
  readonly span: Span;
}

/** A place in a message. */
export interface Cursor {
  readonly model: CableModel;
  /** UTF-16 offset from the start of the message. */
  readonly offset: number;
  /** The nodes from the message down to the smallest that holds the offset. */
  readonly path: readonly SyntaxNode[];
  /** The word under the cursor as the parser cut it; nothing between words. */
  readonly leaf: SyntaxNode | undefined;
}

/** Explains one kind of thing; says nothing about all others. */
export type Explainer = (cursor: Cursor) => Explanation | undefined;

export function cursorAt(model: CableModel, offset: number): Cursor {
  const path = pathTo(model.tree, offset);
  const last = path.at(-1);
  return { model, offset, path, leaf: last && path.length > 1 && last.children.length === 0 ? last : undefined };
}

/** A description put at its place. */
export const at = (span: Span, description: Description): Explanation => ({
  ...description,
  span: { start: span.start, end: span.end },
});

/** The written text of a span. */
export const written = (cursor: Cursor, span: Span): string => cursor.model.text.slice(span.start, span.end);

/** The fact under the cursor; of two that touch there the one that begins. */
export const factAt = <T extends { readonly span: Span }>(
  cursor: Cursor,
  facts: readonly (T | undefined)[],
): T | undefined => facts.findLast((fact): fact is T => fact !== undefined && touches(fact.span, cursor.offset));

/** The parent of the leaf under the cursor. */
export const parentOf = (cursor: Cursor): SyntaxNode | undefined => cursor.path.at(-2);

/** Whether the cursor stands inside a node of that kind. */
export const isIn = (cursor: Cursor, kind: SyntaxNode['kind']): boolean =>
  cursor.path.some((node) => node.kind === kind);

/** No code is longer; a line of a broken file can be. */
const REACH = 60;

/** The run of characters that `part` allows around the cursor, within the leaf. */
export function wordAt(cursor: Cursor, part: RegExp): Span | undefined {
  const { leaf, offset, model } = cursor;
  if (!leaf) return undefined;
  let start = offset;
  let end = offset;
  while (start > leaf.start && offset - start < REACH && part.test(model.text.charAt(start - 1))) start--;
  while (end < leaf.end && end - offset < REACH && part.test(model.text.charAt(end))) end++;
  return end > start ? { start, end } : undefined;
}

/** The match of `pattern` (with flag `g`) that touches the cursor, looked for in the leaf near by. */
export function matchAt(
  cursor: Cursor,
  pattern: RegExp,
): { readonly span: Span; readonly groups: readonly (string | undefined)[] } | undefined {
  const { leaf, offset, model } = cursor;
  if (!leaf) return undefined;
  const from = Math.max(leaf.start, offset - REACH);
  for (const found of model.text.slice(from, Math.min(leaf.end, offset + REACH)).matchAll(pattern)) {
    const span = { start: from + found.index, end: from + found.index + found[0].length };
    if (touches(span, offset)) return { span, groups: found };
  }
  return undefined;
}
