// Files that are read together give what each gives alone.
import { expect, it } from 'vitest';
import { readRecord } from '../../server/src/workspace/readRecord.ts';
import { type ReadFile, readRecords } from '../../server/src/workspace/readRecords.ts';
import { generateArchive } from './archive.ts';
import { uriOf } from './checkGraph.ts';

const archive = generateArchive(150, { paragraphs: 2 });
const all: ReadFile[] = archive.paths.map((path, i) => ({
  uri: uriOf(path),
  stamp: { size: i + 1, mtime: i + 1 },
  text: archive.text(path),
}));
const notes: ReadFile = { uri: 'file:///notes.txt', stamp: { size: 1, mtime: 1 }, text: 'It rained all week.\n' };
const dump: ReadFile = {
  uri: 'file:///dump.txt',
  stamp: { size: 1, mtime: 1 },
  text: Array.from({ length: 4 }, () => all.map(({ text }) => text).join('\n\n')).join('\n\n'),
};

const ordered = <T extends { readonly uri: string }>(some: Iterable<T>): T[] =>
  [...some].sort((a, b) => (a.uri < b.uri ? -1 : 1));

it.each([0, 1, 20, 140])('%i files', (count) => {
  const files = all.slice(0, count);
  expect([...readRecords(files)]).toEqual(files.map(({ uri, text, stamp }) => readRecord(uri, text, stamp)));
});

it('with a long one and one that is no cable among them', () => {
  expect(dump.text.length).toBeGreaterThan(100_000);
  const files = [...all.slice(0, 5), notes, dump, ...all.slice(5, 30)];
  const records = ordered(readRecords(files));
  expect(records).toEqual(ordered(files.map(({ uri, text, stamp }) => readRecord(uri, text, stamp))));
  expect(records.find(({ uri }) => uri === notes.uri)?.cables).toEqual([]);
});

it('no more is asked for than is read together', () => {
  let asked = 0;
  const texts = function* (): Iterable<ReadFile> {
    for (const file of all) {
      asked += file.text.length;
      yield file;
    }
  };
  const askedBefore: number[] = [];
  for (const _ of readRecords(texts())) askedBefore.push(asked);
  expect(askedBefore[0]).toBeLessThan(100_000);
  expect(askedBefore.at(-1)).toBeGreaterThan(130_000);
});
