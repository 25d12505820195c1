// Patterns on the command line: hidden names, separators of Windows, folders reached in several ways.
import { expect, test } from 'vitest';
import { expandGlob } from '../../server/src/cli/glob.ts';
import { fakeFiles } from './support/fakeIo.ts';

test('hidden names need a dot in the pattern', async () => {
  const files = fakeFiles({ '.a.txt': '', 'b.txt': '' });
  expect(await expandGlob('*.txt', files, '/')).toEqual(['b.txt']);
  expect(await expandGlob('.*.txt', files, '/')).toEqual(['.a.txt']);
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
