// Files and shards through the client: for browsers and virtual workspaces, where it alone knows the file system.
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { ListedFile } from '../../workspace/fileStamp.ts';
import { encodeListing } from '../../workspace/listing.ts';
import {
  type FolderEntry,
  READ_FILES_REQUEST,
  READ_FOLDERS_REQUEST,
  SHARD_REQUEST,
  type ShardParams,
  STAT_FILES_REQUEST,
  type UrisParams,
} from '../protocol.ts';
import { decodePath, encodeName } from '../uris.ts';
import { encodeFiles } from './encodeFiles.ts';
import { excludesEntry } from './exclude.ts';
import { type FileSource, isCandidate, type ShardStore } from './fileSource.ts';

/** Files or folders in one request: few enough that a cancellation is soon seen. */
const AT_ONCE = 32;

export function createClientFiles(connection: Connection, version: string): FileSource {
  const stat = (uris: readonly string[]): Promise<ListedFile[]> =>
    connection.sendRequest<ListedFile[]>(STAT_FILES_REQUEST, { uris } satisfies UrisParams);
  return {
    concurrency: 2,
    async list(folders, found, token) {
      let isAll = true;
      for (const { uri: root, exclude } of folders) {
        const isExcluded = excludesEntry(exclude);
        const pending = [root];
        while (pending.length > 0 && !token.isCancellationRequested) {
          const uris = pending.splice(-AT_ONCE);
          const answers = await connection.sendRequest<(FolderEntry[] | null)[]>(READ_FOLDERS_REQUEST, { uris }, token);
          const files: string[] = [];
          answers.forEach((entries, i) => {
            isAll &&= entries !== null;
            for (const { name, isFolder } of entries ?? []) {
              const uri = `${uris[i]}/${encodeName(name)}`;
              if (!(isFolder || isCandidate(name)) || isExcluded(decodePath(uri.slice(root.length + 1)), name))
                continue;
              (isFolder ? pending : files).push(uri);
            }
          });
          for (let at = 0; at < files.length; at += AT_ONCE)
            found(encodeListing(await stat(files.slice(at, at + AT_ONCE))));
        }
      }
      return isAll && !token.isCancellationRequested;
    },
    stat,
    async read(files, token) {
      const texts = new Map<string, string>();
      for (let at = 0; at < files.length && !token.isCancellationRequested; at += AT_ONCE)
        await readSome(connection, files.slice(at, at + AT_ONCE), texts, token);
      return encodeFiles(files, version, ({ uri }) => texts.get(uri));
    },
    rest() {},
  };
}

async function readSome(
  connection: Connection,
  files: readonly ListedFile[],
  texts: Map<string, string>,
  token: CancellationToken,
): Promise<void> {
  const uris = files.map(({ uri }) => uri);
  const read = await connection.sendRequest<(string | null)[]>(READ_FILES_REQUEST, { uris }, token);
  read.forEach((text, i) => {
    if (text !== null) texts.set(uris[i] as string, text);
  });
}

/** Bytes travel as base64, since messages are JSON. */
export function createClientShards(connection: Connection): ShardStore {
  const ask = <T>(params: ShardParams): Promise<T> => connection.sendRequest<T>(SHARD_REQUEST, params);
  return {
    list: () => ask<number[]>({ action: 'list' }),
    async read(shard) {
      const text = await ask<string | null>({ action: 'read', shard });
      return text === null ? undefined : fromBase64(text);
    },
    write: (shard, bytes) => ask<void>({ action: 'write', shard, bytes: toBase64(bytes) }),
    remove: (shard) => ask<void>({ action: 'remove', shard }),
  };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | (b << 8) | c;
    text += DIGITS[bits >> 18];
    text += DIGITS[(bits >> 12) & 63];
    text += i + 1 < bytes.length ? DIGITS[(bits >> 6) & 63] : '=';
    text += i + 2 < bytes.length ? DIGITS[bits & 63] : '=';
  }
  return text;
}

function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    bits = (bits << 6) | Math.max(0, DIGITS.indexOf(text.charAt(i)));
    if (i % 4 !== 3) continue;
    const at = (i >> 2) * 3;
    bytes.set([(bits >> 16) & 255, (bits >> 8) & 255, bits & 255].slice(0, bytes.length - at), at);
    bits = 0;
  }
  return bytes;
}
