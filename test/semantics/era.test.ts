// The period of a cable, what places it there and what speaks against it.
import { expect, test } from 'vitest';
import { type ExampleParts, exampleCable } from '../../server/src/linter/exampleCable.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { eraInWords } from '../../server/src/semantics/era.ts';

const eraOf = (parts: ExampleParts | string, fileName?: string) => {
  const era = readCableFile(exampleCable(parts), { fileName }).messages[0]?.model.era;
  return era && `${era.id} | ${eraInWords(era)}`;
};

const heading1976 = { transmission: '', routing: '', calling: '', security: '' };

test.each<readonly [string, ExampleParts | string, string | undefined]>([
  ['a cable of 2007', {}, '2000s | 2007: MRN year, DTG, E.O. 12958; nothing against'],
  [
    'a cable of 1976 by all its witnesses',
    {
      ...heading1976,
      date: 'R 051015Z MAY 76',
      classification: 'UNCLASSIFIED LISBON 3310',
      order: 'E.O. 11652: N/A',
      tags: 'TAGS: PFOR, PO',
    },
    '1970s | 1976: MRN year, DTG, E.O. 11652, TAGS of the period; nothing against',
  ],
  [
    'an order that came later',
    { ...heading1976, date: 'R 051015Z MAY 76', order: 'E.O. 12958: N/A' },
    '1970s | 1976: MRN year, DTG; against it: E.O. 12958, in force since 1995',
  ],
  [
    'the day on which the order changed',
    { date: 'P 270001Z JUN 10', calling: 'DE RUEHLI #0427 1780001', order: 'E.O. 13526: N/A' },
    'today | 2010: MRN year, DTG, E.O. 13526; nothing against',
  ],
  [
    'the order alone',
    'UNCLAS LISBON 000427\n\nE.O. 12356: N/A\nTAGS: PREL, PO\n\n1. Text.\n',
    '1980s | 1980-1995: E.O. 12356; nothing against',
  ],
  ['nothing that tells', 'UNCLAS LISBON 000427\n\nTAGS: PREL, PO\n\n1. Text.\n', undefined],
])('%s', (_, parts, expected) => {
  expect(eraOf(parts)).toBe(expected);
});

test('the archive id outweighs the DTG', () => {
  expect(eraOf({ date: 'P 140708Z MAR 00' }, '07LISBON427.txt')).toBe(
    '2000s | 2007: MRN year, E.O. 12958; against it: DTG of 2000',
  );
});
