// Shards of the index as files in a folder, each written whole or not at all.
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ShardStore } from '../lsp/workspace/fileSource.ts';

const NAME = /^(\d{1,9})\.shard$/;
/** A file that was being written, by a server that may have been killed. */
const UNFINISHED = /\.tmp$/;

export function createShardFiles(folder: string): ShardStore {
  const fileOf = (shard: number): string => path.join(folder, `${shard}.shard`);
  return {
    async list() {
      const names = await readdir(folder).catch(() => []);
      for (const name of names) if (UNFINISHED.test(name)) await rm(path.join(folder, name), { force: true });
      return names.flatMap((name) => NAME.exec(name)?.[1] ?? []).map(Number);
    },
    async read(shard) {
      return readFile(fileOf(shard)).catch(() => undefined);
    },
    async write(shard, bytes) {
      await mkdir(folder, { recursive: true });
      // Under another name first: a rename replaces the old file in one step, and what a kill leaves behind is not taken for a shard.
      const draft = `${fileOf(shard)}.${process.pid}.tmp`;
      const file = await open(draft, 'w');
      try {
        await file.writeFile(bytes);
      } finally {
        await file.close();
      }
      await rename(draft, fileOf(shard));
    },
    async remove(shard) {
      await rm(fileOf(shard), { force: true });
    },
  };
}
