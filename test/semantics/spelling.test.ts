// How far garbled words are from what was meant.
import { expect, it } from 'vitest';
import { closest, distance } from '../../server/src/semantics/spelling.ts';

it.each([
  ['PRIORITY', 'PRIORITY', 0],
  ['PRIOITY', 'PRIORITY', 1],
  ['PRIROITY', 'PRIORITY', 1],
  ['MRA', 'MAR', 1],
  ['', 'MAR', 3],
])('%s to %s is %i', (a, b, expected) => {
  expect(distance(a, b, 5)).toBe(expected);
  expect(distance(b, a, 5)).toBe(expected);
});

it('finds the one nearest word, and none when two are as near or all are too far', () => {
  expect(closest('IMEDIATE', ['IMMEDIATE', 'PRIORITY'], 2)).toBe('IMMEDIATE');
  expect(closest('MAX', ['MAR', 'MAY'], 2)).toBeUndefined();
  expect(closest('XXXXXX', ['MAR', 'MAY'], 2)).toBeUndefined();
});
