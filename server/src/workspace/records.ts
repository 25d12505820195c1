// Files with their facts as bytes: how shards lie in the storage, and how a thread hands over what it read.
import { BlockReader, BlockWriter } from './blocks.ts';
import type { PlacedFacts } from './cableFacts.ts';
import { CableTable } from './cableTable.ts';
import type { FileStamp } from './fileStamp.ts';
import { FileTable } from './fileTable.ts';

/** What is known of a file. One that is no cable is remembered too, so that it need not be read again. */
export interface FileRecord {
  readonly uri: string;
  /** Nothing for a document with unsaved changes, which tells nothing of the file on disk. */
  readonly stamp: FileStamp | undefined;
  readonly cables: readonly PlacedFacts[];
}

/** Goes up when the bytes, or what is read from a cable, change. */
const FORMAT = 6;
const MAGIC = 0x43424c49;
const HEADER = 16;

/** The records of different files as bytes; each is packed before the next is asked for. */
export function encodeRecords(records: Iterable<FileRecord>, version: string): Uint8Array<ArrayBuffer> {
  const files = new FileTable();
  const table = new CableTable();
  for (const { uri, stamp, cables } of records) {
    const file = files.intern(uri);
    if (stamp) files.setStamp(file, stamp.size, stamp.mtime);
    files.count.set(file, cables.length);
    for (const cable of cables) table.add(file, cable);
  }
  return encodeTables(files, table, version);
}

/**
 * Files and their cables as bytes: magic number, format, length and checksum of the rest (four bytes each, in the order of the
 * machine); then the version of the engine and the columns. Bytes that were cut off, changed or written by another version do not
 * decode.
 */
export function encodeTables(files: FileTable, cables: CableTable, version: string): Uint8Array<ArrayBuffer> {
  const out = new BlockWriter();
  out.addText(version);
  files.write(out);
  out.add(files.count.written);
  cables.write(out);
  const bytes = out.finish(HEADER);
  new Uint32Array(bytes.buffer, 0, 4).set([MAGIC, FORMAT, bytes.length, checksum(bytes)]);
  return bytes;
}

/** What stands behind the version; nothing when the bytes are not whole, or of another version. */
export function contentOf(bytes: Uint8Array, version: string): BlockReader | undefined {
  if (bytes.length < HEADER) return undefined;
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const [magic, format, length, sum] = new Uint32Array(whole.buffer, whole.byteOffset, 4);
  if (magic !== MAGIC || format !== FORMAT || length !== whole.length || sum !== checksum(whole)) return undefined;
  const read = new BlockReader(whole, HEADER);
  return read.nextText() === version ? read : undefined;
}

/** Of all behind the header: a torn or garbled file gives another number (FNV-1a, four bytes at a time). */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + HEADER, (bytes.length - HEADER) >> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
  return hash >>> 0;
}
