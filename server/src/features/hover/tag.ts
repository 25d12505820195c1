// TAGS: PREL, CH, KDEM, UNGA.
import { type TagEntry, tag, tagsFor, tagTable } from '../../data/tags.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import { closest } from '../../semantics/spelling.ts';
import { at, type Cursor, type Description, type Explanation, factAt, isIn, written } from './explanation.ts';
import { doubt } from './words.ts';

export function explainTag(cursor: Cursor): Explanation | undefined {
  const { leaf, model } = cursor;
  const fact = factAt(cursor, model.tags);
  if (fact) return at(fact.span, describeTag(fact.value, yearOf(model)));
  if (leaf?.kind === 'tag') return at(leaf, describeTag(written(cursor, leaf).toUpperCase(), yearOf(model)));
  if (leaf?.kind !== 'label' || !isIn(cursor, 'tagsField')) return undefined;
  return at(leaf, {
    title: 'TAGS',
    kind: 'field',
    lines: ['Traffic analysis by geography and subject: what the cable is about, in codes.'],
  });
}

export const yearOf = ({ mrn, dtg }: CableModel): number | undefined => mrn?.year ?? dtg?.fullYear;

const FIELDS: Readonly<Record<string, string>> = {
  A: 'administration',
  B: 'business',
  C: 'consular',
  E: 'economic',
  L: 'legal',
  M: 'military',
  O: 'operations',
  P: 'political',
  S: 'social',
  T: 'technology',
};

/** What a tag stands for, in the year of the cable when it is known. */
export function describeTag(code: string, year?: number): Description {
  const entry = tag(code, year);
  if (entry) return { title: code, kind: kindInWords(entry), lines: linesOf(entry, year) };
  if (/[(,]/.test(code)) return { title: code, kind: 'person TAG', lines: ['A person whom the cable is about.'] };
  const near = /^[A-Z]{4}$/.test(code) ? closest(code, subjects(), 1) : undefined;
  return {
    title: code,
    kind: 'TAG, not in the lists',
    lines: near
      ? [`Perhaps ${near}: ${tag(near)?.title}`]
      : ['An organization, a person or a program that the lists do not have, or a slip.'],
  };
}

const subjects = (): string[] =>
  tagTable
    .rows()
    .filter((row) => row.kind === 'subject' && row.status === 'current' && row.seen > 0)
    .map((row) => row.tag);

function kindInWords({ kind, tag: code }: TagEntry): string {
  if (kind === 'subject') return `subject TAG${FIELDS[code.charAt(0)] ? ` (${FIELDS[code.charAt(0)]})` : ''}`;
  return kind === 'geo' ? 'geographic TAG' : `${kind} TAG`;
}

function linesOf(entry: TagEntry, year: number | undefined): string[] {
  if (entry.confidence === 'unknown') return ['On the lists, but what it stands for is not established.'];
  const successors = entry.use.map((code) => `${code} (${tag(code)?.title ?? ''})`);
  const isSlip = entry.status === 'variant' && entry.title.startsWith('Misspelling') && successors.length > 0;
  const lines = isSlip ? [] : [entry.title];
  if (entry.status === 'variant' && successors.length > 0) lines.push(`Meant is ${successors.join(' or ')}.`);
  if (entry.status === 'terminated' && (entry.era === undefined || successors.length > 0))
    lines.push(successors.length > 0 ? `Given up; replaced by ${successors.join(' or ')}.` : 'Given up later.');
  lines.push(...otherMeaning(entry, year), ...doubt(entry.confidence, 'read from how cables use it'));
  return lines;
}

/** A code may have meant something else before or after 1980. */
function otherMeaning(entry: TagEntry, year: number | undefined): string[] {
  const others = tagsFor(entry.tag).filter((one) => !isSame(one.title, entry.title));
  if (entry.era === '1970s') {
    const later = others.find((one) => one.era === undefined);
    return [`By the list of 1974.${later && later.status !== 'terminated' ? ` Later: ${later.title}.` : ''}`];
  }
  const old = others.find((one) => one.era === '1970s');
  if (old && year === undefined) return [`In the 1970s: ${old.title}.`];
  const second = others.find((one) => one.era === undefined && one.kind !== entry.kind);
  return second ? [`Also ${kindInWords(second)}: ${second.title}.`] : [];
}

const isSame = (a: string, b: string): boolean => a.replace(/\W.*/, '') === b.replace(/\W.*/, '');
