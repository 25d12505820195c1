// Files and shards through the client: for browsers and virtual workspaces, where it alone knows the file system.
import type { CancellationToken, Connection } from 'vscode-languageserver';
import {
  LIST_FILES_REQUEST,
  type ListFilesResult,
  READ_FILES_REQUEST,
  SHARD_REQUEST,
  type ShardParams,
  STAT_FILES_REQUEST,
} from '../protocol.ts';
import { encodeFiles } from './encodeFiles.ts';
import type { FileSource, ListedFile, ShardStore } from './fileSource.ts';

/** Files in one request: few enough that a cancellation is soon seen. */
const AT_ONCE = 32;

export function createClientFiles(connection: Connection, version: string): FileSource {
  return {
    concurrency: 2,
    async list(folders, found, token) {
      let isAll = true;
      for (const { uri, exclude } of folders) {
        if (token.isCancellationRequested) return false;
        const result = await connection.sendRequest<ListFilesResult>(LIST_FILES_REQUEST, { uri, exclude }, token);
        found(result.files);
        isAll &&= result.isAll;
      }
      return isAll;
    },
    stat: (uris) => connection.sendRequest<ListedFile[]>(STAT_FILES_REQUEST, { uris }),
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
