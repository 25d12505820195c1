// What a cable says of its own transmission: that it corrects an earlier copy, is cancelled, or may have been sent before.
import type { Fact } from './fact.ts';

export interface Notice {
  readonly kind: 'corrected copy' | 'cancelled' | 'suspected duplicate';
  /** The words that say so: `C O R R E C T E D  C O P Y`, `CCY`, `ZFR`. */
  readonly words: Fact;
  /** What was corrected, or which message is meant: `NUMBER OF GOATS IN PARAGRAPH 2`. */
  readonly about: string | undefined;
}

/** Where notices stand. */
interface Places {
  readonly signals: readonly Fact[];
  readonly remarks: readonly Fact[];
  readonly mrn: { readonly tail: Fact | undefined } | undefined;
  readonly subject: Fact | undefined;
  /** The lines that hold captions, whole. */
  readonly captionLines: readonly Fact[];
}

const CORRECTED = /\bC ?O ?R ?R ?E ?C ?T ?E ?D {1,3}C ?O ?P ?Y\b|\bCCY\b/;
const CANCELLED = /\bZFR\b|\bCANCEL (?:TELEGRAM|THIS)\b/;
const DUPLICATE = /\bSUSPECTED DUPLICATE\b|\bZFD\b/;

/** The notices in the tails of format lines 4 and 5, behind the MRN, among the captions and in the subject; one of each kind. */
export function readNotices({ signals, remarks, mrn, subject, captionLines }: Places): Notice[] {
  const tail = mrn?.tail ? [mrn.tail] : [];
  const title = subject ? [subject] : [];
  return [
    ...find('corrected copy', CORRECTED, [...captionLines, ...tail, ...title, ...remarks]),
    ...find('cancelled', CANCELLED, [...tail, ...title]),
    ...find('suspected duplicate', DUPLICATE, [...tail, ...captionLines, ...signals, ...remarks]),
  ];
}

function find(kind: Notice['kind'], pattern: RegExp, places: readonly Fact[]): Notice[] {
  for (const { value, span } of places) {
    const found = pattern.exec(value);
    if (!found) continue;
    const start = span.start + found.index;
    const words = { value: found[0], span: { start, end: start + found[0].length } };
    const rest = value.slice(found.index + found[0].length);
    // The relay's own numbers behind CCY tell a reader nothing.
    const about = found[0] === 'CCY' ? undefined : /[^\s()/:-][^)/]{0,100}/.exec(rest)?.[0].trim();
    return [{ kind, words, about }];
  }
  return [];
}
