// House rules for source files: what they are about, how long they are, and what must not be in them.
import { expect, test } from 'vitest';
import { filesUnder, readProjectFile } from '../support/files.ts';
import { onlyParts } from './scanSource.ts';

const engine = [...filesUnder('server/src'), ...filesUnder('client/src')].filter((file) => file.endsWith('.ts'));
const tests = filesUnder('test').filter((file) => !/\/(?:node_modules|out|dist|\.vscode-test)\//.test(file));
const programs = [...engine, ...tests.filter((file) => /\.m?[jt]s$/.test(file))];

const MOST_LINES = 400;
/** Longer files, and why. */
const longFiles: Readonly<Record<string, string>> = {};

test('the first line says in a sentence what lives in the file', () => {
  const silent = programs.filter((file) => !/^\/\/ \S+ \S+ .*\S/.test(firstWords(file)));
  expect(silent).toEqual([]);
});

test(`files have at most ${MOST_LINES} lines`, () => {
  const long = programs.filter((file) => linesOf(file) > MOST_LINES);
  expect(long.filter((file) => !(file in longFiles))).toEqual([]);
});

test('half of the files of engine and client fit on two screens', () => {
  const lengths = engine.map(linesOf).sort((a, b) => a - b);
  expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(120);
});

test('no `any`, no enums, no namespaces', () => {
  const loose = engine.filter((file) =>
    /[:<|&,(]\s*any\b|\bas any\b|^\s*(?:export )?(?:const )?enum |^\s*(?:export )?namespace /m.test(
      onlyParts(readProjectFile(file), 'code'),
    ),
  );
  expect(loose).toEqual([]);
});

test('no open ends without the number of an issue', () => {
  const open = programs.flatMap((file) => {
    const notes = onlyParts(readProjectFile(file), 'comment').matchAll(/\b(?:TODO|FIXME|XXX|HACK)\b(?!\(#\d+\)).*/g);
    return [...notes].map(([words]) => `${file}: ${words}`);
  });
  expect(open).toEqual([]);
});

test('names of files are camelCase, rules kebab-case', () => {
  const named = engine.map(
    (file) =>
      file
        .split('/')
        .at(-1)
        ?.replace(/(?:\.d|\.browser)?\.ts$/, '') ?? '',
  );
  expect(named.filter((name) => !/^[a-z][A-Za-z0-9]*$|^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(name))).toEqual([]);
  const dashed = engine.filter((file) => /-[^/]*$/.test(file) && !file.startsWith('server/src/linter/rules/'));
  expect(dashed).toEqual([]);
});

/** The first line; behind the `#!` line of a program. */
function firstWords(file: string): string {
  const [first = '', second = ''] = readProjectFile(file).split('\n', 2);
  return first.startsWith('#!') ? second : first;
}

function linesOf(file: string): number {
  return readProjectFile(file).split('\n').length - 1;
}
