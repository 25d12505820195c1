// Does with a folder what a server does at its start: shards, listing, reading by threads, shards.
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver/node';
import { type BuildMeans, buildIndex, writeShards } from '../../server/src/lsp/workspace/buildIndex.ts';
import type { FileSource } from '../../server/src/lsp/workspace/fileSource.ts';
import { listFolder, readFiles, statFiles } from '../../server/src/node/diskFiles.ts';
import { createDiskThreads } from '../../server/src/node/diskThreads.ts';
import { createShardFiles } from '../../server/src/node/shardFiles.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';
import { uriOfPath } from './uriOfPath.ts';

export interface Start {
  /** What the threads run; without it files are read here. */
  readonly program?: string;
  readonly folder: string;
  readonly store: string;
  readonly token?: CancellationToken;
}

/** Files in a shard: few, so that a small archive has several. */
export const BATCH = 60;
export const VERSION = 'test';

/** What the threads do, without threads. */
const here: FileSource = {
  concurrency: 1,
  list: async (folders, found, { isCancellationRequested }) =>
    folders.every((folder) => listFolder(folder, found, () => isCancellationRequested)),
  stat: async (uris) => statFiles(uris),
  read: async (files, { isCancellationRequested }) => readFiles(files, VERSION, () => isCancellationRequested),
  rest() {},
};

/** The index, and the URIs of the files that had to be read. */
export async function indexFolder(start: Start): Promise<{ readonly index: WorkspaceIndex; readonly read: string[] }> {
  const { token = new CancellationTokenSource().token } = start;
  const index = new WorkspaceIndex();
  const threads = start.program ? createDiskThreads(start.program, VERSION) : here;
  const store = createShardFiles(start.store);
  const read: string[] = [];
  const means: BuildMeans = {
    index,
    source: {
      ...threads,
      read(files, stop) {
        read.push(...files.map(({ uri }) => uri));
        return threads.read(files, stop);
      },
    },
    store,
    folders: [{ uri: uriOfPath(start.folder), exclude: [] }],
    version: VERSION,
    batch: BATCH,
    isOpen: () => false,
    pause: async () => {},
    report: () => {},
  };
  await buildIndex(means, token);
  threads.rest();
  await writeShards(index, store, VERSION);
  return { index, read };
}
