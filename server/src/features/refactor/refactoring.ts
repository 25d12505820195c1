// What a refactoring is, and the place in a draft that it is asked for.
import type { CableModel } from '../../semantics/cableModel.ts';
import type { Span } from '../../text/span.ts';
import type { TextEdit } from '../../text/textEdit.ts';

/** A change that the drafter may choose; its title says what will be there afterwards. */
export interface Refactoring {
  readonly title: string;
  /** Below `refactor.`: `rewrite.tags`, `move.paragraphUp`. */
  readonly kind: `${'rewrite' | 'move'}.${string}`;
  readonly edits: readonly TextEdit[];
}

/** A place in one message. */
export interface Place extends Span {
  readonly model: CableModel;
  /** The present, milliseconds since 1970. */
  readonly now: number;
}

/** Offers what fits the place; nothing at all others, and nothing that would change no byte. */
export type Refactor = (place: Place) => Refactoring | readonly Refactoring[] | undefined;

/** Whether the place touches the span. */
export const isAt = (place: Place, span: Span | undefined): boolean =>
  span !== undefined && span.start <= place.end && place.start <= span.end;

/** The refactoring, if its edits change anything. */
export function unlessSame(place: Place, refactoring: Refactoring): Refactoring | undefined {
  const { text } = place.model;
  return refactoring.edits.some(({ span, newText }) => text.slice(span.start, span.end) !== newText)
    ? refactoring
    : undefined;
}

/** Words on one line, for a title. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
