// What is the matter with a tag that no list has: a slip, a code of another list, or simply unknown.

import { lazy } from '../data/table.ts';
import { geoTagTable, tagsFor, tagTable } from '../data/tags.ts';
import type { EraId } from './era.ts';
import { closest, distance } from './spelling.ts';

/**
 * `misspelt`: a slip for `use`. `iso`: the code that other lists have for a country whose State tag is `use`. `unknown`: no list has
 * it, and its form (two or four letters) is that of a place or a subject.
 */
export type TagFault =
  | { readonly kind: 'misspelt'; readonly use: string }
  | { readonly kind: 'iso'; readonly use: string; readonly place: string }
  | { readonly kind: 'unknown' };

/** Organisations that drafters write as if they were places. */
const ORGANISATIONS: ReadonlySet<string> = new Set(['EU', 'UE', 'UN']);

/**
 * Nothing where the tag is known or of a free form: organisations, persons and free terms may be any word. Codes of places changed:
 * since 2010 the lists are those of ISO.
 */
export function tagFault(code: string, era: EraId | undefined): TagFault | undefined {
  if (!/^(?:[A-Z]{2}|[A-Z]{4,5})$/.test(code) || ORGANISATIONS.has(code)) return undefined;
  const entries = tagsFor(code);
  const [variant] = entries.filter(({ status }) => status === 'variant');
  if (variant) return faultOfVariant(code, variant.title, variant.use);
  const isPlace = code.length === 2;
  if (isPlace) {
    if (era === 'today') return undefined;
    const isGone = entries.every(({ status }) => status === 'terminated');
    const isLate = era !== '1970s' && era !== '1980s';
    const other = entries.length === 0 || (isGone && isLate) ? stateCodes().get(code) : undefined;
    if (other) return { kind: 'iso', ...other };
  }
  if (entries.length > 0 || code.length === 5) return undefined;
  const use = isPlace ? undefined : closest(code, subjectCodes(), 1);
  return use ? { kind: 'misspelt', use } : { kind: 'unknown' };
}

function faultOfVariant(code: string, title: string, uses: readonly string[]): TagFault | undefined {
  const [use] = uses;
  if (!use || uses.length > 1) return undefined;
  if (title.startsWith('ISO code')) return { kind: 'iso', use, place: title.replace('ISO code for ', '') };
  return code.length !== 5 || distance(code, use, 1) <= 1 ? { kind: 'misspelt', use } : undefined;
}

/** State's tag for the ISO code of a place, where that code is no current tag itself. */
const stateCodes = lazy(() => {
  const codes = new Map<string, { use: string; place: string }>();
  for (const { tag, iso2, name, era } of geoTagTable.rows()) {
    if (!iso2 || iso2 === tag || era !== '2000s (FIPS 10-4)') continue;
    const isTag = tagsFor(iso2).some(({ status }) => status === 'current');
    if (!isTag && !codes.has(iso2)) codes.set(iso2, { use: tag, place: name });
  }
  return codes;
});

/** Tags of four letters that a slip may have been meant for. */
const subjectCodes = lazy(() =>
  tagTable
    .rows()
    .filter(({ tag, kind, status }) => status === 'current' && tag.length === 4 && kind !== 'organization')
    .map(({ tag }) => tag),
);

/** Whether the tag names a subject: four letters that some list has, or that may be a slip for one that has. */
export const isSubjectTag = (code: string): boolean =>
  /^[A-Z]{4}$/.test(code) && tagsFor(code).some(({ kind }) => kind === 'subject');
