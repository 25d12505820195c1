// Compares an index with the cables that it should hold.
import { expect } from 'vitest';
import type { CableIndex, IndexedCable } from '../../server/src/workspace/cableIndex.ts';
import { groupBy } from '../support/groupBy.ts';
import type { PlannedCable } from './archive.ts';

/** URI of a path in an archive that is nowhere. */
export const uriOf = (path: string): string => `file:///archive/${path}`;

type UriOf = (path: string) => string;

/** Every answer of the index about these cables, their references and what is missing is exactly as planned. */
export function checkGraph(index: CableIndex, cables: readonly PlannedCable[], locate: UriOf = uriOf): void {
  const placeOf = ({ path, message }: PlannedCable): string => `${locate(path)}#${message}`;
  expect(index.size).toBe(cables.length);
  const byFile = groupBy(cables, ({ path }) => path);
  const facts: unknown[] = [];
  for (const path of byFile.keys()) facts.push(...index.cablesOf(locate(path)).map(factsOf));
  expect(facts).toEqual([...byFile.values()].flat().map((cable) => plannedFacts(cable, placeOf(cable))));

  const byKey = groupBy(cables, ({ key }) => key);
  const citing = new Map<string, string[]>();
  for (const cable of cables) {
    for (const { key, letter } of cable.references)
      citing.set(key, [...(citing.get(key) ?? []), `${placeOf(cable)} ${letter ?? '-'}`]);
  }
  const keys = [...new Set([...byKey.keys(), ...citing.keys()])];
  expect(keys.map((key) => [key, index.cablesWithKey(key).map(placeInIndex)])).toEqual(
    keys.map((key) => [key, (byKey.get(key) ?? []).map(placeOf).sort()]),
  );
  expect(
    keys.map((key) => [
      key,
      index
        .citing(key)
        .map(({ cable, reference }) => `${placeInIndex(cable)} ${reference.letter ?? '-'}`)
        .sort(),
    ]),
  ).toEqual(keys.map((key) => [key, (citing.get(key) ?? []).sort()]));

  const missing = [...citing]
    .filter(([key]) => !byKey.has(key))
    .map(([key, places]) => ({ key, count: places.length }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  expect(index.missing().map(({ key, count }) => ({ key, count }))).toEqual(missing);
}

const placeInIndex = ({ uri, message }: IndexedCable): string => `${uri}#${message}`;

const plannedFacts = (cable: PlannedCable, place: string) => ({
  place,
  key: cable.key,
  station: cable.station,
  serial: cable.serial,
  dtg: cable.dtg,
  level: cable.level,
  tags: cable.tags,
  subject: cable.subject,
  references: cable.references.map(({ letter, key }) => ({ letter, key })),
});

const factsOf = (cable: IndexedCable) => ({
  place: placeInIndex(cable),
  key: cable.key,
  station: cable.station,
  serial: cable.serial,
  dtg: cable.dtg,
  level: cable.level,
  tags: cable.tags,
  subject: cable.subject,
  references: cable.references.map(({ letter, key }) => ({ letter, key })),
});
