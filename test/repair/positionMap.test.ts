// Positions from record to copy and back.
import { expect, test } from 'vitest';
import { applyMapped, compose, toCopy, toRecord } from '../../server/src/repair/positionMap.ts';
import { seededRandom } from '../support/random.ts';

const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });

test('what is kept is found again, what is not leads to its place', () => {
  const { text, map } = applyMapped('ab--cd', [edit(0, 0, '['), edit(2, 4, ''), edit(6, 6, ']')]);
  expect(text).toBe('[abcd]');
  expect([0, 1, 2, 3, 4, 5, 6].map((at) => toCopy(map, at))).toEqual([1, 2, 3, 3, 3, 4, 5]);
  expect([0, 1, 2, 3, 4, 5, 6].map((at) => toRecord(map, at))).toEqual([0, 0, 1, 4, 5, 6, 6]);
});

test('steps add up, whatever the edits', () => {
  const random = seededRandom(7);
  for (let run = 0; run < 300; run++) {
    let text = Array.from({ length: random.below(60) }, () => random.pick([...'abcdefgh \n'])).join('');
    const record = text;
    let map = applyMapped(text, []).map;
    for (let step = 0; step < 3; step++) {
      const places = Array.from({ length: random.below(8) }, () => random.below(text.length + 1)).sort((a, b) => a - b);
      const edits = [];
      for (let i = 0; i + 1 < places.length; i += 2)
        if ((places[i] as number) > (places[i - 1] ?? -1))
          edits.push(edit(places[i] as number, places[i + 1] as number, 'X'.repeat(random.below(3))));
      const next = applyMapped(text, edits);
      map = compose(map, next.map);
      ({ text } = next);
    }
    for (const { record: from, copy, length } of map) {
      expect(text.slice(copy, copy + length)).toBe(record.slice(from, from + length));
      for (let i = 0; i < length; i++)
        expect([toRecord(map, copy + i), toCopy(map, from + i)]).toEqual([from + i, copy + i]);
    }
    for (let at = 0; at < text.length; at++) expect(toRecord(map, at)).toBeLessThanOrEqual(toRecord(map, at + 1));
    for (let at = 0; at < record.length; at++) expect(toCopy(map, at)).toBeLessThanOrEqual(toCopy(map, at + 1));
  }
});
