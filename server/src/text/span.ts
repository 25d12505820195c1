// Half-open stretches of text, the one way the engine says where something is.

/**
 * A half-open stretch `[start, end)` in UTF-16 code units. In the engine the units count from the start of the message
 * (a file may hold several); `features/convert.ts` alone turns a span into an editor's range.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from `start` up to, not including, `end`. */
export const span = (start: number, end: number): Span => ({ start, end });

/** The bare span of something that has more to it, such as a node. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The same stretch, counted from another place. */
export const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Whether `offset` lies in the span or right at its end, as a cursor does. */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The text that the span covers. */
export const textOf = (text: string, s: Span): string => text.slice(s.start, s.end);
