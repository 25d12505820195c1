// The configuration of a project on the command line: what it changes, what is told of its mistakes, what it ignores.
import { describe, expect, test } from 'vitest';
import { atMidnight, impossibleDay, sound } from './support/cables.ts';
import { cablegram, type Machine } from './support/fakeIo.ts';

const NAME = '.cablegram.json';

/** The places of the findings and the last line of what is printed, with status and notes. */
async function lint(line: string, files: NonNullable<Machine['files']>, more: Omit<Machine, 'files'> = {}) {
  const { code, out, err } = await cablegram(['lint', ...line.split(' ')], { files, ...more });
  const heads = out.split('\n').filter((one) => /^\S+:\d+:\d+ /.test(one));
  const found = heads.map((one) => one.replace(/:\d+:\d+ (\w+) .* {2}/, ' $1 '));
  return { code, found, summary: out.split('\n').at(-2) ?? '', err };
}

describe('found upwards from each file', () => {
  const files = {
    'drafts/a.txt': impossibleDay,
    'drafts/old/b.txt': impossibleDay,
    'records/c.txt': impossibleDay,
    [`drafts/${NAME}`]: '{ "rules": { "dtg-day-invalid": "hint" } }',
    [`drafts/old/${NAME}`]: '{ "rules": { "dtg-day-invalid": "off" } }',
  };

  test('the nearest counts, and it alone', async () => {
    expect(await lint('drafts records', files)).toMatchObject({
      code: 1,
      found: ['drafts/a.txt hint dtg-day-invalid', 'records/c.txt error dtg-day-invalid'],
      err: '',
    });
  });

  test('options of the command win, and --no-config looks for none', async () => {
    expect((await lint('--rule dtg-day-invalid=warning drafts', files)).found.length).toBe(2);
    expect((await lint('--no-config drafts', files)).found).toEqual([
      'drafts/a.txt error dtg-day-invalid',
      'drafts/old/b.txt error dtg-day-invalid',
    ]);
  });

  test('standard input is taken to lie in the present folder', async () => {
    const { found } = await lint('-', { [NAME]: '{ "profile": "archive" }' }, { input: impossibleDay });
    expect(found).toEqual(['<stdin> warning dtg-day-invalid']);
  });
});

test('overrides by pattern: records and drafts of one project', async () => {
  const files = {
    'records/a.txt': atMidnight,
    'drafts/b.txt': atMidnight,
    [NAME]: '{ "extends": ["archive"], "overrides": [{ "files": ["drafts/**"], "profile": "authoring" }] }',
  };
  expect((await lint('records drafts', files)).found).toEqual(['drafts/b.txt hint dtg-midnight']);
});

test('strict fails on what is slight', async () => {
  expect(await lint('a.txt', { 'a.txt': atMidnight, [NAME]: '{ "extends": ["strict"] }' })).toMatchObject({
    code: 1,
    found: ['a.txt warning dtg-midnight'],
  });
});

test('mistakes in a configuration are told once with their place, the rest of it counts, and the status is 2', async () => {
  const files = {
    'a.txt': impossibleDay,
    'b.txt': impossibleDay,
    [NAME]: '{\n  "rules": { "dtg-day-invalid": "off", "dtg-midnigth": "off" },\n  "extends": ["./base.json"]\n}\n',
    'base.json': '{ "profile": "strict" }',
  };
  expect(await lint('a.txt b.txt', files)).toEqual({
    code: 2,
    found: [],
    summary: 'Nothing found in 2 files.',
    err: [
      'cablegram: .cablegram.json:2:40: There is no rule "dtg-midnigth"; did you mean "dtg-midnight"?\n',
      'cablegram: base.json:1:14: "strict" is none of auto, archive, authoring.\n',
    ].join(''),
  });
});

describe('ignored findings', () => {
  const ignore = (...entries: object[]) => JSON.stringify({ ignore: entries }, null, 2);
  const files = { 'a.txt': impossibleDay, 'old/b.txt': impossibleDay, 'old/c.txt': sound };
  const rule = 'dtg-day-invalid';

  test.each([
    [{ file: 'a.txt', rule }, ['old/b.txt error dtg-day-invalid']],
    [{ file: 'old/**', rule }, ['a.txt error dtg-day-invalid']],
    [{ file: '**', rule }, []],
    [{ file: '**', rule: 'dtg-midnight' }, ['a.txt error dtg-day-invalid', 'old/b.txt error dtg-day-invalid']],
  ])('%j', async (entry, found) => {
    expect((await lint('a.txt old', { ...files, [NAME]: ignore(entry) })).found).toEqual(found);
  });

  test('--report-unused tells which have nothing left to ignore', async () => {
    const config = ignore(
      { file: 'a.txt', rule },
      { file: 'old/c.txt', rule },
      { file: 'old/d.txt', rule },
      { file: 'new/**', rule },
    );
    const line = '--report-unused a.txt old';
    expect((await lint(line, { ...files, [NAME]: config })).err).toBe(
      [
        'cablegram: .cablegram.json:7:5: nothing is ignored by this entry any more\n',
        'cablegram: .cablegram.json:11:5: there is no file old/d.txt any more\n',
      ].join(''),
    );
    expect((await lint('a.txt old', { ...files, [NAME]: config })).err).toBe('');
  });
});

test('time that is up is told of, and the status is 2', async () => {
  let now = 0;
  const { code, err } = await lint('--time-limit 3 a.txt', { 'a.txt': impossibleDay }, { now: () => (now += 1000) });
  expect(code).toBe(2);
  expect(err).toBe('cablegram: a.txt: time was up after 3 seconds: 1 of 1 message not checked by all rules\n');
  expect(await lint('--time-limit never a.txt', { 'a.txt': sound })).toMatchObject({ code: 2 });
});
