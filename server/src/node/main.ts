// The language server as a Node process, over IPC or standard input and output.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';

startServer(createConnection(ProposedFeatures.all), {
  now: Date.now,
  delay: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  yield: () => new Promise((resolve) => setImmediate(resolve)),
  readFile: (uri) => (uri.startsWith('file:') ? readFile(fileURLToPath(uri), 'utf8') : Promise.resolve(undefined)),
});
