// Several fields that say the same thing are witnesses of one fact: whether they agree, and who is out of step when they do not.
import type { Span } from '../text/span.ts';

/** The fields that bear witness, in words for a reader: `the archive id also says 427`. */
export type Field =
  | 'calling line'
  | 'classification line'
  | 'end of the message'
  | 'page lines'
  | 'archive id'
  | 'file name'
  | 'archive origin'
  | 'FM line'
  | 'DTG'
  | 'DTG line'
  | 'archive date'
  | 'security warning'
  | 'repeated classification line'
  | 'closing line'
  | 'archive classification'
  | 'format line 2'
  | 'addresses';

/** What one field says of a fact. */
export interface Witness<T> {
  readonly field: Field;
  readonly value: T;
  /** As a reader would quote it: `#0427`, `LISBON 000427`. */
  readonly words: string;
  /** The file's name stands nowhere in the text. */
  readonly span: Span | undefined;
}

/** Witnesses that do not all say the same. */
export interface Dispute<T> {
  readonly witnesses: readonly Witness<T>[];
  /** Two or more that agree and outnumber the others; nobody where there are no such. */
  readonly agreed: readonly Witness<T>[];
  /** Those whom the agreed leave alone. */
  readonly outOfStep: readonly Witness<T>[];
}

/** The dispute between the witnesses; nothing when fewer than two speak or all agree. */
export function disputeOf<T>(
  witnesses: readonly Witness<T>[],
  same: (a: T, b: T) => boolean = Object.is,
): Dispute<T> | undefined {
  const [first] = witnesses;
  if (!first || witnesses.every((one) => same(one.value, first.value))) return undefined;
  const groups = witnesses.map((one) => witnesses.filter((other) => same(one.value, other.value)));
  const largest = groups.reduce((best, group) => (group.length > best.length ? group : best));
  const isMajority = largest.length >= 2 && largest.length * 2 > witnesses.length;
  return {
    witnesses,
    agreed: isMajority ? largest : [],
    outOfStep: isMajority ? witnesses.filter((one) => !largest.includes(one)) : [],
  };
}

/** What the field says in the dispute. */
export const witnessOf = <T>(dispute: Dispute<T> | undefined, field: Field): Witness<T> | undefined =>
  dispute?.witnesses.find((one) => one.field === field);

/** Whether two or more others agree against the field. */
export const isOutOfStep = (dispute: Dispute<unknown> | undefined, field: Field): boolean =>
  dispute?.outOfStep.some((one) => one.field === field) ?? false;

/**
 * ` The archive id and the page lines also say 427: the calling line is out of step.`, for the field that is; nothing when the two
 * fields named in the message are the only ones, or when nobody can tell.
 */
export function verdict<T>(dispute: Dispute<T> | undefined, field: Field, named: Field, says: string): string {
  const more = (dispute?.agreed ?? []).filter((one) => one.field !== named);
  if (!isOutOfStep(dispute, field) || more.length === 0) return '';
  const isPlural = more.length > 1 || PLURAL.has(more[0]?.field ?? '');
  return ` The ${inWords(more.map((one) => one.field))} also ${isPlural ? 'say' : 'says'} ${says}: the ${field} ${PLURAL.has(field) ? 'are' : 'is'} out of step.`;
}

const PLURAL: ReadonlySet<string> = new Set(['page lines', 'addresses']);

const inWords = (fields: readonly Field[]): string =>
  fields.length < 2 ? (fields[0] ?? '') : `${fields.slice(0, -1).join(', the ')} and the ${fields.at(-1)}`;

/** The places of all witnesses but the one that is reported, for the reader to look at. */
export function placesOf<T>(
  dispute: Dispute<T> | undefined,
  reported: Field,
): { readonly span: Span; readonly message: string }[] {
  return (dispute?.witnesses ?? []).flatMap(({ field, span, words }) =>
    field === reported || !span ? [] : [{ span, message: `${field}: ${words}` }],
  );
}
