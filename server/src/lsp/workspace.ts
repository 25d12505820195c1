// The index of the workspace as the server keeps it: built when first asked for, in step with files and open documents.
import {
  type CancellationToken,
  CancellationTokenSource,
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  type FileRename,
  type InitializeParams,
  WatchKind,
} from 'vscode-languageserver';
import type { CableIndex } from '../workspace/cableIndex.ts';
import { SHARD_FILES, WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Documents } from './documents.ts';
import { BUILD_INDEX_REQUEST, type ClientOptions, type IndexStatus } from './protocol.ts';
import type { Runtime } from './runtime.ts';
import { isConfig } from './uris.ts';
import { type BuildMeans, buildIndex, readFolders, writeShards } from './workspace/buildIndex.ts';
import { showProgress } from './workspace/buildProgress.ts';
import { createClientFiles, createClientShards } from './workspace/clientFiles.ts';
import { noChanges, noteChange, noteRename, takeChanges } from './workspace/fileChanges.ts';
import { askFolders } from './workspace/folders.ts';

export interface Workspace {
  /**
   * The cables known so far, open documents in their present state. The first call starts the building; until it is done the
   * answers are those of the files read so far.
   */
  index(): CableIndex;
  /** As `index`, but starts nothing: for what editors ask by themselves, such as links. */
  known(): CableIndex;
  /** Starts the building and waits for its end, which comes early when the user cancels it. */
  built(): Promise<void>;
  /** Calls back whenever the index may have changed. */
  onDidChange(listener: () => void): void;
  /** To be called once the client can be asked. */
  start(params: InitializeParams): void;
  filesChanged(changes: readonly FileEvent[]): void;
  /** Files or folders got other names in the editor. */
  filesRenamed(files: readonly FileRename[]): void;
  /** Folders were opened, closed or renamed, or what is left out of them changed. */
  foldersChanged(): void;
  /** Writes down what is not written yet. */
  stop(): Promise<void>;
}

/** Milliseconds from a change of a file to looking at it: programs write many at once. */
const PAUSE = 200;

export function createWorkspace(connection: Connection, documents: Documents, runtime: Runtime): Workspace {
  const index = new WorkspaceIndex();
  const listeners: (() => void)[] = [];
  /** Open documents that the index does not have in their present state. */
  const edited = new Set<string>();
  let changes = noChanges();
  let given: { readonly client: ClientCapabilities; readonly options: ClientOptions } | undefined;
  /** URIs of the folders that are open. */
  let roots: readonly string[] = [];
  let means: BuildMeans | undefined;
  let state: 'untouched' | 'building' | 'built' = 'untouched';
  let last: Promise<void> = Promise.resolve();
  let isStopped = false;
  let stopWaiting: (() => void) | undefined;
  const stopping = new CancellationTokenSource();

  const isOpen = (uri: string): boolean => documents.texts.get(uri) !== undefined && isOwn(uri);
  /** Views of old versions and the like, which come under schemes of their own, are no files of the workspace. */
  const isOwn = (uri: string): boolean =>
    !isConfig(uri) &&
    (roots.length === 0 || /^(?:file|untitled):/.test(uri) || roots.some((root) => schemeOf(root) === schemeOf(uri)));

  const takeEdited = (): void => {
    for (const uri of edited) {
      const context = isOwn(uri) ? documents.context(uri) : undefined;
      if (context) index.set(uri, context.file);
    }
    edited.clear();
  };
  const status = (): IndexStatus => ({
    cables: index.size,
    isComplete: index.isComplete,
    isBuilding: state === 'building',
  });
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const prepare = async (): Promise<BuildMeans | undefined> => {
    if (!given) return undefined;
    const { client, options } = given;
    const version = options.version ?? '';
    const folders = await askFolders(connection, client);
    roots = folders.map(({ uri }) => uri);
    const onDisk = folders.every(({ uri }) => uri.startsWith('file:')) ? runtime.disk?.(version) : undefined;
    const source = onDisk ?? (options.servesFiles ? createClientFiles(connection, version) : undefined);
    if (!source || folders.length === 0) return undefined;
    const { storage } = options;
    const store = storage
      ? storage.startsWith('file:') && runtime.shards
        ? runtime.shards(storage)
        : options.servesFiles
          ? createClientShards(connection)
          : undefined
      : undefined;
    return {
      index,
      source,
      store,
      folders,
      version,
      batch: SHARD_FILES,
      isOpen,
      pause: runtime.yield,
      report: () => {},
    };
  };

  /** One job after the other, and none that throws. */
  const enqueue = (job: (token: CancellationToken) => Promise<void>): Promise<void> => {
    last = last.then(async () => {
      if (isStopped) return;
      try {
        await job(stopping.token);
      } catch (error) {
        connection.console.error(`index: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      }
      tell();
    });
    return last;
  };

  const build = (): Promise<void> => {
    const isFirst = state === 'untouched';
    state = 'building';
    return enqueue(async (stopped) => {
      means = await prepare();
      if (means) {
        const { progress, token, report } = await showProgress(connection, given?.client ?? {}, runtime, stopped);
        const job = { ...means, report };
        await (isFirst ? buildIndex : readFolders)(job, token);
        means.source.rest();
        progress?.done();
        if (isFirst) watch(connection, given?.client ?? {});
        await save();
      }
      state = 'built';
    });
  };
  const save = async (): Promise<void> => {
    if (means?.store) await writeShards(index, means.store, means.version);
  };
  const follow = (): void => {
    stopWaiting?.();
    stopWaiting = undefined;
    void enqueue(async (token) => {
      const found = changes;
      changes = noChanges();
      if (means) {
        await takeChanges(means, found, token);
        means.source.rest();
      }
      await save();
    });
  };
  const followSoon = (): void => {
    if (state === 'untouched') return;
    stopWaiting?.();
    stopWaiting = runtime.delay(follow, PAUSE);
  };

  documents.texts.onDidChangeContent(({ document }) => {
    edited.add(document.uri);
    tell();
  });
  documents.texts.onDidClose(({ document: { uri } }) => {
    edited.delete(uri);
    index.remove(uri);
    changes.files.add(uri);
    followSoon();
  });
  connection.onRequest(BUILD_INDEX_REQUEST, async ({ again = false }: { again?: boolean }) => {
    if (again) void build();
    await built();
    takeEdited();
    return status();
  });
  const built = (): Promise<void> => {
    if (state === 'untouched' && given) void build();
    if (stopWaiting) follow();
    return last;
  };
  const known = (): CableIndex => {
    takeEdited();
    return index;
  };

  return {
    index() {
      if (state === 'untouched' && given) void build();
      return known();
    },
    known,
    built,
    onDidChange: (listener) => void listeners.push(listener),
    start({ capabilities, initializationOptions, workspaceFolders }) {
      given = { client: capabilities, options: (initializationOptions ?? {}) as ClientOptions };
      roots = (workspaceFolders ?? []).map(({ uri }) => uri);
    },
    filesChanged(events) {
      if (state === 'untouched') return;
      for (const event of events) noteChange(changes, event);
      followSoon();
    },
    filesRenamed(files) {
      if (state === 'untouched') return;
      for (const file of files) noteRename(changes, file);
      followSoon();
    },
    foldersChanged() {
      if (state !== 'untouched') void build();
    },
    async stop() {
      stopping.cancel();
      stopWaiting?.();
      await last;
      isStopped = true;
      await save().catch(() => {});
    },
  };
}

const schemeOf = (uri: string): string => uri.slice(0, uri.indexOf(':'));

/** Cables, and folders that come and go; not before there is an index to keep. */
function watch(connection: Connection, client: ClientCapabilities): void {
  if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  void connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: '**/*.{txt,cable,TXT,CABLE}' },
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ],
  });
}
