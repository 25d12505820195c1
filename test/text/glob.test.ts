// Names and paths against patterns.
import { expect, test } from 'vitest';
import { matchesName, matchesPath } from '../../server/src/text/glob.ts';

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
  ['a[1].txt', 'a[1].*', true],
  [`${'a'.repeat(200)}b`, `${'*a'.repeat(100)}c`, false],
])('%s against %s', (name, pattern, matches) => {
  expect(matchesName(name, pattern)).toBe(matches);
});

test.each([
  ['notes.txt', 'notes.txt', true],
  ['a/b/notes.txt', 'notes.txt', true],
  ['a/b/notes.txt', '*.txt', true],
  ['a/notes.txt', '/notes.txt', false],
  ['notes.txt', '/notes.txt', true],
  ['notes.txt', './notes.txt', true],
  ['a/b/c.txt', 'a/**', true],
  ['a/b/c.txt', 'a/', true],
  ['b/a/c.txt', 'a/**', false],
  ['a/b/c.txt', 'a/*', false],
  ['a/b/c.txt', 'a/**/c.txt', true],
  ['a/c.txt', 'a/**/c.txt', true],
  ['x/y/a/b.txt', '**/a/*.txt', true],
  ['a.txt', '**', true],
  ['a/[1] {2}.txt', 'a/[1] {2}.txt', true],
  [`${'a/'.repeat(100)}b`, `${'**/a/'.repeat(100)}c`, false],
])('path %s against %s', (path, pattern, matches) => {
  expect(matchesPath(path, pattern)).toBe(matches);
});
