// `cablegram parse` in its three formats.
import { expect, test } from 'vitest';
import { cablesToJson } from '../../server/src/semantics/cableJson.ts';
import { impossibleDay, sound } from './support/cables.ts';
import { cablegram } from './support/fakeIo.ts';

const two = sound + impossibleDay.replace('000427', '000428');
const files = { 'two.txt': two, 'one.txt': sound };
const facts = [...cablesToJson(sound, { file: 'one.txt' }), ...cablesToJson(two, { file: 'two.txt' })];

test('json is one array of all messages of all files', async () => {
  const { code, out } = await cablegram(['parse', 'two.txt', 'one.txt'], { files });
  expect(out).toBe(`${JSON.stringify(facts, null, 2)}\n`);
  expect(code).toBe(0);
  expect(facts.map(({ file, message }) => [file, message])).toEqual([
    ['one.txt', 0],
    ['two.txt', 0],
    ['two.txt', 1],
  ]);
});

test('ndjson is one object a line', async () => {
  const { out } = await cablegram(['parse', '--format', 'ndjson', 'two.txt', 'one.txt'], { files });
  expect(out).toBe(facts.map((cable) => `${JSON.stringify(cable)}\n`).join(''));
});

test('tree has a heading for each message', async () => {
  const { out } = await cablegram(['parse', '--format', 'tree', 'two.txt'], { files });
  expect(out.split('\n').filter((line) => /^\S/.test(line))).toEqual([
    `== two.txt, message 1 of 2, 0..${sound.length}`,
    `message 0..${sound.length}`,
    `== two.txt, message 2 of 2, ${sound.length}..${two.length}`,
    `message 0..${two.length - sound.length}`,
  ]);
  expect(out).toContain('      transmissionId 0..12 "VZCZCXYZ0027"\n');
});

test('the name of the file tells the year of a cable that has no date', async () => {
  const text = sound.replace('P 140708Z MAR 07', 'P 140708Z');
  const { out } = await cablegram(['parse', 'old/1987LISBON427.txt'], { files: { 'old/1987LISBON427.txt': text } });
  expect(JSON.parse(out)).toMatchObject([{ file: 'old/1987LISBON427.txt', mrn: '87LISBON427' }]);
});

test('the array is empty when nothing could be read', async () => {
  expect(await cablegram(['parse', 'missing.txt'])).toMatchObject({ code: 2, out: '[]\n' });
});
