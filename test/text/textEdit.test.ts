// Edits as data: applied at once, those that overlap dropped whole, nothing else touched.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { span } from '../../server/src/text/span.ts';
import { applyEdits, composeEdits, overlap, type TextEdit } from '../../server/src/text/textEdit.ts';

const edit = (start: number, end: number, newText: string): TextEdit => ({ span: span(start, end), newText });

test.each([
  ['none', [], 'P 340708Z MAR 07'],
  ['one', [edit(2, 4, '14')], 'P 140708Z MAR 07'],
  ['an insertion', [edit(16, 16, ' ZDK')], 'P 340708Z MAR 07 ZDK'],
  ['a deletion', [edit(0, 2, '')], '340708Z MAR 07'],
  ['several, in any order', [edit(10, 13, 'APR'), edit(2, 4, '14')], 'P 140708Z APR 07'],
  ['side by side', [edit(2, 4, '14'), edit(4, 8, '0809')], 'P 140809Z MAR 07'],
  ['the first of two that overlap', [edit(2, 8, '140708'), edit(4, 6, '99')], 'P 140708Z MAR 07'],
  ['the first of two insertions at one place', [edit(9, 9, 'A'), edit(9, 9, 'B')], 'P 340708ZA MAR 07'],
])('%s', (_, edits, expected) => {
  expect(applyEdits('P 340708Z MAR 07', edits)).toBe(expected);
});

test.each([
  [edit(0, 2, ''), edit(2, 4, ''), false],
  [edit(0, 3, ''), edit(2, 4, ''), true],
  [edit(2, 4, ''), edit(0, 9, ''), true],
  [edit(2, 2, 'a'), edit(2, 2, 'b'), true],
  [edit(2, 2, 'a'), edit(2, 4, 'b'), true],
  [edit(4, 4, 'a'), edit(2, 4, 'b'), false],
])('%o and %o overlap: %s', (a, b, expected) => {
  expect(overlap(a, b)).toBe(expected);
  expect(overlap(b, a)).toBe(expected);
});

test('what lies outside all spans stays as it was', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(5)), { maxLength: 5 });
  fc.assert(
    fc.property(fc.string({ minLength: 36, maxLength: 40 }), spans, (text, places) => {
      const edits = places.map(([start, length]) => edit(start, start + length, ''));
      expect(applyEdits(text, edits)).toBe(untouched(text, edits));
    }),
    { seed: 3, numRuns: 500 },
  );
});

/** The characters that no accepted deletion covers, found one by one. */
function untouched(text: string, edits: readonly TextEdit[]): string {
  const accepted: TextEdit[] = [];
  for (const one of edits) if (!accepted.some((other) => overlap(one, other))) accepted.push(one);
  return text
    .split('')
    .filter((_, i) => !accepted.some(({ span: { start, end } }) => start <= i && i < end))
    .join('');
}

test('two lists in one do what one after the other does', () => {
  const edits = (length: number, cuts: readonly number[], words: readonly string[]): TextEdit[] => {
    const places = [...new Set(cuts.map((cut) => cut % (length + 1)))].sort((a, b) => a - b);
    return words
      .map((word, i) => edit(places[2 * i] ?? -1, places[2 * i + 1] ?? -1, word))
      .filter(({ span: { start, end } }) => start >= 0 && end >= 0);
  };
  const words = fc.array(fc.constantFrom('', 'x', 'long word'), { minLength: 1, maxLength: 4 });
  const cuts = fc.array(fc.nat(), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), cuts, words, cuts, words, (text, cuts1, words1, cuts2, words2) => {
      const first = edits(text.length, cuts1, words1);
      const between = applyEdits(text, first);
      const second = edits(between.length, cuts2, words2);
      expect(applyEdits(text, composeEdits(between, first, second))).toBe(applyEdits(between, second));
    }),
    { seed: 20090209, numRuns: 3000 },
  );
});
