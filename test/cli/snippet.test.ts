// Source lines with underlines, at every kind of place.
import { expect, test } from 'vitest';
import { snippet } from '../../server/src/cli/snippet.ts';
import { indexLines } from '../../server/src/text/lineIndex.ts';

const plain = (text: string): string => text;

/** Draws `text` with its `marked` part underlined. */
function draw(text: string, marked: string, { label = '', width = 60 } = {}): string[] {
  const start = text.indexOf(marked);
  const span = { start, end: start + marked.length };
  const marks = [{ span, label, sign: '^', paint: plain } as const];
  return snippet(text, indexLines(text), marks, { width, faint: plain }).split('\n');
}

const long = `${'A'.repeat(200)} BERN ${'Z'.repeat(200)}`;

test.each([
  ['a line', draw('ONE\nTWO BERN\n', 'BERN'), ['  2 | TWO BERN', '    |     ^^^^']],
  ['carriage returns', draw('ONE\r\nBERN\r\n', 'BERN'), ['  2 | BERN', '    | ^^^^']],
  ['a tab counts as one column', draw('TO\tBERN', 'BERN'), ['  1 | TO BERN', '    |    ^^^^']],
  ['an empty span', draw('BERN', ''), ['  1 | BERN', '    | ^']],
  ['a span over two lines', draw('TO BERN\nAND ROME', 'BERN\nAND'), ['  1 | TO BERN', '    |    ^^^^']],
  ['an empty file', draw('', ''), ['  1 |', '    | ^']],
  ['a label', draw('BERN', 'BERN', { label: 'a city' }), ['  1 | BERN', '    | ^^^^ a city']],
  [
    'a label without room',
    draw('BERN', 'BERN', { label: 'a city on the river Aare, in the middle of the country, old' }),
    ['  1 | BERN', '    | ^^^^', '    | a city on the river Aare, in the middle of the country,', '    | old'],
  ],
  [
    'the middle of a long line',
    draw(long, 'BERN'),
    [`  1 | …${'A'.repeat(23)} BERN ${'Z'.repeat(23)}…`, `    | ${' '.repeat(25)}^^^^`],
  ],
  [
    'the beginning of a long line',
    draw(`BERN ${'Z'.repeat(200)}`, 'BERN'),
    [`  1 | BERN ${'Z'.repeat(48)}…`, '    | ^^^^'],
  ],
  [
    'the end of a long line',
    draw(`${'A'.repeat(200)} BERN`, 'BERN'),
    [`  1 | …${'A'.repeat(48)} BERN`, `    | ${' '.repeat(50)}^^^^`],
  ],
  [
    'more than fits',
    draw(`A ${'B'.repeat(300)} C`, 'B'.repeat(300)),
    [`  1 | …${'B'.repeat(52)}…`, `    |  ${'^'.repeat(53)}`],
  ],
])('%s', (_name, drawn, expected) => {
  expect(drawn).toEqual(expected);
});
