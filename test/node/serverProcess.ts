// The real server as a process of its own, started as the client does it, with a folder, a storage and no editor.
import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type FileEvent,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { env, execArgv } from '../../client/src/serverMemory.ts';
import { BUILD_INDEX_REQUEST, type ClientOptions, type IndexStatus } from '../../server/src/lsp/protocol.ts';
import { uriOfPath } from './uriOfPath.ts';

export interface Start {
  /** The server's program, and arguments for Node in front of it. */
  readonly program: string;
  readonly nodeArguments?: readonly string[];
  /** The folder that is open, and where shards of the index are kept. */
  readonly folder: string;
  readonly storage: string;
}

export interface ServerProcess {
  readonly client: MessageConnection;
  readonly process: ChildProcess;
  /** Builds the index, or waits for the building that goes on. */
  build(): Promise<IndexStatus>;
  /** Tells of files that changed, as a watcher does, and waits until the index has followed. */
  changed(changes: readonly FileEvent[]): Promise<IndexStatus>;
  /** Calls back with each step of the building, and with what cancels it. */
  onProgress(listener: (kind: 'begin' | 'report' | 'end', cancel: () => void) => void): void;
  /** Ends it as an editor does, which lets it write what is not written yet. */
  stop(): Promise<void>;
  /** Ends it at once, whatever it is doing. */
  kill(): Promise<void>;
}

export async function startProcess({ program, nodeArguments = [], folder, storage }: Start): Promise<ServerProcess> {
  const server = spawn(process.execPath, [...execArgv, ...nodeArguments, program, '--stdio'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  // A server that is killed takes its pipes along; who waits for an answer of it is told by `ended`.
  server.stdin.on('error', () => {});
  client.onError(() => {});
  const listeners: ((kind: 'begin' | 'report' | 'end', cancel: () => void) => void)[] = [];
  client.onUnhandledProgress(({ token, value }) => {
    const cancel = () => void client.sendNotification('window/workDoneProgress/cancel', { token });
    for (const listener of listeners) listener((value as { readonly kind: 'begin' | 'report' | 'end' }).kind, cancel);
  });
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({})));
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('window/workDoneProgress/create', () => null);
  client.onRequest('workspace/workspaceFolders', () => [{ uri: uriOfPath(folder), name: 'archive' }]);
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    initializationOptions: { version: '1', storage: pathToFileURL(storage).href } satisfies ClientOptions,
    capabilities: {
      workspace: {
        workspaceFolders: true,
        configuration: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
      textDocument: { definition: { linkSupport: true } },
      window: { workDoneProgress: true },
    },
  });
  await client.sendNotification('initialized', {});
  const build = () => client.sendRequest(BUILD_INDEX_REQUEST, {}) as Promise<IndexStatus>;
  return {
    client,
    process: server,
    build,
    async changed(changes) {
      await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
      return build();
    },
    onProgress: (listener) => void listeners.push(listener),
    async stop() {
      await client.sendRequest('shutdown');
      await client.sendNotification('exit');
      await ended;
      client.dispose();
    },
    async kill() {
      server.kill('SIGKILL');
      await ended;
      client.dispose();
    },
  };
}
