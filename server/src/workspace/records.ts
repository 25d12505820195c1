// Files with their facts as bytes: how shards lie in the storage, and how a worker hands over what it read.
import { LEVELS } from '../semantics/levels.ts';
import { ByteWriter } from './bytes.ts';
import type { PlacedFacts, ReferenceFacts } from './cableFacts.ts';
import type { IndexedMention, Place } from './cableIndex.ts';
import type { KeyParts } from './canonicalKey.ts';

/** What tells that a file is as it was: its size in bytes, and the time of its last change in milliseconds since 1970. */
export interface FileStamp {
  readonly size: number;
  readonly mtime: number;
}

/** What is known of a file. One that is no cable is remembered too, so that it need not be read again. */
export interface FileRecord {
  readonly uri: string;
  /** Nothing for a document with unsaved changes, which tells nothing of the file on disk. */
  readonly stamp: FileStamp | undefined;
  readonly cables: readonly PlacedFacts[];
}

/** Goes up when the bytes, or what is read from a cable, change. */
const FORMAT = 2;
const MAGIC = 0x43424c49;
const HEADER = 16;

/**
 * Bytes: magic number, format, length and checksum of the rest (four bytes each); then the version of the engine, the strings, the
 * files. Bytes that were cut off, changed or written by another version do not decode.
 */
export function encodeRecords(records: readonly FileRecord[], version: string): Uint8Array<ArrayBuffer> {
  const body = new ByteWriter();
  const strings = new Map<string, number>();
  const encoder = new RecordEncoder(body, strings);
  body.number(records.length);
  for (const record of records) encoder.file(record);
  const rest = new ByteWriter();
  rest.string(version);
  rest.number(strings.size);
  for (const text of strings.keys()) rest.string(text);
  rest.append(body.finish());
  const content = rest.finish();
  const all = new Uint8Array(HEADER + content.length);
  const header = new DataView(all.buffer);
  header.setUint32(0, MAGIC);
  header.setUint32(4, FORMAT);
  header.setUint32(8, content.length);
  header.setUint32(12, checksum(content));
  all.set(content, HEADER);
  return all;
}

/** What stands behind the header; nothing when the bytes are not whole. Read by `RecordReader`. */
export function contentOf(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < HEADER) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const content = bytes.subarray(HEADER);
  const isWhole =
    header.getUint32(0) === MAGIC &&
    header.getUint32(4) === FORMAT &&
    header.getUint32(8) === content.length &&
    header.getUint32(12) === checksum(content);
  return isWhole ? content : undefined;
}

/** A torn or garbled file gives another number (FNV-1a). */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
}

class RecordEncoder {
  private readonly files: ByteWriter;
  private readonly strings: Map<string, number>;
  /** The cables of one file, so that a reader can be told how long they are. */
  private out = new ByteWriter();

  constructor(files: ByteWriter, strings: Map<string, number>) {
    this.files = files;
    this.strings = strings;
  }

  file({ uri, stamp, cables }: FileRecord): void {
    const { files } = this;
    const cut = uri.lastIndexOf('/') + 1;
    files.number(this.numberOf(uri.slice(0, cut)));
    files.string(uri.slice(cut));
    files.number(stamp ? stamp.size + 1 : 0);
    // Microseconds: file systems keep fractions of a millisecond.
    files.number(stamp ? Math.round(stamp.mtime * 1000) + 1 : 0);
    files.number(cables.length);
    this.out.clear();
    for (const cable of cables) this.cable(cable);
    files.number(this.out.length);
    files.append(this.out.written);
  }

  private cable({ start, line, facts }: PlacedFacts): void {
    const { out } = this;
    out.number(start);
    out.number(line);
    this.place(facts.place);
    this.key(facts.key);
    this.key(facts.otherKey);
    // Minutes, so many above the year 1900.
    this.optional(facts.dtg === undefined ? undefined : facts.dtg / MINUTE + EPOCH);
    out.number(facts.date ? facts.date.year * 13 + (facts.date.month ?? 0) : 0);
    out.number(facts.level === undefined ? 0 : LEVELS.indexOf(facts.level) + 1);
    this.optionalText(facts.from);
    this.list(facts.to, (name) => this.text(name));
    this.list(facts.tags, (tag) => this.text(tag));
    // One more than there are words; 0 is no subject.
    this.optional(facts.subject?.split(' ').length);
    for (const word of facts.subject?.split(' ') ?? []) this.text(word);
    this.list(facts.references, (reference) => this.reference(reference));
    this.list(facts.mentions, (mention) => this.mention(mention));
    this.list(facts.paragraphs, ({ number, line: at }) => {
      out.number(number);
      out.number(at);
    });
    out.number(Math.min(facts.section?.number ?? 0, 255));
    out.number(Math.min(facts.section?.of ?? 0, 255));
    out.number(facts.textHash);
  }

  private reference({ letter, key, place }: ReferenceFacts): void {
    this.out.number(letter?.charCodeAt(0) ?? 0);
    this.key(key);
    this.place(place);
  }

  private mention({ letter, paragraph, place }: IndexedMention): void {
    this.out.number(letter?.charCodeAt(0) ?? 0);
    this.optional(paragraph);
    this.place(place);
  }

  private place({ line, character, length }: Place): void {
    this.out.number(line);
    this.out.number(character);
    this.out.number(length);
  }

  private key(key: KeyParts | undefined): void {
    this.optional(key?.year);
    if (!key) return;
    this.text(key.station);
    this.out.number(key.serial);
  }

  private list<T>(items: readonly T[], write: (item: T) => void): void {
    this.out.number(items.length);
    items.forEach(write);
  }

  /** 0 for nothing, else the number plus one. */
  private optional(value: number | undefined): void {
    this.out.number(value === undefined ? 0 : value + 1);
  }

  private optionalText(text: string | undefined): void {
    this.optional(text === undefined ? undefined : this.numberOf(text));
  }

  private text(text: string): void {
    this.out.number(this.numberOf(text));
  }

  private numberOf(text: string): number {
    let number = this.strings.get(text);
    if (number === undefined) {
      number = this.strings.size;
      this.strings.set(text, number);
    }
    return number;
  }
}

const MINUTE = 60_000;
/** Minutes from 1900 to 1970: DTGs of any readable year are positive then. */
export const EPOCH = 25_567 * 24 * 60;
