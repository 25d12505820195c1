// Which cables a query finds: its conditions as tests on numbers, asked of every cable in turn.

import { canonicalStation } from '../data/posts.ts';
import { type Level, rankOf } from '../semantics/levels.ts';
import { markOfWord } from './cableColumns.ts';
import type { CableQuery, YearMonth } from './cableQuery.ts';
import type { CableTable } from './cableTable.ts';
import type { Column } from './column.ts';

/** Some cables by number in ascending order; a condition leaves fewer of them in the same array. */
type Cables = Uint32Array<ArrayBuffer>;

/**
 * The numbers of the cables that are there and pass all conditions, in ascending order. One condition after the other goes over what
 * the ones before have left, each in a loop of its own over one column: with functions that test one cable it would be three times
 * the time.
 */
export function findCables(table: CableTable, query: CableQuery, threadOf: () => Uint32Array): Cables {
  const { stations, tags = [], words = [], from, to, atLeast, atMost, thread } = query;
  let found: Cables = new Uint32Array(table.length);
  for (let cable = 0; cable < found.length; cable++) found[cable] = cable;
  if (thread !== undefined) {
    const threads = threadOf();
    found = found.filter((cable) => threads[cable] === thread);
  }
  if (from || to) found = withValue(found, table.date.values, wantedDates(from, to));
  if (atLeast !== undefined || atMost !== undefined)
    found = withValue(found, table.level.values, wantedLevels(atLeast, atMost));
  if (stations) found = withValue(found, table.station.values, wantedStations(table, stations));
  for (const tag of tags) found = withTag(table, found, tag);
  for (const word of words) found = withWord(table, found, word);
  return table.count < table.length ? found.filter((cable) => table.isThere(cable)) : found;
}

/** Those whose value in the column has a 1. */
function withValue(cables: Cables, column: Column['values'], wanted: Uint8Array): Cables {
  let count = 0;
  for (let i = 0; i < cables.length; i++) {
    const cable = cables[i] as number;
    cables[count] = cable;
    count += wanted[column[cable] as number] as number;
  }
  return cables.subarray(0, count);
}

const monthsOf = ({ year, month }: YearMonth, otherwise: number): number => year * 13 + (month ?? otherwise);

const wantedDates = (from: YearMonth | undefined, to: YearMonth | undefined): Uint8Array =>
  new Uint8Array(0x10000).fill(1, from ? monthsOf(from, 0) : 1, to ? monthsOf(to, 12) + 1 : 0x10000);

/** A cable without a level is found only where that is asked for. */
function wantedLevels(atLeast: Level | '' | undefined, atMost: Level | '' | undefined): Uint8Array {
  const wanted = new Uint8Array(0x100);
  if (atMost === '' || (atLeast === '' && atMost === undefined)) wanted[0] = 1;
  const low = atLeast ? rankOf(atLeast) + 1 : 1;
  return wanted.fill(1, low, atMost === undefined ? 0x100 : atMost === '' ? low : rankOf(atMost) + 2);
}

function wantedStations({ stations }: CableTable, names: readonly string[]): Uint8Array {
  const wanted = new Uint8Array(stations.length + 1);
  for (const name of names) {
    const number = name === '' ? 0 : stations.find(name) + 1;
    if (number > 0 || name === '') wanted[number] = 1;
  }
  return wanted;
}

function withTag({ tagNames, tag: { values: all }, tagEnd: { values: end } }: CableTable, cables: Cables, tag: string) {
  const wanted = tag === '' ? -1 : tagNames.find(tag);
  if (tag !== '' && wanted < 0) return cables.subarray(0, 0);
  let count = 0;
  for (let i = 0; i < cables.length; i++) {
    const cable = cables[i] as number;
    const stop = end[cable] as number;
    let at = cable === 0 ? 0 : (end[cable - 1] as number);
    const isEmpty = at === stop;
    while (at < stop && all[at] !== wanted) at++;
    cables[count] = cable;
    if (at < stop || (isEmpty && tag === '')) count++;
  }
  return cables.subarray(0, count);
}

/** A word of the subject, or the key, begins with it; or it is the serial. */
function withWord(table: CableTable, cables: Cables, word: string): Cables {
  const isWanted = table.words.beginningWith(word);
  const isKeyed = cablesByKey(table, word);
  let mark = 0;
  for (let i = 0; i < isWanted.length; i++) if (isWanted[i] === 1) mark |= markOfWord(i);
  const end = table.wordEnd.values;
  const all = table.word.values;
  const marks = table.wordMarks.values;
  let count = 0;
  for (let i = 0; i < cables.length; i++) {
    const cable = cables[i] as number;
    cables[count] = cable;
    if (isKeyed?.[cable] === 1) count++;
    else if (((marks[cable] as number) & mark) !== 0) {
      const stop = end[cable] as number;
      let at = cable === 0 ? 0 : (end[cable - 1] as number);
      while (at < stop && isWanted[all[at] as number] === 0) at++;
      if (at < stop) count++;
    }
  }
  return cables.subarray(0, count);
}

/** One for each cable whose key is meant by the word, else 0; nothing when it is no part of a key. */
function cablesByKey(table: CableTable, word: string): Uint8Array | undefined {
  const test = keyTest(table, word);
  if (!test) return undefined;
  const found = new Uint8Array(table.length);
  for (let key = 0; key < table.keys.length; key++) {
    if (!test(key)) continue;
    table.someCable(key, (cable) => {
      found[cable] = 1;
      return false;
    });
  }
  return found;
}

const KEY_BEGINNING = /^(?:\d\d)?(\d\d)([A-Z][A-Z.'-]{0,40})(\d{0,9})$/i;

function keyTest(table: CableTable, word: string): ((key: number) => boolean) | undefined {
  const year = table.keys.year.values;
  const station = table.keys.station.values;
  const serials = table.keys.serial.values;
  if (/^\d{1,9}$/.test(word)) {
    const wanted = Number(word);
    return (key) => serials[key] === wanted;
  }
  const found = KEY_BEGINNING.exec(word);
  if (!found) return undefined;
  const [, digits = '', letters = '', serial = ''] = found;
  const ownYear = Number(digits);
  if (serial === '') {
    const isWanted = table.stations.beginningWith(letters);
    return (key) => year[key] === ownYear && isWanted[station[key] as number] === 1;
  }
  const ownStation = table.stations.find(canonicalStation(letters));
  return (key) => year[key] === ownYear && station[key] === ownStation && String(serials[key]).startsWith(serial);
}

/** Some eleven days: cables are counted by such stretches of time to see which are the latest. */
const STRETCH = 1 << 14;

/** The first `limit` of the cables, latest first, those without DTG last. */
export function latestFirst(table: CableTable, cables: Cables, limit: number): Cables {
  const minutes = table.minutes.values;
  const compare = (a: number, b: number): number => (minutes[b] as number) - (minutes[a] as number) || a - b;
  if (cables.length <= limit) return cables.toSorted(compare);
  const stretchOf = (cable: number): number => Math.floor((minutes[cable] as number) / STRETCH);
  const counts: number[] = [];
  for (const cable of cables) counts[stretchOf(cable)] = (counts[stretchOf(cable)] ?? 0) + 1;
  let first = counts.length;
  for (let rest = limit; rest > 0; ) rest -= counts[--first] ?? 0;
  return cables
    .filter((cable) => stretchOf(cable) >= first)
    .sort(compare)
    .slice(0, limit);
}
