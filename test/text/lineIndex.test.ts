// Offsets to lines and columns and back, with every kind of line end.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLines, offsetAt, positionAt } from '../../server/src/text/lineIndex.ts';

test.each([
  ['', [0]],
  ['FM', [0]],
  ['FM\nTO', [0, 3]],
  ['FM\r\nTO\r\n', [0, 4, 8]],
  ['FM\rTO\r', [0, 3, 6]],
  ['\n\n', [0, 1, 2]],
  ['\r\r\n\n', [0, 1, 3, 4]],
  // Only these three end a line for an editor: not NEL, the line separator, or a form feed.
  ['a\u0085b\u2028c\fd', [0]],
])('line starts of %j', (text, starts) => {
  expect(indexLines(text)).toEqual({ length: text.length, starts });
});

const lines = indexLines('FM\r\nTO\n\nBT');

test.each([
  [0, 0, 0],
  [2, 0, 2],
  [3, 0, 3],
  [4, 1, 0],
  [6, 1, 2],
  [7, 2, 0],
  [8, 3, 0],
  [10, 3, 2],
  [99, 3, 2],
  [-5, 0, 0],
])('offset %i is line %i, column %i', (offset, line, character) => {
  expect(positionAt(lines, offset)).toEqual({ line, character });
});

test.each([
  [1, 1, 5],
  [0, 99, 4],
  [3, 99, 10],
  [9, 0, 10],
  [-1, 5, 0],
  [1, -3, 4],
])('line %i, column %i is offset %i', (line, character, offset) => {
  expect(offsetAt(lines, { line, character })).toBe(offset);
});

const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\ud83d', '\ude00'), maxLength: 40 });

test('every offset goes to a position and back', () => {
  fc.assert(
    fc.property(text, (words) => {
      const index = indexLines(words);
      for (let offset = 0; offset <= words.length; offset++) {
        expect(offsetAt(index, positionAt(index, offset))).toBe(offset);
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('line starts are where a regex splits', () => {
  fc.assert(
    fc.property(text, (words) => {
      const { starts } = indexLines(words);
      expect(starts.map((start, i) => words.slice(start, starts[i + 1]).replace(/[\r\n]+$/, ''))).toEqual(
        words.split(/\r\n|\n|\r/),
      );
    }),
    { seed: 2, numRuns: 500 },
  );
});
