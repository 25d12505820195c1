// Which cables a query finds: its conditions as tests on numbers, asked of every cable in turn.

import { canonicalStation } from '../data/posts.ts';
import { rankOf } from '../semantics/levels.ts';
import type { CableQuery, YearMonth } from './cableQuery.ts';
import { type CableTable, GONE, NO_DTG } from './cableTable.ts';

export type Test = (cable: number) => boolean;

/** The numbers of the cables that are there and pass all conditions, in ascending order. */
export function findCables(table: CableTable, query: CableQuery, threadOf: () => Uint32Array): number[] {
  const tests = testsOf(table, query, threadOf);
  const found: number[] = [];
  const file = table.file.values;
  for (let cable = 0; cable < table.length; cable++) {
    if (file[cable] === GONE) continue;
    let i = 0;
    while (i < tests.length && (tests[i] as Test)(cable)) i++;
    if (i === tests.length) found.push(cable);
  }
  return found;
}

/** Cheap ones first. */
function testsOf(table: CableTable, query: CableQuery, threadOf: () => Uint32Array): Test[] {
  const { stations, tags = [], words = [], from, to, atLeast, atMost, thread } = query;
  const tests: Test[] = [];
  if (thread !== undefined) {
    const threads = threadOf();
    tests.push((cable) => threads[cable] === thread);
  }
  if (from || to) tests.push(periodTest(table, from, to));
  if (atLeast !== undefined || atMost !== undefined) {
    const level = table.level.values;
    const low = atLeast === undefined ? 0 : atLeast === '' ? 0 : rankOf(atLeast) + 1;
    const high = atMost === undefined ? 255 : atMost === '' ? 0 : rankOf(atMost) + 1;
    // A cable without a level is found only where that is asked for.
    const none = atMost === '' || (atLeast === '' && atMost === undefined);
    tests.push((cable) => {
      const own = level[cable] as number;
      return own === 0 ? none : own >= low && own <= high;
    });
  }
  if (stations) {
    const station = table.station.values;
    const wanted = new Set(stations.map((name) => (name === '' ? 0 : table.stations.find(name) + 1 || -1)));
    tests.push((cable) => wanted.has(station[cable] as number));
  }
  for (const tag of tags) tests.push(tagTest(table, tag));
  for (const word of words) tests.push(wordTest(table, word));
  return tests;
}

const monthsOf = ({ year, month }: YearMonth, otherwise: number): number => year * 13 + (month ?? otherwise);

function periodTest(table: CableTable, from: YearMonth | undefined, to: YearMonth | undefined): Test {
  const date = table.date.values;
  const first = from ? monthsOf(from, 0) : 1;
  const last = to ? monthsOf(to, 12) : 0xffff;
  return (cable) => {
    const own = date[cable] as number;
    return own >= first && own <= last;
  };
}

function tagTest(table: CableTable, tag: string): Test {
  const end = table.tagEnd.values;
  const all = table.tag.values;
  const wanted = tag === '' ? -1 : table.tagNames.find(tag);
  if (tag !== '' && wanted < 0) return () => false;
  return (cable) => {
    let i = cable === 0 ? 0 : (end[cable - 1] as number);
    const stop = end[cable] as number;
    if (wanted < 0) return i === stop;
    for (; i < stop; i++) if (all[i] === wanted) return true;
    return false;
  };
}

/** A word of the subject, or the key, begins with it; or it is the serial. */
function wordTest(table: CableTable, word: string): Test {
  const end = table.wordEnd.values;
  const all = table.word.values;
  const isWanted = table.words.beginningWith(word);
  const byKey = keyTest(table, word);
  return (cable) => {
    const stop = end[cable] as number;
    for (let i = cable === 0 ? 0 : (end[cable - 1] as number); i < stop; i++)
      if (isWanted[all[i] as number] === 1) return true;
    return byKey?.(cable) ?? false;
  };
}

const KEY_BEGINNING = /^(?:\d\d)?(\d\d)([A-Z][A-Z.'-]{0,40})(\d{0,9})$/i;

function keyTest(table: CableTable, word: string): Test | undefined {
  const year = table.keys.year.values;
  const station = table.keys.station.values;
  const serials = table.keys.serial.values;
  const holds = (test: (key: number) => boolean): Test => {
    const key = table.key.values;
    const otherKey = table.otherKey.values;
    return (cable) => {
      const own = key[cable] as number;
      const other = otherKey[cable] as number;
      return (own > 0 && test(own - 1)) || (other > 0 && test(other - 1));
    };
  };
  if (/^\d{1,9}$/.test(word)) {
    const wanted = Number(word);
    return holds((key) => serials[key] === wanted);
  }
  const found = KEY_BEGINNING.exec(word);
  if (!found) return undefined;
  const [, digits = '', letters = '', serial = ''] = found;
  const ownYear = Number(digits);
  if (serial === '') {
    const isWanted = table.stations.beginningWith(letters);
    return holds((key) => year[key] === ownYear && isWanted[station[key] as number] === 1);
  }
  const ownStation = table.stations.find(canonicalStation(letters));
  return holds(
    (key) => year[key] === ownYear && station[key] === ownStation && String(serials[key]).startsWith(serial),
  );
}

/** The first `limit` of the cables, latest first, those without DTG last. */
export function latestFirst(table: CableTable, cables: readonly number[], limit: number): number[] {
  const minutes = table.minutes.values;
  const compare = (a: number, b: number): number => (minutes[b] as number) - (minutes[a] as number) || a - b;
  if (cables.length <= limit) return cables.toSorted(compare);
  // The limit-th latest by its minutes alone; the few that are not earlier are sorted.
  const sorted = Int32Array.from(cables, (cable) => minutes[cable] as number).sort();
  const least = sorted[sorted.length - limit] ?? NO_DTG;
  return cables
    .filter((cable) => (minutes[cable] as number) >= least)
    .sort(compare)
    .slice(0, limit);
}
