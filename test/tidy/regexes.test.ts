// Every regex of the engine and the client takes linear time, as the tool `recheck` judges.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { filesUnder, projectFolder, readProjectFile } from '../support/files.ts';
import { expectFresh } from '../support/freshness.ts';
import { boundedRegexes } from './boundedRegexes.ts';
import { onlyParts, scanSource } from './scanSource.ts';

/**
 * Regexes that were judged linear, one a line. Judging all takes minutes, so that a run judges only those that are not in the file;
 * UPDATE=1 adds them once they have passed. Delete the file to have all of them judged again.
 */
const recordFile = 'test/tidy/linearRegexes.txt';

/** No limits of time: they would make a verdict depend on how busy the machine is. */
const limits = { timeout: 300_000, attackTimeout: null, incubationTimeout: null };

const sources = [...filesUnder('server/src'), ...filesUnder('client/src')].filter((file) => file.endsWith('.ts'));
/** Each literal with the first file that has it. */
const regexes = new Map(
  sources.toReversed().flatMap((file) => literalsOf(file).map((regex) => [regex, file] as const)),
);

test('regexes are linear, or their texts are short', { timeout: 1_800_000 }, async () => {
  const record = existsSync(path.join(projectFolder, recordFile)) ? readProjectFile(recordFile).split('\n') : [];
  const bounded = new Set(boundedRegexes.map(({ regex }) => regex));
  const unsafe: string[] = [];
  for (const [regex, file] of regexes) {
    if (record.includes(regex) || bounded.has(regex)) continue;
    const { status } = await check(...partsOf(regex), limits);
    if (status !== 'safe') unsafe.push(`${file}: ${regex} is ${status}`);
  }
  expect(unsafe).toEqual([]);
  const linear = [...regexes.keys()].filter((regex) => !bounded.has(regex));
  expectFresh(recordFile, `${linear.sort().join('\n')}\n`);
});

test('the exceptions are still there, and each has its reason', () => {
  expect(boundedRegexes.filter(({ file, regex }) => !literalsOf(file).includes(regex))).toEqual([]);
  expect(boundedRegexes.filter(({ why }) => !/\d/.test(why))).toEqual([]);
});

// What is put together at run time is not judged here.
const builders = ['server/src/syntax/sniffClues.ts', 'server/src/semantics/references.ts'];

test('regexes are literals', () => {
  const building = sources.filter((file) => /\bRegExp\(/.test(onlyParts(readProjectFile(file), 'code')));
  expect(building.filter((file) => !builders.includes(file))).toEqual([]);
});

test('a regex that is not linear is found', async () => {
  expect((await check(...partsOf('/^(?:[A-Z]+ ?)+$/'), limits)).status).toBe('vulnerable');
});

function literalsOf(file: string): string[] {
  const source = readProjectFile(file);
  return scanSource(source)
    .filter(({ kind }) => kind === 'regex')
    .map(({ start, end }) => source.slice(start, end));
}

/** Source and flags. */
function partsOf(regex: string): [string, string] {
  const end = regex.lastIndexOf('/');
  return [regex.slice(1, end), regex.slice(end + 1)];
}
