// The language server as a Node process, over IPC or standard input and output.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';

startServer(createConnection(ProposedFeatures.all), {
  now: Date.now,
  delay: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  yield: () => new Promise((resolve) => setImmediate(resolve)),
});
