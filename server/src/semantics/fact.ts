// A value and where it stands.
import type { Span } from '../text/span.ts';

/** A value read from the text and its place (UTF-16 offsets from the start of the message). */
export interface Fact<T = string> {
  readonly value: T;
  readonly span: Span;
}
