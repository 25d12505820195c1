// Names against patterns, and patterns with the separators of Windows.
import { expect, test } from 'vitest';
import { expandGlob, matchesName } from '../../server/src/cli/glob.ts';
import { fakeFiles } from './support/fakeIo.ts';

test.each([
  ['a.txt', '*.txt', true],
  ['a.txt', 'a.t?t', true],
  ['a.txt', '*', true],
  ['a.txt', 'a*t*', true],
  ['a.txt', '?.tx', false],
  ['a.txt', 'A.txt', false],
  ['a.txt', '*.cable', false],
  ['', '*', true],
  ['', '?', false],
  ['.a.txt', '*.txt', false],
  ['.a.txt', '.*.txt', true],
  ['a[1].txt', 'a[1].*', true],
  [`${'a'.repeat(200)}b`, `${'*a'.repeat(100)}c`, false],
])('%s against %s', (name, pattern, matches) => {
  expect(matchesName(name, pattern)).toBe(matches);
});

test('backslashes separate folders on Windows', async () => {
  const files = fakeFiles({ 'cables/2007/a.txt': '' });
  expect(await expandGlob('cables\\**\\*.txt', files, '\\')).toEqual(['cables/2007/a.txt']);
  expect(await expandGlob('cables\\**\\*.txt', files, '/')).toEqual([]);
});

test('a file reached in several ways is found once', async () => {
  const files = fakeFiles({ 'a/b/a/b/c.txt': '' });
  expect(await expandGlob('**/a/**/b/**/*.txt', files, '/')).toEqual(['a/b/a/b/c.txt']);
});
