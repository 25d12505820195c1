// The language server as a Node process, over IPC or standard input and output; and its threads.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { createDiskThreads } from './diskThreads.ts';
import { runDiskWorker } from './diskWorker.ts';
import { createShardFiles } from './shardFiles.ts';

const serve = (): void =>
  startServer(createConnection(ProposedFeatures.all), {
    now: Date.now,
    delay: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    yield: () => new Promise((resolve) => setImmediate(resolve)),
    disk: (version) => createDiskThreads(__filename, version),
    shards: (folder) => createShardFiles(path.join(fileURLToPath(folder), 'index')),
    readFile: (uri) => (uri.startsWith('file:') ? readFile(fileURLToPath(uri), 'utf8') : Promise.resolve(undefined)),
  });

// The threads that read files for the index run the same program.
if (isMainThread) serve();
else runDiskWorker();
