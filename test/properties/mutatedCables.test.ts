// The engine on spoilt cables: the fixtures with lines and characters lost, doubled, swapped, glued, cut and joined.
import { expect, test } from 'vitest';
import { fixtureTexts, readProjectFile } from '../support/files.ts';
import { inputs } from '../support/inputs.ts';
import type { Random } from '../support/random.ts';
import { mutate } from './mutations.ts';
import { search } from './search.ts';

const cables = fixtureTexts().map(readProjectFile);

/** A stretch of a fixture that begins and ends anywhere. */
function excerpt(random: Random, most: number): string {
  const cable = random.pick(cables);
  const start = random.below(3) === 0 ? 0 : random.below(cable.length);
  return cable.slice(start, start + 1 + random.below(most));
}

test('spoilt cables', () => {
  expect(search(inputs(3_000), 1, (random) => mutate(random.pick(cables), random))).toEqual([]);
});

test('spoilt excerpts', () => {
  expect(search(inputs(32_000), 2, (random) => mutate(excerpt(random, 400), random))).toEqual([]);
});

test('excerpts joined', () => {
  const joined = (random: Random) =>
    Array.from({ length: 2 + random.below(3) }, () => mutate(excerpt(random, 250), random)).join(
      random.pick(['', '\n', '\n\n']),
    );
  expect(search(inputs(10_000), 3, joined)).toEqual([]);
});
