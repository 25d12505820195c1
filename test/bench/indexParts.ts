// What the benchmark of the index calls; bundled for Node, and run by its threads too.
import { createContext } from '../../server/src/features/context.ts';
import { definition } from '../../server/src/features/navigation/definition.ts';
import { references } from '../../server/src/features/navigation/references.ts';
import { workspaceSymbols } from '../../server/src/features/navigation/workspaceSymbols.ts';
import { buildIndex, writeShards } from '../../server/src/lsp/workspace/buildIndex.ts';
import { createDiskThreads, THREADS } from '../../server/src/node/diskThreads.ts';
import { runDiskWorker } from '../../server/src/node/diskWorker.ts';
import { createShardFiles } from '../../server/src/node/shardFiles.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { indexLines, positionAt } from '../../server/src/text/lineIndex.ts';
import { SHARD_FILES, WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';
import { uriOfPath } from '../node/uriOfPath.ts';
import { generateArchive } from '../workspace/archive.ts';
import { indexPlanned } from './plannedRecords.ts';

export {
  createContext,
  definition,
  generateArchive,
  indexLines,
  indexPlanned,
  positionAt,
  readCableFile,
  references,
  runDiskWorker,
  THREADS,
  uriOfPath,
  workspaceSymbols,
};

const VERSION = 'bench';
const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

/** Brings the index of a folder in step, as a server does at its start, and writes what changed. */
export async function indexFolder(program: string, folder: string, store: string): Promise<WorkspaceIndex> {
  const index = new WorkspaceIndex();
  const source = createDiskThreads(program, VERSION);
  const shards = createShardFiles(store);
  const means = {
    index,
    source,
    store: shards,
    folders: [{ uri: uriOfPath(folder), exclude: ['**/.git', '**/node_modules'] }],
    version: VERSION,
    batch: SHARD_FILES,
    isOpen: () => false,
    pause: () => new Promise<void>((resolve) => setImmediate(resolve)),
    report: () => {},
  };
  await buildIndex(means, token);
  source.rest();
  await writeShards(index, shards, VERSION);
  return index;
}
