// What globs in settings mean, and what is written there.
import { describe, expect, it } from 'vitest';
import { globBelow, readGlob, textFilesBelow } from '../../client/src/detection/globs.ts';

describe('a glob of the user', () => {
  const cases: Readonly<Record<string, readonly [pattern: string, isRelative: boolean]>> = {
    'notes.txt': ['**/notes.txt', false],
    '*.tel.txt': ['**/*.tel.txt', false],
    'drafts/**': ['drafts/**', true],
    './drafts/*.txt': ['drafts/*.txt', true],
    'drafts\\2009\\*.txt': ['drafts/2009/*.txt', true],
    '**/drafts/**': ['**/drafts/**', false],
    '/home/me/drafts/**': ['/home/me/drafts/**', false],
    'C:\\drafts\\*.txt': ['C:/drafts/*.txt', false],
  };
  for (const [written, [pattern, isRelative]] of Object.entries(cases)) {
    it(written, () => expect(readGlob(written)).toEqual({ pattern, isRelative }));
  }
});

describe('globs that are written', () => {
  it('for a folder below the workspace folder', () => expect(globBelow('drafts/2009')).toBe('drafts/2009/**'));
  it('for the workspace folder', () => expect(globBelow('')).toBe('**'));
  it('with a name that reads like a glob', () => expect(globBelow('drafts [old]')).toBe('drafts ?old?/**'));
  it('for text files', () => expect(textFilesBelow('/home/me/archive/2009')).toBe('**/archive/2009/**/*.txt'));
  it('for text files on a drive', () => expect(textFilesBelow('/c:/cables')).toBe('**/cables/**/*.txt'));
  it('for text files at the root', () => expect(textFilesBelow('')).toBe('**/*.txt'));
});
