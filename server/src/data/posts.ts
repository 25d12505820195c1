// Posts and other stations that number cables: names, aliases, countries, routing indicators.

import postsCsv from '../../data/posts.csv';
import aliasesCsv from '../../data/posts-aliases.csv';
import { count, oneOf, optional } from './cell.ts';
import { defineTable, lazy } from './table.ts';

export interface Post {
  /** The station as archive ids write it, without blanks: `RIODEJANEIRO`, `STATE`. */
  readonly origin: string;
  /** The station as a message reference number writes it: `RIO DE JANEIRO`. */
  readonly mrn: string;
  /** The city, for people: `Rio de Janeiro`. */
  readonly post: string;
  readonly country: string;
  /** The geographic TAG of the country: `BR`. */
  readonly tagsCode: string;
  readonly type: PostType;
  /** Routing indicator, `undefined` for stations closed before the books at hand. */
  readonly indicator: string | undefined;
  readonly seen: number;
  readonly remark: string | undefined;
  /** The later name of a renamed or moved post: `KYIV` for `KIEV`. */
  readonly successor: string | undefined;
  /** How the name asked for differs from `origin`, when it does. */
  readonly viaAlias?: PostAlias;
}

export type PostType = (typeof postTypes)[number];

/** Another way to write a station: `HCMC` for `HOCHIMINHCITY`. */
export interface PostAlias {
  readonly alias: string;
  readonly origin: string;
  /**
   * `former-name`: the post was renamed or moved. `respelling`: its name is spelt anew, and the numbering went on within a year.
   * `second-name`: one office numbers its cables under two names.
   */
  readonly kind: (typeof aliasKinds)[number];
}

const postTypes = [
  'embassy',
  'consulate',
  'mission',
  'institute',
  'interests-section',
  'liaison-office',
  'regional-office',
  'department',
  'agency',
  'delegation',
] as const;

const aliasKinds = ['abbreviation', 'misspelling', 'variant', 'former-name', 'respelling', 'second-name'] as const;

export const postAliasTable = defineTable({
  csv: aliasesCsv,
  columns: ['alias', 'origin', 'kind', 'source'],
  key: 'alias',
  row: (c): PostAlias => ({
    alias: c.alias,
    origin: c.origin,
    kind: oneOf(aliasKinds, c.kind),
  }),
});

export const postTable = defineTable({
  csv: postsCsv,
  columns: ['origin', 'mrn', 'post', 'country', 'tags_code', 'type', 'indicator', 'seen', 'remark', 'source'],
  key: 'origin',
  row: (c): Post => {
    const alias = postAliasTable.get(c.origin);
    return {
      origin: c.origin,
      mrn: c.mrn,
      post: c.post,
      country: c.country,
      tagsCode: c.tags_code,
      type: oneOf(postTypes, c.type),
      indicator: optional(c.indicator),
      seen: count(c.seen),
      remark: optional(c.remark),
      successor: alias?.kind === 'former-name' || alias?.kind === 'respelling' ? alias.origin : undefined,
    };
  },
});

/**
 * The post behind a station name as in a message reference number; blanks, dots, apostrophes, hyphens and case do not count:
 * `RIO DE JANEIRO`, `St. Petersburg`, `USUN`, `HCMC`. A renamed post stays itself (`KIEV`, with `KYIV` as successor).
 */
export function postByStation(name: string): Post | undefined {
  const key = stationKey(name);
  const alias = aliasOf(key);
  const post = postTable.get(alias?.origin ?? key);
  return post && alias ? { ...post, viaAlias: alias } : post;
}

/**
 * The station as keys of cables write it: `SECSTATE` gives `STATE`, `USUN` gives `USUNNEWYORK`, an unknown name its letters alone.
 * Both names of one numbering give the same (`TAIPEI` and `AIT TAIPEI`, `KIEV` and `KYIV`); other former names stay, since old ids
 * bear them (`74PEKING15`).
 */
export function canonicalStation(name: string): string {
  const key = stationKey(name);
  const origin = aliasOf(key)?.origin ?? key;
  const alias = postAliasTable.get(origin);
  return alias?.kind === 'respelling' ? alias.origin : origin;
}

/** Whether two names can stand for one station, renames and second names included: `KIEV` and `KYIV`, `AIT TAIPEI` and `TAIPEI`. */
export const sameStation = (a: string, b: string): boolean => present(a) === present(b);

/** The post behind an addressee: `AMEMBASSY BEIJING`, `USMISSION USUN NEW YORK`, `SECSTATE WASHDC`. */
export const postByPlad = (plad: string): Post | undefined =>
  postByStation(plad) ?? postByStation(plad.trim().replace(pladKind, ''));

/** The post that has this routing indicator, under its present name: `RUEHKV` gives KYIV, not KIEV. */
export const postByIndicator = (indicator: string): Post | undefined => byIndicator().get(indicator.toUpperCase());

/** The kinds of office that stand before the city in an addressee. */
const pladKind = /^(?:AMEMBASSY|AMEMB|AMCONSUL|USMISSION|USINT|USLO|USOFFICE|USDEL|REO) +/i;

const byIndicator = lazy(() => {
  const found = new Map<string, Post>();
  for (const post of postTable.rows()) {
    const older = postAliasTable.has(post.origin);
    if (post.indicator && !older && !found.has(post.indicator)) found.set(post.indicator, post);
  }
  return found;
});

const stationKey = (name: string): string => name.toUpperCase().replace(/[\s.'-]/g, '');

/** The alias to follow. A name that numbers cables itself is followed only when it is a mere variant (TAIPEI for AIT TAIPEI). */
function aliasOf(key: string): PostAlias | undefined {
  const alias = postAliasTable.get(key);
  return alias && (alias.kind === 'variant' || !postTable.has(key)) ? alias : undefined;
}

function present(name: string): string {
  const origin = canonicalStation(name);
  return postAliasTable.get(origin)?.origin ?? origin;
}
