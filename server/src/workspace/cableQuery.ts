// Queries for cables: `@BEIJING #ETRD 1974..1975 >=C fisheries`, and what they mean.
import { canonicalStation } from '../data/posts.ts';
import { LEVELS, type Level, levelOf, portionRank } from '../semantics/levels.ts';

/** A month, or a year. Year 0 stands for cables whose date is not known, month 0 for a month that is not. */
export interface YearMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number | undefined;
}

/**
 * What cables to find; conditions that are not there hold for every cable. Plain data, so that it can travel to the client and
 * back. An empty string among stations and tags, or as level, stands for cables that have none.
 */
export interface CableQuery {
  /** Each word begins a word of the subject (case does not count) or the key, or is the serial. */
  readonly words?: readonly string[];
  /** Canonical stations, any of them. */
  readonly stations?: readonly string[];
  /** TAGS, all of them. */
  readonly tags?: readonly string[];
  /** First and last year or month, both included. */
  readonly from?: YearMonth;
  readonly to?: YearMonth;
  /** Lowest and highest classification. */
  readonly atLeast?: Level | '';
  readonly atMost?: Level | '';
  /** A thread out of `groups('thread')`; good until the index changes. */
  readonly thread?: number;
}

const PERIOD = /^(\d{4})(?:-(\d{1,2}))?(?:(\.\.)(?:(\d{4})(?:-(\d{1,2}))?)?)?$/;
const LEVEL = /^([<>]=|[<>]|=)([A-Z]{1,12})$/i;

/**
 * Reads what a user types: `@BEIJING` the post, `#ETRD` the TAG, `1974`, `1974-03`, `1974..1975`, `1974..`, `..1975` the time, `>=C`
 * the classification (`<=`, `>`, `<`, `=`; U, SBU, LOU, R, C, S, TS or the words), anything else words of the subject or a key.
 */
export function parseQuery(typed: string): CableQuery {
  const words: string[] = [];
  const stations: string[] = [];
  const tags: string[] = [];
  let query: CableQuery = {};
  for (const word of typed.split(/\s+/)) {
    if (word === '') continue;
    const more = readPeriod(word) ?? readLevels(word);
    if (more) query = { ...query, ...more };
    else if (word.length > 1 && word.startsWith('@')) stations.push(canonicalStation(word.slice(1)));
    else if (word.length > 1 && word.startsWith('#')) tags.push(word.slice(1).toUpperCase());
    else words.push(word);
  }
  return {
    ...query,
    ...(words.length > 0 ? { words } : {}),
    ...(stations.length > 0 ? { stations } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
}

function readPeriod(word: string): CableQuery | undefined {
  // The first and last year that an archive of telegrams can hold; other numbers are serials.
  if (Number(/\d{4}/.exec(word)?.[0] ?? 0) < 1940 || Number(/\d{4}/.exec(word)?.[0]) > 2065) return undefined;
  const until = /^\.\.(\d{4})(?:-(\d{1,2}))?$/.exec(word);
  if (until) return { to: yearMonth(until[1], until[2]) };
  const found = PERIOD.exec(word);
  if (!found) return undefined;
  const from = yearMonth(found[1], found[2]);
  if (found[3] === undefined) return { from, to: from };
  return found[4] === undefined ? { from } : { from, to: yearMonth(found[4], found[5]) };
}

const yearMonth = (year: string | undefined, month: string | undefined): YearMonth =>
  month === undefined ? { year: Number(year) } : { year: Number(year), month: Number(month) };

function readLevels(word: string): CableQuery | undefined {
  const found = LEVEL.exec(word);
  if (!found) return undefined;
  const [, sign = '', name = ''] = found;
  const rank = portionRank(name);
  // `C` and `TS` are markings, `CONFIDENTIAL` is a level.
  const level = (name.length <= 4 ? rank !== undefined && LEVELS[rank] : undefined) || levelOf(name);
  if (!level) return undefined;
  const at = LEVELS.indexOf(level);
  const above = LEVELS[at + 1];
  const below = LEVELS[at - 1];
  if (sign === '=') return { atLeast: level, atMost: level };
  if (sign === '>=') return { atLeast: level };
  if (sign === '<=') return { atMost: level };
  if (sign === '>') return above ? { atLeast: above } : undefined;
  return below ? { atMost: below } : undefined;
}
