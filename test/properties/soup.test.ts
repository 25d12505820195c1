// The engine on lines put together without sense, on loose characters, and on any strings.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputs } from '../support/inputs.ts';
import { faultOf } from './invariants.ts';
import { mutate } from './mutations.ts';
import { search } from './search.ts';
import { soup } from './soup.ts';

const settings = { seed: 20_070_314, verbose: false } as const;

test('pots of lines', () => {
  expect(search(inputs(20_000), 4, (random) => soup(random, 8))).toEqual([]);
});

test('pots of spoilt lines', () => {
  expect(search(inputs(10_000), 5, (random) => mutate(soup(random, 10), random))).toEqual([]);
});

test('strings of the letters that cables are made of', () => {
  const loose = fc.string({ unit: fc.constantFrom(...'ACDEIMNOPRSTUZ0123456789 \n\r/:.-()#'), maxLength: 120 });
  fc.assert(
    fc.property(loose, (text) => {
      expect(faultOf(text)).toBeUndefined();
    }),
    { ...settings, numRuns: inputs(10_000) },
  );
});

test('strings of any UTF-16 units', () => {
  const any = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(any, (text) => {
      expect(faultOf(text)).toBeUndefined();
    }),
    { ...settings, numRuns: inputs(10_000) },
  );
});
