// `cablegram lint`: what it prints, and the status it ends with.
import { describe, expect, test } from 'vitest';
import type { FindingJson } from '../../server/src/cli/findingJson.ts';
import { atMidnight, impossibleDay, sound } from './support/cables.ts';
import { cablegram, type Machine } from './support/fakeIo.ts';

const files = { 'bad.txt': impossibleDay, 'good.txt': sound, 'hint.txt': atMidnight };

describe('status', () => {
  test.each([
    ['good.txt', 0, 'Nothing found in 1 file.'],
    ['hint.txt', 0, '1 note in 1 file.'],
    ['bad.txt', 1, '1 error in 1 file.'],
    ['bad.txt good.txt hint.txt', 1, '1 error and 1 note in 2 of 3 files.'],
    ['--rule dtg-day-invalid=warning bad.txt', 1, '1 warning in 1 file.'],
    ['--rule dtg-day-invalid=hint bad.txt', 0, '1 note in 1 file.'],
    ['--rule dtg-day-invalid=off bad.txt good.txt', 0, 'Nothing found in 2 files.'],
    ['--rule dtg-day-invalid=off --rule dtg-day-invalid=default bad.txt', 1, '1 error in 1 file.'],
    ['--profile archive bad.txt', 1, '1 warning in 1 file.'],
    ['--profile archive hint.txt', 0, 'Nothing found in 1 file.'],
    ['bad.txt missing.txt', 2, '1 error in 1 file.'],
  ])('cablegram lint %s', async (line, status, summary) => {
    const { code, out } = await cablegram(['lint', ...line.split(' ')], { files });
    expect(out.split('\n').at(-2)).toBe(summary);
    expect(code).toBe(status);
  });
});

describe('pretty', () => {
  const lint = async (machine: Omit<Machine, 'files'>, name = 'bad.txt', text = impossibleDay) =>
    (await cablegram(['lint', name], { files: { [name]: text }, ...machine })).out;

  test('underlines the place and the places that belong to it', async () => {
    expect(await lint({})).toMatchInlineSnapshot(`
      "bad.txt:5:3 error Day 34 does not exist: March has 31 days. The calling line proves the 14th: day 073 of 2007 is 14 March.  dtg-day-invalid
        5 | P 340708Z MAR 07
          |   ^^
        3 | DE RUEHLI #0427 0730708
          |                 --- day 073 of 2007 is 14 March
        fix: Change DTG to 140708Z MAR 07

      1 error in 1 file.
      "
    `);
  });

  test('a narrow terminal gets places instead of source lines', async () => {
    expect(await lint({ isTerminal: true, columns: 40, noColor: true })).toMatchInlineSnapshot(`
      "bad.txt:5:3 error Day 34 does not exist: March has 31 days. The calling line proves the 14th: day 073 of 2007 is 14 March.  dtg-day-invalid
        3:17 day 073 of 2007 is 14 March
        fix: Change DTG to 140708Z MAR 07

      1 error in 1 file.
      "
    `);
  });

  test('colours are for terminals without NO_COLOR', async () => {
    const csi = '\x1b[';
    expect(await lint({ isTerminal: true, columns: 80 })).toContain(`${csi}31merror${csi}39m`);
    expect(await lint({ isTerminal: true, columns: 80, noColor: true })).not.toContain(csi);
    expect(await lint({ isTerminal: false })).not.toContain(csi);
  });

  test('a long line is cut on both sides of the place', async () => {
    const out = await lint({}, 'bad.txt', impossibleDay.replace('MAR 07', `MAR 07 ${'REMARK '.repeat(40)}`));
    expect(out).toMatch(/^ +5 \| P 340708Z MAR 07 REMARK .*…$/m);
    expect(
      Math.max(
        ...out
          .split('\n')
          .slice(1, 5)
          .map((line) => line.length),
      ),
    ).toBe(100);
  });

  test('control characters do not reach the terminal', async () => {
    const out = await lint({}, 'b\x1bad.txt', impossibleDay.replace('MAR 07', 'MAR 07 \x1b[2J'));
    expect(out).toContain('b·ad.txt:5:3');
    expect(out).not.toContain('\x1b');
  });
});

describe('json', () => {
  const lint = async (line: string): Promise<FindingJson[]> =>
    JSON.parse(
      (await cablegram(['lint', '--format', 'json', ...line.split(' ')], { files, input: impossibleDay })).out,
    );

  test('gives offsets, lines and columns of finding, related places and edits', async () => {
    const [finding, ...others] = await lint('bad.txt good.txt');
    const line = impossibleDay.slice(0, impossibleDay.indexOf('P 340708Z')).split('\n').length;
    const offset = impossibleDay.indexOf('340708Z');
    const day = { start: { offset, line, column: 3 }, end: { offset: offset + 2, line, column: 5 } };
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      file: 'bad.txt',
      rule: 'dtg-day-invalid',
      severity: 'error',
      ...day,
      related: [{ start: { line: 3, column: 17 }, end: { line: 3, column: 20 } }],
      fixes: [{ safety: 'safe', edits: [{ ...day, newText: '14' }] }],
    });
  });

  test('has no file for standard input, and is empty when nothing is found', async () => {
    expect(await lint('-')).toMatchObject([{ file: null }]);
    expect(await lint('good.txt')).toEqual([]);
  });
});
