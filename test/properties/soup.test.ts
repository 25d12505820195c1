// The engine on lines put together without sense, on loose characters, and on any strings.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf } from './invariants.ts';
import { mutate } from './mutations.ts';
import { search } from './search.ts';
import { soup } from './soup.ts';

const settings = { seed: 20_070_314, verbose: false } as const;

test('20,000 pots of lines', () => {
  expect(search(20_000, 4, (random) => soup(random, 8))).toEqual([]);
});

test('10,000 pots of spoilt lines', () => {
  expect(search(10_000, 5, (random) => mutate(soup(random, 10), random))).toEqual([]);
});

test('10,000 strings of the letters that cables are made of', () => {
  const loose = fc.string({ unit: fc.constantFrom(...'ACDEIMNOPRSTUZ0123456789 \n\r/:.-()#'), maxLength: 120 });
  fc.assert(
    fc.property(loose, (text) => {
      expect(faultOf(text)).toBeUndefined();
    }),
    { ...settings, numRuns: 10_000 },
  );
});

test('10,000 strings of any UTF-16 units', () => {
  const any = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(any, (text) => {
      expect(faultOf(text)).toBeUndefined();
    }),
    { ...settings, numRuns: 10_000 },
  );
});
