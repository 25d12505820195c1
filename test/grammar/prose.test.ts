// Prose stays plain, wherever it stands, and no construct reaches into the text below it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ScopedLine, tokenize } from './tokenizer.ts';

const prose = [
  'The council put off the tender until May, and nobody was surprised.',
  'Secretary Sapt met the minister; the Secret Service agents waited outside.',
  'SECRETARY SAPT MET THE MINISTER ON FEBRUARY 6 TO DISCUSS THE TENDER',
  'REPORTEDLY LAW WOULD ESTABLISH SIX MILE TERRITORIAL SEA, PLUS ANOTHER',
  'TO ESTABLISH A SIX MILE TERRITORIAL SEA, PLUS ANOTHER SIX MILES',
  'INFO ON THE TALKS REACHED THE EMBASSY LATE, SEE REF A AND STRELSAU 411.',
  'FM RADIO STATIONS PLAYED MARCHES ALL DAY AND ALL NIGHT',
  'REF A REPORTED THE TALKS IN FULL, AND REFTEL REPEATED THEM',
  'REFERENCES TO THE CONFIDENTIAL TALKS WERE TAKEN OUT OF THE SPEECH',
  'TAGS WERE ATTACHED TO ALL BAGS THAT CAME FROM ZENDA',
  'SUBJECT TO APPROVAL BY THE COUNCIL, THE ROAD WILL BE BUILT',
  'CONFIDENTIAL SOURCES IN THE PALACE SAID IN 1976 THAT HE WOULD GO',
  'SENSITIVE ISSUES SUCH AS THE BORDER WERE LEFT FOR THE NEXT ROUND',
  'STATE FOR APPROVAL BY THE COUNCIL, WHICH MEETS ON TUESDAY',
  'ACTION ON THE TENDER IS NOT EXPECTED BEFORE THE HOLIDAYS',
  'PAGE BY PAGE THE MINISTER WENT THROUGH THE DRAFT',
  'PRIORITY WAS GIVEN TO THE ROAD; IMMEDIATE STEPS WERE TAKEN',
  'DE GAULLE CALLED ON THE KING.',
  'R AND D SPENDING ROSE BY SIX PERCENT IN 1976',
  'Reason told him to wait. He gave the subject, the tags and the summary.',
  'Embassy officers met him under E.O. 12958 rules at the end note of the day.',
  'Declassified papers say that 2,000 men crossed the river at night.',
  'of the matter (see ref B). The Ambassador, the DCM (Sapt) and others agreed',
  'in 2006. The year before, 45 percent had said so.',
  '"We shall see," he said -- and left.',
  'was a matter of money, not of politics',
  '2006. The year before, 45 percent had said so.',
  '5.5 percent of the voters stayed at home, he said.',
  'A. Sapt and F. Tarlenheim came late.',
  'a man of few words',
  'x-rays were taken',
];

describe('prose stays plain', () => {
  it.each(prose)('%s', (sentence) => {
    for (const around of [
      '',
      'The king slept.\n',
      '\n',
      '------\n',
      '1. (C) SUMMARY: He came.\n',
      'THE KING SLEPT AND\n',
    ]) {
      expectPlain(`${around}${sentence}`);
    }
  });
});

describe('nothing reaches into the text below', () => {
  const folder = path.join(import.meta.dirname, 'cases');
  const cases = readdirSync(folder).flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split(/^=== .*\n/m)
      .flatMap((section) => section.split('\n').filter((line) => line && !/^ *\^+ [a-z]/.test(line))),
  );

  it.each([...new Set(cases)])('%s', (line) => {
    expectPlain(`${line}\nThe council put off the tender until May.`);
    expectPlain(`${line}\n\nREPORTEDLY LAW WOULD ESTABLISH SIX MILE TERRITORIAL SEA, PLUS ANOTHER`);
    const closed = tokenize(`${line}\n\nThe council put off the tender until May.`).at(-1);
    expect(closed?.depth).toBe(1);
  });

  it('whatever stands above', () => {
    const line = fc.oneof(fc.constantFrom(...cases, ...prose, ''), fc.string({ maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = tokenize([...lines, '', 'The council put off the tender until May.'].join('\n'));
        expect(text.at(-1)).toMatchObject({ runs: [], depth: 1 });
        for (const { depth } of text) expect(depth).toBeLessThanOrEqual(MOST_OPEN_RULES);
      }),
      { seed: 127, numRuns: 300 },
    );
  });

  it('and a thousand blank lines or rule lines open no more than one does', () => {
    for (const line of ['', '------']) {
      const depths = tokenize(`${line}\n`.repeat(1000)).map(({ depth }) => depth);
      expect(Math.max(...depths)).toBe(tokenize(line)[0]?.depth);
    }
  });
});

describe('fixtures', () => {
  const folder = path.resolve(import.meta.dirname, '../../fixtures');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));

  it.each(names)('%s ends with all rules closed', (name) => {
    const text = `${readFileSync(path.join(folder, name), 'utf8')}\n\nThe end of it all, and nothing more.`;
    expect(tokenize(text).at(-1)).toMatchObject({ runs: [], depth: 1 });
  });
});

/** Blank line, start of line, list of addresses or fields: with the grammar itself, five at the very most. */
const MOST_OPEN_RULES = 5;

/** The last line has no colour at all. */
function expectPlain(text: string): void {
  const last: ScopedLine | undefined = tokenize(text).at(-1);
  expect({ text, runs: last?.runs }).toEqual({ text, runs: [] });
}
