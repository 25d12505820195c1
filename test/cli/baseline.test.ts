// `cablegram baseline`: what is there now is accepted, what comes later is reported.
import { expect, test } from 'vitest';
import { impossibleDay, sound } from './support/cables.ts';
import { cablegram, type Machine } from './support/fakeIo.ts';

const NAME = '.cablegram-baseline.json';
const decoder = new TextDecoder();

/** Writes a baseline and gives its text. */
async function accept(files: NonNullable<Machine['files']>, ...words: string[]): Promise<string> {
  const { code, err, written } = await cablegram(['baseline', ...words], { files });
  expect([code, err]).toEqual([0, '']);
  expect(Object.keys(written)).toEqual([NAME]);
  return decoder.decode(written[NAME]);
}

const found = async (files: NonNullable<Machine['files']>): Promise<string[]> => {
  const { out } = await cablegram(['lint', '--format', 'json', 'old'], { files });
  return JSON.parse(out).map(({ file, start }: { file: string; start: { line: number } }) => `${file}:${start.line}`);
};

const before = { 'old/a.txt': impossibleDay, 'old/b.txt': sound };

test('only new findings are reported, also when lines were put in above the old ones', async () => {
  const text = await accept(before, 'old');
  expect(Object.keys(JSON.parse(text).files)).toEqual(['old/a.txt']);
  expect(await found(before)).toEqual(['old/a.txt:5']);
  expect(await found({ ...before, [NAME]: text })).toEqual([]);
  const shifted = `04LISBON1\n\n\n${impossibleDay}`;
  expect(await found({ 'old/a.txt': shifted, [NAME]: text })).toEqual([]);
  const changed = { 'old/a.txt': impossibleDay, 'old/b.txt': impossibleDay, [NAME]: text };
  expect(await found(changed)).toEqual(['old/b.txt:5']);
});

test('a baseline that is there is renewed on request only: the files named anew, the others as they were', async () => {
  const text = await accept({ ...before, 'new/c.txt': impossibleDay }, 'old', 'new');
  const now = { 'old/a.txt': sound, 'old/b.txt': impossibleDay, 'new/c.txt': sound, [NAME]: text };
  const { code, err, written } = await cablegram(['baseline', 'old'], { files: now });
  expect([code, Object.keys(written)]).toEqual([2, []]);
  expect(err).toContain('--update renews');
  const renewed = JSON.parse(await accept(now, '--update', 'old'));
  expect(Object.keys(renewed.files)).toEqual(['new/c.txt', 'old/b.txt']);
  expect(await accept({ ...before, [NAME]: text }, '--update', 'old')).toBe(text);
});

test('lint --report-unused counts what is gone', async () => {
  const text = await accept(before, 'old');
  const files = { 'old/a.txt': sound, [NAME]: text };
  const { err } = await cablegram(['lint', '--report-unused', 'old'], { files });
  expect(err).toBe(`cablegram: ${NAME}: 1 of its findings are gone\n`);
});

test('a broken baseline is told of', async () => {
  const { code, err } = await cablegram(['lint', 'old'], { files: { ...before, [NAME]: '{ "files": ' } });
  expect(code).toBe(2);
  expect(err).toContain(`cablegram: ${NAME}:1:12: A value is expected here.`);
});
