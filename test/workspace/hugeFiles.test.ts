// A file over which a thread comes to its end takes no other file with it.
import { expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { type BuildMeans, readFiles } from '../../server/src/lsp/workspace/buildIndex.ts';
import { encodeFiles } from '../../server/src/lsp/workspace/encodeFiles.ts';
import type { ListedFile } from '../../server/src/workspace/fileStamp.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';
import { generateArchive } from './archive.ts';

const VERSION = 'test';
const archive = generateArchive(20, { paragraphs: 1 });
const small = archive.paths.map((path): ListedFile => ({ uri: `file:///${path}`, stamp: { size: 1000, mtime: 1 } }));
const sized = (name: string, megabytes: number): ListedFile => ({
  uri: `file:///${name}`,
  stamp: { size: megabytes * 1e6, mtime: 1 },
});

/** Reads the files in threads that come to their end over some of them. */
async function read(files: readonly ListedFile[], isDeadly: (file: ListedFile) => boolean) {
  const asked: number[] = [];
  const index = new WorkspaceIndex();
  const source: BuildMeans['source'] = {
    concurrency: 1,
    list: async () => true,
    stat: async () => [],
    read: async (some) => {
      asked.push(some.length);
      if (some.some(isDeadly)) return new Uint8Array();
      return encodeFiles(some, VERSION, ({ uri }) => archive.text(uri.slice('file:///'.length)));
    },
    rest() {},
  };
  const means = { index, source, store: undefined, version: VERSION, batch: 1000 } as unknown as BuildMeans;
  const count = await readFiles(means, files, new CancellationTokenSource().token);
  return { count, asked, cables: index.size };
}

it('the others are read without it', async () => {
  const files = [...small.slice(0, 9), sized('dump.txt', 260), ...small.slice(9), sized('large.txt', 90)];
  const { count, asked, cables } = await read(files, ({ stamp }) => stamp.size > 50e6);
  expect({ count, asked }).toEqual({ count: small.length, asked: [small.length + 2, small.length + 1, small.length] });
  expect(cables).toBe(archive.cables.length);
});

it('alone, it is left out', async () => {
  expect(await read([sized('dump.txt', 260)], ({ stamp }) => stamp.size > 50e6)).toMatchObject({ count: 0, cables: 0 });
});

it('what ends without a large file is not tried again', async () => {
  expect(await read(small, () => true)).toMatchObject({ count: 0, asked: [small.length] });
});
