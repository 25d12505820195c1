// Half-open spans: what touches, what contains, what they cover.
import { expect, test } from 'vitest';
import { contains, span, textOf, touches } from '../../server/src/text/span.ts';

const tag = span(6, 10);

test.each([
  [5, false],
  [6, true],
  [9, true],
  [10, true],
  [11, false],
])('a cursor at %i touches [6, 10): %s', (offset, expected) => {
  expect(touches(tag, offset)).toBe(expected);
});

test('a cursor touches an empty span at its place only', () => {
  expect([4, 5, 6].map((offset) => touches(span(5, 5), offset))).toEqual([false, true, false]);
});

test.each([
  [span(6, 10), true],
  [span(7, 7), true],
  [span(10, 10), true],
  [span(5, 10), false],
  [span(6, 11), false],
  [span(0, 20), false],
])('[6, 10) contains %o: %s', (inner, expected) => {
  expect(contains(tag, inner)).toBe(expected);
});

test('the text of a span', () => {
  expect(textOf('TAGS: PREL', tag)).toBe('PREL');
  expect(textOf('TAGS: PREL', span(4, 4))).toBe('');
});
