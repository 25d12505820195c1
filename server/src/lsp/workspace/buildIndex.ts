// Brings the index in step with the files: shards first, then what changed since they were written.
import type { CancellationToken } from 'vscode-languageserver';
import type { ListedFile } from '../../workspace/fileStamp.ts';
import type { WorkspaceIndex } from '../../workspace/workspaceIndex.ts';
import type { FileSource, Folder, ShardStore } from './fileSource.ts';

export interface BuildMeans {
  readonly index: WorkspaceIndex;
  readonly source: FileSource;
  readonly store: ShardStore | undefined;
  readonly folders: readonly Folder[];
  /** Version of the engine; shards of another are not used. */
  readonly version: string;
  /** Files in one call of `read`, and in one shard. */
  readonly batch: number;
  /** Open documents are in the index as they stand in the editor. */
  readonly isOpen: (uri: string) => boolean;
  readonly pause: () => Promise<void>;
  readonly report: (progress: Progress) => void;
}

/** How many files were found so far, and how many of them need not be read, or were. */
export interface Progress {
  readonly found: number;
  readonly done: number;
}

/** For the first time: takes in the shards of an earlier session, while the files are already listed that they are compared with. */
export const buildIndex = (means: BuildMeans, token: CancellationToken): Promise<void> =>
  takeListing(means, token, loadShards(means, token));

/** Lists the files, reads those that are new or changed, forgets those that are gone. */
export const readFolders = (means: BuildMeans, token: CancellationToken): Promise<void> =>
  takeListing(means, token, Promise.resolve());

async function loadShards({ index, store, version, pause }: BuildMeans, token: CancellationToken): Promise<void> {
  for (const shard of (await store?.list()) ?? []) {
    if (token.isCancellationRequested) return;
    const bytes = await store?.read(shard);
    if (!bytes || index.load(bytes, version, shard) === undefined) await store?.remove(shard);
    await pause();
  }
}

/** @param loaded until then nothing is compared */
async function takeListing(means: BuildMeans, token: CancellationToken, loaded: Promise<void>): Promise<void> {
  const { index, source, folders, batch: most, report } = means;
  index.isComplete = false;
  let found = 0;
  let done = 0;
  let unread = 0;
  let isListed = false;
  const running = new Set<Promise<void>>();

  const readBatch = async (batch: readonly ListedFile[]): Promise<void> => {
    const count = await readFiles(means, batch, token).catch(() => 0);
    unread += batch.length - count;
    done += batch.length;
    report({ found, done });
  };
  const startReading = (): void => {
    while (
      running.size < source.concurrency &&
      index.outdatedCount > (isListed ? 0 : most) &&
      !token.isCancellationRequested
    ) {
      const job = readBatch(index.nextOutdated(most)).finally(() => {
        running.delete(job);
        startReading();
      });
      running.add(job);
    }
  };

  let early: Uint8Array[] | undefined = [];
  const take = (files: Uint8Array): void => {
    const part = index.takeListing(files);
    found += part.files;
    done += part.current;
    report({ found, done });
    startReading();
  };
  const listing = source.list(folders, (files) => (early ? early.push(files) : take(files)), token);
  await loaded;
  index.beginListing();
  early.forEach(take);
  early = undefined;
  const isAll = await listing;
  isListed = true;
  startReading();
  while (running.size > 0) await Promise.race(running);
  if (token.isCancellationRequested || index.outdatedCount > 0) return;
  if (isAll) index.endListing();
  index.isComplete = isAll && unread === 0;
  index.trim();
}

/** Reads some files into the index; many of them get a shard of their own. Returns how many could be read. */
export async function readFiles(
  { index, source, store, version, batch }: BuildMeans,
  files: readonly ListedFile[],
  token: CancellationToken,
): Promise<number> {
  const bytes = await source.read(files, token);
  const shard = files.length * 2 > batch ? index.newShard() : undefined;
  const count = index.load(bytes, version, shard);
  if (count !== undefined && shard !== undefined) await store?.write(shard, bytes).catch(() => {});
  return count ?? 0;
}

/** Writes what changed in the index since it was last written. */
export async function writeShards(index: WorkspaceIndex, store: ShardStore, version: string): Promise<void> {
  for (const shard of index.changedShards()) {
    const bytes = index.encodeShard(shard, version);
    if (bytes) await store.write(shard, bytes);
    else await store.remove(shard);
  }
}
