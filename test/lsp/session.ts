// A real server and a real protocol client over two streams in one process: no editor, no mocks.
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createMessageConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { UrisParams } from '../../server/src/lsp/protocol.ts';
import { startServer } from '../../server/src/lsp/server.ts';

export interface Session {
  readonly client: ReturnType<typeof createMessageConnection>;
  readonly initialized: InitializeResult;
  /** Notifications received so far, by method. */
  received(method: string): unknown[];
  /** Resolves with the next notification of that method. */
  next(method: string): Promise<unknown>;
  open(uri: string, text: string): void;
  close(): void;
}

/** What a session can have besides settings. */
export interface Surroundings {
  /** What `cablegram/readFiles` finds, by URI; may be changed later. Without it the client reads no files. */
  readonly files?: Readonly<Record<string, string>>;
  /** The folders that are open. */
  readonly folders?: readonly string[];
  /** Further `initializationOptions`. */
  readonly options?: object;
  readonly clock?: () => number;
}

/** Starts a server whose clock stands at the given instant; `settings` answer `workspace/configuration`. */
export async function startSession(
  capabilities: ClientCapabilities,
  settings: object = {},
  { files, folders = [], options, clock }: Surroundings = {},
): Promise<Session> {
  const up = new PassThrough();
  const down = new PassThrough();
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    now: clock ?? (() => Date.UTC(2026, 10, 24)),
    delay: (callback) => {
      const timer = setTimeout(callback, 0);
      return () => clearTimeout(timer);
    },
    yield: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const log = new Map<string, unknown[]>();
  const waiting: { method: string; resolve: (params: unknown) => void }[] = [];
  client.onNotification((method, params) => {
    log.set(method, [...(log.get(method) ?? []), params]);
    for (const one of waiting.splice(0)) {
      if (one.method === method) one.resolve(params);
      else waiting.push(one);
    }
  });
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('cablegram/readFiles', ({ uris }: UrisParams) => uris.map((uri) => files?.[uri] ?? null));
  client.onRequest('workspace/workspaceFolders', () => folders.map((uri) => ({ uri, name: uri })));
  client.listen();
  const initialized = (await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    initializationOptions: { readsFiles: files !== undefined, ...options },
    capabilities,
  })) as InitializeResult;
  await client.sendNotification('initialized', {});
  return {
    client,
    initialized,
    received: (method) => log.get(method) ?? [],
    next: (method) => new Promise((resolve) => waiting.push({ method, resolve })),
    open: (uri, text) =>
      void client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'cable', version: 1, text },
      }),
    // The server is left alone: what it still sends is read by nobody, where a stream that breaks under it would be an error.
    close: () => client.dispose(),
  };
}
