// Files with their facts as bytes: how shards lie in the storage, and how a worker hands over what it read.
import { LEVELS } from '../semantics/levels.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { CableFacts, PlacedFacts, ReferenceFacts } from './cableFacts.ts';
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
const FORMAT = 1;
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

/** The files in the bytes; nothing when the bytes are not whole, or of another version. */
export function decodeRecords(bytes: Uint8Array, version: string): FileRecord[] | undefined {
  if (bytes.length < HEADER) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const content = bytes.subarray(HEADER);
  if (header.getUint32(0) !== MAGIC || header.getUint32(4) !== FORMAT || header.getUint32(8) !== content.length)
    return undefined;
  if (header.getUint32(12) !== checksum(content)) return undefined;
  const reader = new ByteReader(content);
  if (reader.string() !== version) return undefined;
  const strings = Array.from({ length: reader.number() }, () => reader.string());
  const decoder = new RecordDecoder(reader, strings);
  return Array.from({ length: reader.number() }, () => decoder.file());
}

/** Four bytes at a time; a torn or garbled file gives another number. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
}

class RecordEncoder {
  private readonly out: ByteWriter;
  private readonly strings: Map<string, number>;

  constructor(out: ByteWriter, strings: Map<string, number>) {
    this.out = out;
    this.strings = strings;
  }

  file({ uri, stamp, cables }: FileRecord): void {
    const cut = uri.lastIndexOf('/') + 1;
    this.text(uri.slice(0, cut));
    this.out.string(uri.slice(cut));
    this.optional(stamp?.size);
    // Microseconds: file systems keep fractions of a millisecond.
    this.optional(stamp && Math.round(stamp.mtime * 1000));
    this.list(cables, (cable) => this.cable(cable));
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
    this.optional(facts.date?.year);
    this.optional(facts.date?.month);
    out.number(facts.level === undefined ? 0 : LEVELS.indexOf(facts.level) + 1);
    this.optionalText(facts.from);
    this.list(facts.to, (name) => this.text(name));
    this.list(facts.tags, (tag) => this.text(tag));
    this.optionalText(facts.subject);
    this.list(facts.references, (reference) => this.reference(reference));
    this.list(facts.mentions, (mention) => this.mention(mention));
    this.list(facts.paragraphs, ({ number, line: at }) => {
      out.number(number);
      out.number(at);
    });
    this.optional(facts.section?.number);
    this.optional(facts.section?.of);
    out.number(facts.textHash);
  }

  private reference({ letter, key, place }: ReferenceFacts): void {
    this.out.string(letter ?? '');
    this.key(key);
    this.place(place);
  }

  private mention({ letter, paragraph, place }: IndexedMention): void {
    this.out.string(letter ?? '');
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

/** The same in reverse, member by member. */
class RecordDecoder {
  private readonly in: ByteReader;
  private readonly strings: readonly string[];

  constructor(reader: ByteReader, strings: readonly string[]) {
    this.in = reader;
    this.strings = strings;
  }

  file(): FileRecord {
    const uri = this.text() + this.in.string();
    const size = this.optional();
    const mtime = this.optional();
    return {
      uri,
      stamp: size === undefined || mtime === undefined ? undefined : { size, mtime: mtime / 1000 },
      cables: this.list(() => this.cable()),
    };
  }

  private cable(): PlacedFacts {
    const start = this.in.number();
    const line = this.in.number();
    return { start, line, facts: this.facts() };
  }

  private facts(): CableFacts {
    const place = this.place();
    const key = this.key();
    const otherKey = this.key();
    const minutes = this.optional();
    const year = this.optional();
    const month = this.optional();
    const level = LEVELS[this.in.number() - 1];
    const from = this.optionalText();
    const to = this.list(() => this.text());
    const tags = this.list(() => this.text());
    const subject = this.optionalText();
    const references = this.list(() => this.reference());
    const mentions = this.list(() => this.mention());
    const paragraphs = this.list(() => ({ number: this.in.number(), line: this.in.number() }));
    const section = this.optional();
    const of = this.optional();
    return {
      place,
      key,
      otherKey,
      dtg: minutes === undefined ? undefined : (minutes - EPOCH) * MINUTE,
      date: year === undefined ? undefined : { year, month },
      level,
      from,
      to,
      tags,
      subject,
      references,
      mentions,
      paragraphs,
      section: section === undefined || of === undefined ? undefined : { number: section, of },
      textHash: this.in.number(),
    };
  }

  private reference(): ReferenceFacts {
    const letter = this.in.string() || undefined;
    return { letter, key: this.key() as KeyParts, place: this.place() };
  }

  private mention(): IndexedMention {
    const letter = this.in.string() || undefined;
    return { letter, paragraph: this.optional(), place: this.place() };
  }

  private place(): Place {
    return { line: this.in.number(), character: this.in.number(), length: this.in.number() };
  }

  private key(): KeyParts | undefined {
    const year = this.optional();
    return year === undefined ? undefined : { year, station: this.text(), serial: this.in.number() };
  }

  private list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let rest = this.in.number(); rest > 0; rest--) items.push(read());
    return items;
  }

  private optional(): number | undefined {
    const value = this.in.number();
    return value === 0 ? undefined : value - 1;
  }

  private optionalText(): string | undefined {
    const number = this.optional();
    return number === undefined ? undefined : this.strings[number];
  }

  private text(): string {
    return this.strings[this.in.number()] ?? '';
  }
}

const MINUTE = 60_000;
/** Minutes from 1900 to 1970: DTGs of any readable year are positive then. */
const EPOCH = 25_567 * 24 * 60;
