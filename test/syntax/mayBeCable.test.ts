// The first look lets no cable go: whatever the sniffer counts passes it. Most ordinary texts do not.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { mayBeCable } from '../../server/src/syntax/mayBeCable.ts';
import { sniffCable } from '../../server/src/syntax/sniff.ts';
import { mutate } from '../properties/mutations.ts';
import { soup } from '../properties/soup.ts';
import { inputs } from '../support/inputs.ts';
import { seededRandom } from '../support/random.ts';
import { cables, others } from './sniffCases.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');
const texts = [
  ...Object.values(cables),
  ...Object.values(others),
  ...readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(fixtures, name), 'utf8')),
];

/** A level alone is not enough, so it may be let go. */
const LEVEL = 'classification line';

test('each line that tells of a cable passes, also behind blanks and a form feed', () => {
  const seen = new Set<string>();
  for (const line of new Set(texts.flatMap((text) => text.split(/[\r\n\f]+/)))) {
    const told = sniffCable(line).reasons.filter((reason) => reason !== LEVEL);
    for (const reason of told) seen.add(reason);
    if (told.length === 0) continue;
    for (const text of [line, `  ${line}`, `and\f${line}`, `and\r${line}`, `and\n\u00a0${line}`])
      expect(mayBeCable(text), JSON.stringify(text)).toBe(true);
  }
  // Each kind of line stands in some text here.
  expect(seen.size).toBeGreaterThanOrEqual(38);
});

test('each cable passes, however spoilt', () => {
  const random = seededRandom(21);
  let count = 0;
  for (let i = 0; i < inputs(20_000); i++) {
    const whole = soup(random, 6);
    const text = i % 2 === 0 ? whole : mutate(whole, random);
    if (!sniffCable(text).isCable) continue;
    count++;
    expect(mayBeCable(text), JSON.stringify(text)).toBe(true);
  }
  expect(count).toBeGreaterThan(100);
});

describe('a level in small letters', () => {
  for (const line of ['s e c r e t ROME 000427', 'ss e c r e t ROME 000427', 'e c r e t a l ROME 000427'])
    it(line, () => expect(mayBeCable(line)).toBe(true));
});

describe('ordinary texts are let go', () => {
  const ordinary = {
    letter: 'Dear aunt, we have had rain since Tuesday.\nYour nephew',
    requirements: 'numpy==1.26.4\npandas>=2\n# for tests\npytest\n',
    list: '1. Buy milk\n2. Call the dentist\n- bread\n* butter\n',
    settings: 'name = cables\nport = 8080\n\n[paths]\nlogs = /var/log\n',
    log: '2026-11-27 19:39:18 info started\n2026-11-27 19:39:19 info ready\n',
    table: 'a,b,c\n1,2,3\n',
  };
  for (const [what, text] of Object.entries(ordinary)) it(what, () => expect(mayBeCable(text)).toBe(false));
});
