// A long file is read a message at a time, and gives what it gives as a whole.
import { expect, it } from 'vitest';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { fileFacts } from '../../server/src/workspace/cableFacts.ts';
import { readRecord } from '../../server/src/workspace/readRecord.ts';
import { generateArchive } from './archive.ts';

const STAMP = { size: 1, mtime: 1 };
const archive = generateArchive(60, { paragraphs: 12 });

it('a long file has the facts of all of its messages', () => {
  const text = archive.paths.map((path) => archive.text(path)).join('\n\n');
  expect(text.length).toBeGreaterThan(150_000);
  const { cables } = readRecord('file:///dump.txt', text, STAMP);
  expect(cables.length).toBeGreaterThan(50);
  expect(cables).toEqual(fileFacts(text, readCableFile(text).messages));
});

it('the name of a file counts for a cable, however long it is', () => {
  const [path = ''] = archive.paths;
  const text = `${archive.text(path)}${'The water taxis stay where they are.\n'.repeat(4000)}`;
  const { cables } = readRecord('file:///04PARIS8983.txt', text, STAMP);
  expect(cables).toEqual(fileFacts(text, readCableFile(text, { fileName: '04PARIS8983' }).messages));
});

it('a long text that is no cable has none', () => {
  expect(readRecord('file:///notes.txt', 'It rained all week.\n'.repeat(8000), STAMP).cables).toEqual([]);
});
