// What a rule has found, as editor and command line see it.
import type { Span } from '../text/span.ts';
import type { Fix, Related, Severity } from './rule.ts';

/** Everything about one finding; spans are UTF-16 offsets of the file. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}
