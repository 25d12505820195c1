// Takes encoded records straight into the columns of the index: no object is made of what is only moved.
import { ByteReader } from './bytes.ts';
import { type CableTable, NO_DTG } from './cableTable.ts';
import { contentOf, EPOCH, type FileStamp } from './records.ts';
import type { StringTable } from './stringTable.ts';

/** A file in the bytes; its cables are read, or passed over, before the next file. */
export interface EncodedFile {
  readonly uri: string;
  readonly stamp: FileStamp | undefined;
  readonly cables: number;
}

export class RecordReader {
  private readonly in: ByteReader;
  private readonly strings: readonly string[];
  private readonly table: CableTable;
  /** Numbers of the strings in the tables of the index, plus one; 0 where not asked for yet. */
  private readonly names: Uint32Array;
  private readonly tags: Uint32Array;
  private readonly words: Uint32Array;
  private readonly stations: Uint32Array;
  /** How many files there are. */
  readonly count: number;
  private endOfFile = 0;

  private constructor(reader: ByteReader, table: CableTable) {
    this.in = reader;
    this.table = table;
    this.strings = Array.from({ length: reader.number() }, () => reader.string());
    const { length } = this.strings;
    this.names = new Uint32Array(length);
    this.tags = new Uint32Array(length);
    this.words = new Uint32Array(length);
    this.stations = new Uint32Array(length);
    this.count = reader.number();
  }

  /** Nothing when the bytes are not whole, or of another version. */
  static of(bytes: Uint8Array, version: string, table: CableTable): RecordReader | undefined {
    const content = contentOf(bytes);
    if (!content) return undefined;
    const reader = new ByteReader(content);
    return reader.string() === version ? new RecordReader(reader, table) : undefined;
  }

  nextFile(): EncodedFile {
    const uri = (this.strings[this.in.number()] ?? '') + this.in.string();
    const size = this.in.number();
    const mtime = this.in.number();
    const cables = this.in.number();
    this.endOfFile = this.in.number() + this.in.position;
    return {
      uri,
      stamp: size === 0 || mtime === 0 ? undefined : { size: size - 1, mtime: (mtime - 1) / 1000 },
      cables,
    };
  }

  /** Passes over the cables of the file. */
  skipCables(): void {
    this.in.position = this.endOfFile;
  }

  /** Adds the next cable of the file; member by member as `RecordEncoder` wrote it. */
  addCable(file: number): void {
    const { table, in: read } = this;
    table.file.push(file);
    table.start.push(read.number());
    table.line.push(read.number());
    table.placeLine.push(read.number());
    table.placeCharacter.push(read.number());
    table.placeLength.push(read.number());
    const key = this.key();
    table.key.push(key);
    table.station.push(key === 0 ? 0 : table.keys.station.at(key - 1) + 1);
    table.otherKey.push(this.key());
    const minutes = read.number();
    table.minutes.push(minutes === 0 ? NO_DTG : minutes - 1 - EPOCH);
    table.date.push(read.number());
    table.level.push(read.number());
    const sender = read.number();
    table.sender.push(sender === 0 ? 0 : this.numberIn(table.names, this.names, sender - 1) + 1);
    for (let rest = read.number(); rest > 0; rest--)
      table.to.push(this.numberIn(table.names, this.names, read.number()));
    for (let rest = read.number(); rest > 0; rest--)
      table.tag.push(this.numberIn(table.tagNames, this.tags, read.number()));
    const words = read.number();
    table.hasSubject.push(words === 0 ? 0 : 1);
    for (let rest = words; rest > 1; rest--) table.word.push(this.numberIn(table.words, this.words, read.number()));
    for (let rest = read.number(); rest > 0; rest--) {
      table.referenceLetter.push(read.number());
      table.referenceKey.push(this.key() - 1);
      table.referenceLine.push(read.number());
      table.referenceCharacter.push(read.number());
      table.referenceLength.push(read.number());
    }
    for (let rest = read.number(); rest > 0; rest--) {
      table.mentionLetter.push(read.number());
      table.mentionParagraph.push(read.number());
      table.mentionLine.push(read.number());
      table.mentionCharacter.push(read.number());
      table.mentionLength.push(read.number());
    }
    for (let rest = read.number(); rest > 0; rest--) {
      table.paragraphNumber.push(read.number());
      table.paragraphLine.push(read.number());
    }
    table.section.push(read.number());
    table.sections.push(read.number());
    table.hash.push(read.number());
    table.finish();
  }

  /** Number of a key plus one, or 0. */
  private key(): number {
    const year = this.in.number();
    if (year === 0) return 0;
    const station = this.numberIn(this.table.stations, this.stations, this.in.number());
    return this.table.keys.intern(year - 1, station, this.in.number()) + 1;
  }

  private numberIn(table: StringTable, known: Uint32Array, string: number): number {
    let number = known[string] ?? 0;
    if (number === 0) {
      number = table.intern(this.strings[string] ?? '') + 1;
      known[string] = number;
    }
    return number - 1;
  }
}
