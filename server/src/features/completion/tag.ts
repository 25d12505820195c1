// TAGS of the cable's period: subjects, places, organizations, programs; those that stand there already come last.

import { lazy } from '../../data/table.ts';
import { geoTagTable, type TagEntry, tag, tagTable } from '../../data/tags.ts';
import { dateOf } from '../../semantics/calendar.ts';
import { describeTag, yearOf } from '../hover/tag.ts';
import { lastWord } from './place.ts';
import { type Completer, matching } from './proposal.ts';

const KINDS = ['subject', 'geo', 'organization', 'program'] as const;

export const completeTag: Completer = (place) => {
  if (place.field !== 'tags' || isPerson(place.typed)) return [];
  const span = lastWord(place, /[A-Z0-9/&-]/i);
  const year = yearOf(place.model) ?? dateOf(place.now).year;
  const used = new Set(place.model.tags.filter(({ span: own }) => own.end !== span.end).map(({ value }) => value));
  const prefix = place.model.text.slice(span.start, span.end);
  // Found by its code a tag stands before those found by their title.
  const rank = ({ tag: code, kind }: TagEntry): number =>
    (used.has(code) ? 100 : 0) + (code.startsWith(prefix.toUpperCase()) ? 0 : 10) + KINDS.indexOf(kind);
  return matching(prefix, validIn(year), ({ tag: code, title }) => `${code} ${title}`)
    .sort((a, b) => rank(a) - rank(b) || b.seen - a.seen)
    .map((entry) => ({
      label: entry.tag,
      detail: entry.title,
      icon: 'code',
      insert: entry.tag,
      span,
      words: `${entry.tag} ${entry.title}`,
      description: describeTag(entry.tag, year),
    }));
};

/** Inside `(HENTZAU, RUPERT)`. */
const isPerson = (typed: string): boolean => typed.lastIndexOf('(') > typed.lastIndexOf(')');

const codes = lazy(() => [...new Set([...tagTable.rows(), ...geoTagTable.rows()].map((row) => row.tag))]);

/** The tags that a cable of that year could have. */
function validIn(year: number): TagEntry[] {
  return codes().flatMap((code) => {
    const entry = tag(code, year);
    return entry && isValid(entry, year) ? [entry] : [];
  });
}

/** The codes of the 1974 handbook were in use until 1979, program tags came about 1990. */
function isValid(entry: TagEntry, year: number): boolean {
  if (year < 1980) return entry.status !== 'variant' && entry.kind !== 'program';
  return entry.status === 'current' && (entry.kind !== 'program' || year >= 1990);
}
