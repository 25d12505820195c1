// TAGS (traffic analysis by geography and subject): what PREL, CH, KDEM or UNGA stand for, by era.
import geoTagsCsv from '../../data/geo-tags.csv';
import tagsCsv from '../../data/tags.csv';
import { type Confidence, confidence, count, list, oneOf, optional } from './cell.ts';
import { defineTable } from './table.ts';

export interface TagEntry {
  readonly tag: string;
  readonly kind: 'subject' | 'geo' | 'organization' | 'program';
  /** Seen from the later lists. `variant`: a misspelling or a foreign code for the tag in `use`. `terminated`: no longer listed. */
  readonly status: 'current' | 'terminated' | 'variant';
  /** What it stands for: `External political relations`, `China`. */
  readonly title: string;
  /** The tags to use instead of a terminated tag or a variant. */
  readonly use: readonly string[];
  /** `1970s` when the meaning is that of the 1974 handbook, `undefined` for the lists used since. */
  readonly era: '1970s' | undefined;
  /** How often the cables counted for the table use it. */
  readonly seen: number;
  readonly confidence: Confidence;
  readonly source: string;
}

/** A geographic code with one of its meanings. */
export interface GeoTag {
  readonly tag: string;
  readonly name: string;
  /** ISO 3166 code of the present country. */
  readonly iso2: string | undefined;
  readonly era: (typeof geoEras)[number];
  readonly seen: number;
}

const geoEras = [
  '2000s (FIPS 10-4)',
  '1974 handbook only/other meaning',
  'historic 1970s',
  'historic/State',
  'region 1974 handbook (still used in 2000s)',
] as const;

export const tagTable = defineTable({
  csv: tagsCsv,
  columns: ['tag', 'kind', 'title', 'use', 'seen', 'confidence', 'source'],
  key: 'tag',
  row: (c): TagEntry => {
    const kind = oneOf(['subject', 'geo', 'geo-region', 'organization', 'program', 'terminated', 'variant'], c.kind);
    const use = list(c.use);
    const base = {
      tag: c.tag,
      title: c.title,
      use,
      era: undefined,
      seen: count(c.seen),
      confidence: confidence(c.confidence),
      source: c.source,
    };
    if (kind === 'terminated') return { ...base, kind: kindOfShape(c.tag), status: 'terminated' };
    if (kind === 'variant') return { ...base, kind: kindOfShape(use[0] ?? c.tag), status: 'variant' };
    return { ...base, kind: kind === 'geo-region' ? 'geo' : kind, status: 'current' };
  },
});

export const geoTagTable = defineTable({
  csv: geoTagsCsv,
  columns: ['tag', 'name', 'iso2', 'era_or_source', 'seen_in_6632_cables'],
  key: 'tag',
  row: (c): GeoTag => ({
    tag: c.tag,
    name: c.name,
    iso2: optional(c.iso2),
    era: oneOf(geoEras, c.era_or_source),
    seen: count(c.seen_in_6632_cables),
  }),
});

/**
 * What a tag stands for, in the year of the cable when that is known: `tag('TC', 1975)` is the United Arab Emirates by the
 * 1974 handbook, `tag('TC')` a terminated code. Any case; `undefined` for an unknown tag.
 */
export function tag(code: string, year?: number): TagEntry | undefined {
  const entries = tagsFor(code);
  const old = year !== undefined && year < firstYearOfNewCodes;
  return (old ? entries.find((entry) => entry.era === '1970s') : undefined) ?? entries[0];
}

/** All meanings of a tag, the one of the later lists first: `BP` is the Solomon Islands, British Petroleum and, in 1974, the British Solomon Islands. */
export function tagsFor(code: string): readonly TagEntry[] {
  const wanted = code.toUpperCase();
  const listed = tagTable.all(wanted);
  const known = listed.some((entry) => entry.kind === 'geo');
  const geo = geoTagTable.all(wanted).filter((g) => is1970s(g) || !known);
  return [...listed, ...[...geo.filter((g) => !is1970s(g)), ...geo.filter(is1970s)].map(geoEntry)];
}

/** Whether any list has the tag. */
export const hasTag = (code: string): boolean =>
  tagTable.has(code.toUpperCase()) || geoTagTable.has(code.toUpperCase());

/** The 1974 codes were in use to the end of the 1970s; the archives at hand have them in 1973-79. */
const firstYearOfNewCodes = 1980;

const is1970s = (geo: GeoTag): boolean => geo.era !== '2000s (FIPS 10-4)' && geo.era !== 'historic/State';

function geoEntry(geo: GeoTag): TagEntry {
  const gone = geo.era === '1974 handbook only/other meaning' || geo.era === 'historic 1970s';
  return {
    tag: geo.tag,
    kind: 'geo',
    status: gone ? 'terminated' : 'current',
    title: geo.name,
    use: [],
    era: is1970s(geo) ? '1970s' : undefined,
    seen: geo.seen,
    confidence: 'medium',
    source: 'geo-tags',
  };
}

/** The kind a code must be of by its form: two letters a place, four a subject, K and three a program. */
function kindOfShape(code: string): TagEntry['kind'] {
  if (/^[A-Z]{2}$/.test(code)) return 'geo';
  if (/^K[A-Z]{3}$/.test(code)) return 'program';
  return /^[A-Z]{4}$/.test(code) ? 'subject' : 'organization';
}
