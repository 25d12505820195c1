// The index of a generated archive against the citation graph that the archive was made from.
import { beforeAll, describe, expect, it } from 'vitest';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';
import { type Archive, generateArchive } from './archive.ts';
import { checkGraph, uriOf } from './checkGraph.ts';

const COUNT = 1_000;

let archive: Archive;
const index = new WorkspaceIndex();
beforeAll(() => {
  archive = generateArchive(COUNT, { paragraphs: 1 });
  for (const path of archive.paths) index.update(uriOf(path), archive.text(path), { size: 1, mtime: 1 });
  index.isComplete = true;
}, 60_000);

describe(`an archive of ${COUNT} cables`, () => {
  it('is what it should be: copies, several messages a file, missing cables, files that are none', () => {
    const keys = archive.cables.map(({ key }) => key);
    expect(new Set(keys).size).toBeLessThan(COUNT);
    expect(archive.cables.some(({ message }) => message > 0)).toBe(true);
    expect(archive.paths.some((path) => path.includes('notes'))).toBe(true);
    expect(archive.cables.flatMap(({ references }) => references).some(({ key }) => !keys.includes(key))).toBe(true);
  });

  it('is indexed exactly: cables, references, who cites whom, what is missing', () => {
    checkGraph(index, archive.cables);
  });
});
