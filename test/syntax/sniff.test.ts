// Which texts are cables, told from their beginning: every form of a cable, and many texts that only look like one.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SNIFF_LENGTH } from '../../server/src/syntax/mayBeCable.ts';
import { sniffCable } from '../../server/src/syntax/sniff.ts';
import { cables, others } from './sniffCases.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');

describe('fixtures', () => {
  for (const folder of ['.', 'archive', 'transmitted', 'older', 'broken', 'plain']) {
    for (const name of readdirSync(path.join(fixtures, folder)).filter((each) => each.endsWith('.txt'))) {
      const expected = folder !== 'plain';
      it(`${folder}/${name} is ${expected ? 'a cable' : 'none'}`, () => {
        checkSniff(readFileSync(path.join(fixtures, folder, name), 'utf8'), expected);
      });
    }
  }
});

describe('cables', () => {
  for (const [title, text] of Object.entries(cables)) it(title, () => checkSniff(text, true));
  for (const [title, text] of Object.entries(cables)) {
    it(`${title}, with CR LF and a byte order mark`, () => checkSniff(`\uFEFF${text.replaceAll('\n', '\r\n')}`, true));
  }
});

describe('other texts', () => {
  for (const [title, text] of Object.entries(others)) it(title, () => checkSniff(text, false));
});

describe('the sniffer', () => {
  it('names what it saw', () => {
    expect(sniffCable('PP RUEHWEB\nDE RUEHVT #0241 0641015\n').reasons).toEqual([
      'called stations',
      'calling line (DE)',
    ]);
  });

  it('counts a second line of the same kind for nothing', () => {
    const line = 'RUEHLO/AMEMBASSY LONDON 0017\n';
    expect(sniffCable(line.repeat(40)).score).toBe(sniffCable(line).score);
  });

  it('looks at the first part of the text only', () => {
    const cable = 'VZCZCXYZ0017\nPP RUEHWEB\nDE RUEHVT #0241 0641015\nZNR UUUUU ZZH\nP 051015Z MAR 09\n';
    checkSniff('\n'.repeat(SNIFF_LENGTH - 60) + cable, true);
    checkSniff('\n'.repeat(SNIFF_LENGTH) + cable, false);
  });

  it('takes any text, and gives the same answer when the text goes on behind the part it looks at', () => {
    const words = fc.constantFrom(
      'VZCZC',
      'DE RUEH',
      '\n',
      'UNCLAS ',
      'ROME ',
      '000427',
      'E.O. ',
      '12958:',
      ' ',
      'TAGS: ',
      '¶1. (C)',
      'to the',
      '\t',
      '-',
    );
    const text = fc
      .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (head) => {
        const padded = head.padEnd(SNIFF_LENGTH, '\n');
        expect(sniffCable(`${padded}VZCZCXYZ0017 and more`)).toEqual(sniffCable(padded));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('never takes a cable back when more of it has arrived', () => {
    const whole = readFileSync(path.join(fixtures, 'transmitted/oneSection.txt'), 'utf8');
    let recognised = false;
    for (let length = 0; length < 1500; length++) {
      const { isCable } = sniffCable(whole.slice(0, length));
      expect(isCable || !recognised, `cut off at ${length}`).toBe(true);
      recognised ||= isCable;
    }
    expect(recognised).toBe(true);
  });
});

function checkSniff(text: string, expected: boolean): void {
  const { isCable, score, reasons } = sniffCable(text);
  expect(isCable, `score ${score}: ${reasons.join(', ') || 'no clue'}`).toBe(expected);
}
