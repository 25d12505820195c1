// Lists, stats and reads files of the disk, synchronously: it runs in a thread of its own, where waiting for each file costs more.
import { closeSync, type Dirent, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeName } from '../lsp/uris.ts';
import { encodeFiles } from '../lsp/workspace/encodeFiles.ts';
import { excludesEntry } from '../lsp/workspace/exclude.ts';
import { type Folder, isCandidate } from '../lsp/workspace/fileSource.ts';
import type { ListedFile } from '../workspace/fileStamp.ts';
import { encodeListing } from '../workspace/listing.ts';
import { looksLikeCable } from '../workspace/readRecord.ts';

/** Whether the work is not wanted any more; asked before each file. */
export type IsCancelled = () => boolean;

/** Files in one batch of a listing. */
const BATCH = 2048;

/** Finds candidates below a folder of the workspace; links to folders are not followed. Returns whether all could be looked at. */
export function listFolder(
  folder: Folder,
  found: (files: Uint8Array<ArrayBuffer>) => void,
  isCancelled: IsCancelled,
): boolean {
  let isAll = true;
  let batch: ListedFile[] = [];
  const root = fileURLToPath(folder.uri);
  const isExcluded = excludesEntry(folder.exclude);
  const pending = [{ own: root, below: '', uri: folder.uri }];
  for (let at = pending.pop(); at; at = pending.pop()) {
    if (isCancelled()) return false;
    let entries: Dirent[];
    try {
      entries = readdirSync(at.own, { withFileTypes: true });
    } catch {
      isAll = false;
      continue;
    }
    for (const entry of entries) {
      const below = at.below === '' ? entry.name : `${at.below}/${entry.name}`;
      const own = `${at.own}${path.sep}${entry.name}`;
      if (entry.isDirectory()) {
        if (!isExcluded(below, entry.name)) pending.push({ own, below, uri: `${at.uri}/${encodeName(entry.name)}` });
      } else if (isCandidate(entry.name) && !isExcluded(below, entry.name)) {
        const file = statFile(own, `${at.uri}/${encodeName(entry.name)}`);
        if (file) batch.push(file);
        if (batch.length === BATCH) {
          found(encodeListing(batch));
          batch = [];
          if (isCancelled()) return false;
        }
      }
    }
  }
  if (batch.length > 0) found(encodeListing(batch));
  return isAll;
}

/** Those of the files that are there. */
export const statFiles = (uris: readonly string[]): ListedFile[] =>
  uris.flatMap((uri) => statFile(fileURLToPath(uri), uri) ?? []);

function statFile(file: string, uri: string): ListedFile | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    // Whole microseconds, as they are kept.
    return stats?.isFile()
      ? { uri, stamp: { size: stats.size, mtime: Math.round(stats.mtimeMs * 1000) / 1000 } }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The facts of files as bytes; those that can't be read, and those after a cancellation, are not among them. */
export function readFiles(
  files: readonly ListedFile[],
  version: string,
  isCancelled: IsCancelled,
): Uint8Array<ArrayBuffer> {
  return encodeFiles(files, version, (file) => (isCancelled() ? undefined : readText(file)));
}

/** Larger files are looked at before they are read whole. */
const LARGE = 1 << 20;
const HEAD = 16_384;
/** What a string can hold with ease; a dump of cables of that size is not read. */
const LARGEST = 1 << 28;

/** The text as an editor shows it: UTF-16 with a byte order mark, else UTF-8. Of a large file that is no cable just the head. */
function readText({ uri, stamp: { size } }: ListedFile): string | undefined {
  try {
    const file = openSync(fileURLToPath(uri), 'r');
    try {
      if (size > LARGE) {
        const head = decode(read(file, HEAD));
        if (!looksLikeCable(head)) return head;
        if (size > LARGEST) return undefined;
      } else {
        // One byte more than there was: less says that this is all. It spares asking for the size, and for more.
        const bytes = read(file, size + 1);
        if (bytes.length === size) return decode(bytes);
      }
      return decode(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Where every file is read into: its bytes are needed until they are a text. */
let room = Buffer.alloc(0);

/** The first bytes of a file, until the next one is read. */
function read(file: number, most: number): Buffer {
  if (room.length < most) room = Buffer.allocUnsafeSlow(Math.max(most, 1 << 16));
  return room.subarray(0, readSync(file, room, 0, most, 0));
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', hasMark ? 3 : 0);
}
