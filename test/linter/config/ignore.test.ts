// Findings that are not to be reported: by file, by fingerprint, by the baseline; and how fingerprints last.
import { describe, expect, test } from 'vitest';
import { baselineEntries, readBaseline, writeBaseline } from '../../../server/src/linter/config/baseline.ts';
import type { IgnoreEntry } from '../../../server/src/linter/config/config.ts';
import { fingerprints } from '../../../server/src/linter/config/fingerprint.ts';
import { exampleCable } from '../../../server/src/linter/exampleCable.ts';
import { check, type LintOptions } from '../../../server/src/linter/lint.ts';
import type { Rule } from '../../../server/src/linter/rule.ts';
import { dtgDayInvalid } from '../../../server/src/linter/rules/dtg/dtg-day-invalid.ts';
import { readCableFile } from '../../../server/src/semantics/cableFile.ts';

const options: LintOptions = { profile: 'authoring', rules: {}, now: Date.UTC(2026, 10, 24) };

/** Finds each of the words. */
const finder = (word: RegExp): Rule => ({
  meta: dtgDayInvalid.meta,
  check: ({ model }, report) => {
    for (const found of model.text.matchAll(word))
      report({ start: found.index, end: found.index + found[0].length }, 'Found.');
  },
});
const rule = dtgDayInvalid.meta.name;

const run = (text: string, word: RegExp, ignore: readonly IgnoreEntry[] = [], more: Partial<LintOptions> = {}) =>
  check(readCableFile(text), { ...options, ignore, ...more }, [finder(word)]);
const printsOf = (text: string, word: RegExp) => fingerprints(text, run(text, word).findings);

const cable = exampleCable({
  body: '1. The harbor is open.\n\n2. The harbor is shut.\n\n3. The harbor is open.\nMARLOWE',
});

describe('fingerprints', () => {
  test('are twelve digits, each of its own', () => {
    const prints = printsOf(cable, /harbor/g);
    expect(new Set(prints).size).toBe(3);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{12}$/);
  });

  test.each([
    ['lines above', (text: string) => text.replace('1. The', 'A LINE MORE\n\n1. The')],
    ['lines below', (text: string) => text.replace('MARLOWE', '4. Another.\nMARLOWE')],
    ['blanks and line ends', (text: string) => text.replaceAll('\n', ' \r\n').replaceAll('harbor is', 'harbor  is')],
  ])('stay the same with %s', (_, change) => {
    expect(printsOf(change(cable), /harbor/g)).toEqual(printsOf(cable, /harbor/g));
  });

  test('change with the words of the line', () => {
    const [first, second] = printsOf(cable, /harbor/g);
    const [changed, same] = printsOf(cable.replace('1. The harbor', '1. The old harbor'), /harbor/g);
    expect(changed).not.toBe(first);
    expect(same).toBe(second);
  });

  test('in a paragraph on one line depend on what is near', () => {
    const long = exampleCable({
      body: `1. ${'Ships came and went. '.repeat(30)}The harbor is open. ${'Nothing more. '.repeat(30)}`,
    });
    expect(printsOf(long.replace('1. Ships', '1. Boats'), /harbor/g)).toEqual(printsOf(long, /harbor/g));
    expect(printsOf(long.replace('harbor is open', 'harbor is shut'), /harbor/g)).not.toEqual(
      printsOf(long, /harbor/g),
    );
  });

  test('count where the same comes again', () => {
    const twice = cable.replace('2. The harbor is shut', '2. The harbor is open').replace(/\d\. The/g, '- The');
    expect(new Set(printsOf(twice, /harbor/g)).size).toBe(3);
  });
});

describe('ignored', () => {
  const [first = ''] = printsOf(cable, /harbor/g);

  test.each([
    ['here', [{ file: '*', rule, fingerprint: first }], 2, 1],
    ['by rule', [{ file: '*', rule }], 0, 1],
    ['another rule', [{ file: '*', rule: 'dtg-midnight' }], 3, 0],
    ['another fingerprint', [{ file: '*', rule, fingerprint: '0'.repeat(12) }], 3, 0],
    [
      'both at once',
      [
        { file: '*', rule, fingerprint: first },
        { file: '*', rule },
      ],
      0,
      2,
    ],
  ])('%s', (_, ignore, left, used) => {
    const checked = run(cable, /harbor/g, ignore);
    expect([checked.findings.length, checked.used.size]).toEqual([left, used]);
  });

  test('before findings are counted', () => {
    const many = exampleCable({
      body: `${Array.from({ length: 9 }, (_, i) => `${i + 1}. Berth ${i} is open.`).join('\n\n')}\nMARLOWE`,
    });
    const prints = printsOf(many, /Berth/g);
    const shown = run(many, /Berth/g, [{ file: '*', rule, fingerprint: prints[0] as string }]).shown;
    expect(shown.map(({ message }) => message)).toEqual([...Array(4).fill('Found.'), 'Found. (and 3 more like this)']);
  });
});

describe('the baseline', () => {
  test('is written in order and read again', () => {
    const files = {
      'b.txt': { 'dtg-midnight': ['0123456789ab'] },
      'a/c.txt': { x: ['1', '2'], b: ['3'] },
      'none.txt': {},
    };
    const text = writeBaseline(files);
    expect(text).toBe(writeBaseline(readBaseline(text).files));
    expect(Object.keys(JSON.parse(text).files)).toEqual(['a/c.txt', 'b.txt']);
    const baseline = { folder: '/p', ...readBaseline(text) };
    expect(baselineEntries(baseline, 'b.txt')).toEqual([
      { file: 'b.txt', rule: 'dtg-midnight', fingerprint: '0123456789ab' },
    ]);
    expect(baselineEntries(baseline, 'toString')).toEqual([]);
  });

  test.each(['', '[]', '{"files": 1}', '{"files": {"a": 1, "b": {"c": 2, "d": [3]}}}', '{'])(
    '%j does no harm',
    (text) => {
      expect(baselineEntries({ folder: '', ...readBaseline(text) }, 'b')).toEqual([]);
    },
  );
});

describe('time', () => {
  const two = `${cable}\nNNNN\n\n${cable.replaceAll('000427', '000428').replace('#0427', '#0428')}`;

  test('that is up leaves the rest unchecked, and says so', () => {
    let asked = 0;
    const checked = run(two, /harbor/g, [], { isTimeUp: () => asked++ > 0 });
    expect(checked.unchecked).toBe(1);
    expect(checked.findings.length).toBe(3);
  });

  test('that is enough leaves nothing', () => {
    expect(run(two, /harbor/g, [], { isTimeUp: () => false })).toMatchObject({ unchecked: 0 });
  });
});
