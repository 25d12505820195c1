// A client's files for a server that has no disk: folders, stamps, texts and shards out of memory, and what was asked for.
import type { FolderEntry, ShardParams, UrisParams } from '../../server/src/lsp/protocol.ts';
import type { Session } from './session.ts';

export interface ServedFiles {
  /** Texts by URI. Each has the time at which it was set as its time of change. */
  readonly files: Map<string, { readonly text: string; readonly mtime: number }>;
  /** Folders that can't be read. */
  readonly closed: Set<string>;
  readonly shards: Map<number, string>;
  /** URIs of the files that were read, in order. */
  readonly read: string[];
  /** How often a folder was listed. */
  listed: number;
  /** Called before texts are handed out. */
  beforeRead: () => void;
  set(uri: string, text: string): void;
  /** Answers the server of a session. */
  serve(session: Session): void;
}

export function servedFiles(texts: Readonly<Record<string, string>>): ServedFiles {
  let time = 1_000_000;
  const own: ServedFiles = {
    files: new Map(),
    closed: new Set(),
    shards: new Map(),
    read: [],
    listed: 0,
    beforeRead: () => {},
    set: (uri, text) => void own.files.set(uri, { text, mtime: time++ }),
    serve({ client }) {
      client.onRequest('cablegram/readFolders', ({ uris }: UrisParams) => {
        own.listed++;
        return uris.map((uri) => (own.closed.has(uri) ? null : entriesOf(uri, [...own.files.keys()])));
      });
      client.onRequest('cablegram/statFiles', ({ uris }: UrisParams) =>
        uris.flatMap((uri) => {
          const file = own.files.get(uri);
          return file ? [{ uri, stamp: { size: file.text.length, mtime: file.mtime } }] : [];
        }),
      );
      client.onRequest('cablegram/readFiles', ({ uris }: UrisParams) => {
        own.beforeRead();
        own.read.push(...uris);
        return uris.map((uri) => own.files.get(uri)?.text ?? null);
      });
      client.onRequest('cablegram/shard', (params: ShardParams): unknown => {
        if (params.action === 'list') return [...own.shards.keys()];
        if (params.action === 'read') return own.shards.get(params.shard) ?? null;
        if (params.action === 'write') own.shards.set(params.shard, params.bytes);
        else own.shards.delete(params.shard);
        return null;
      });
    },
  };
  for (const [uri, text] of Object.entries(texts)) own.set(uri, text);
  return own;
}

function entriesOf(folder: string, uris: readonly string[]): FolderEntry[] {
  const entries = new Map<string, FolderEntry>();
  for (const uri of uris) {
    if (!uri.startsWith(`${folder}/`)) continue;
    const [name = '', ...rest] = uri.slice(folder.length + 1).split('/');
    entries.set(name, { name: decodeURIComponent(name), isFolder: rest.length > 0 });
  }
  return [...entries.values()];
}
