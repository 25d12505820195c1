// What is known of all cables, in packed columns.
import type { BlockWriter } from './blocks.ts';
import { Column } from './column.ts';
import { KeyTable } from './keyTable.ts';
import { StringTable } from './stringTable.ts';

/** Columns with several entries a cable: those of cable `i` end before `end.at(i)` and begin where those of the one before end. */
export interface Pool {
  readonly end: Column;
  readonly columns: readonly Column[];
}

/** One of 32 bits for each word of subjects; most cables have some eight of them. */
export const markOfWord = (word: number): number => 1 << (word & 31);

/** Where numbers stand for something that may be missing, 0 is nothing and `n + 1` is `n`. */
export class CableColumns {
  readonly stations = new StringTable();
  readonly tagNames = new StringTable();
  readonly names = new StringTable();
  readonly words = new StringTable();
  readonly keys = new KeyTable();

  readonly file = new Column(Uint32Array);
  readonly start = new Column(Uint32Array);
  readonly line = new Column(Uint32Array);
  readonly placeLine = new Column(Uint16Array);
  readonly placeCharacter = new Column(Uint16Array);
  readonly placeLength = new Column(Uint16Array);
  readonly key = new Column(Uint32Array);
  readonly otherKey = new Column(Uint32Array);
  /** Station of the key once more, since it is asked for most. */
  readonly station = new Column(Uint32Array);
  /** The DTG in minutes since 1899, 0 where there is none. */
  readonly minutes = new Column(Uint32Array);
  /** Year times 13, and the month. */
  readonly date = new Column(Uint16Array);
  readonly level = new Column(Uint8Array);
  readonly sender = new Column(Uint32Array);
  readonly senderLine = new Column(Uint16Array);
  readonly senderCharacter = new Column(Uint16Array);
  readonly hasSubject = new Column(Uint8Array);
  readonly section = new Column(Uint8Array);
  readonly sections = new Column(Uint8Array);
  readonly hash = new Column(Uint32Array);
  /** Links of the list of cables with one key: twice the cable's number plus 1 as `key`, plus 2 as `otherKey`. */
  protected readonly nextCable = new Column(Uint32Array);
  protected readonly nextOther = new Column(Uint32Array);

  readonly toEnd = new Column(Uint32Array);
  readonly to = new Column(Uint32Array);
  readonly tagEnd = new Column(Uint32Array);
  readonly tag = new Column(Uint32Array);
  readonly tagLine = new Column(Uint16Array);
  readonly tagCharacter = new Column(Uint16Array);
  readonly wordEnd = new Column(Uint32Array);
  readonly word = new Column(Uint32Array);
  /** The marks of a cable's words ({@link markOfWord}): what has none of those that are wanted need not be looked at. */
  readonly wordMarks = new Column(Uint32Array);

  readonly referenceEnd = new Column(Uint32Array);
  readonly referenceKey = new Column(Uint32Array);
  readonly referenceCable = new Column(Uint32Array);
  readonly referenceLetter = new Column(Uint8Array);
  readonly referenceLine = new Column(Uint16Array);
  readonly referenceCharacter = new Column(Uint16Array);
  readonly referenceLength = new Column(Uint16Array);
  protected readonly nextReference = new Column(Uint32Array);

  readonly mentionEnd = new Column(Uint32Array);
  readonly mentionLetter = new Column(Uint8Array);
  readonly mentionParagraph = new Column(Uint16Array);
  readonly mentionLine = new Column(Uint16Array);
  readonly mentionCharacter = new Column(Uint16Array);
  readonly mentionLength = new Column(Uint16Array);

  readonly paragraphEnd = new Column(Uint32Array);
  readonly paragraphNumber = new Column(Uint16Array);
  readonly paragraphLine = new Column(Uint16Array);

  protected readonly pools: readonly Pool[] = [
    { end: this.toEnd, columns: [this.to] },
    { end: this.tagEnd, columns: [this.tag, this.tagLine, this.tagCharacter] },
    { end: this.wordEnd, columns: [this.word] },
    {
      end: this.referenceEnd,
      columns: [
        this.referenceKey,
        this.referenceCable,
        this.referenceLetter,
        this.referenceLine,
        this.referenceCharacter,
        this.referenceLength,
        this.nextReference,
      ],
    },
    {
      end: this.mentionEnd,
      columns: [this.mentionLetter, this.mentionParagraph, this.mentionLine, this.mentionCharacter, this.mentionLength],
    },
    { end: this.paragraphEnd, columns: [this.paragraphNumber, this.paragraphLine] },
  ];

  protected readonly perCable: readonly Column[] = [
    this.file,
    this.start,
    this.line,
    this.placeLine,
    this.placeCharacter,
    this.placeLength,
    this.key,
    this.otherKey,
    this.station,
    this.minutes,
    this.date,
    this.level,
    this.sender,
    this.senderLine,
    this.senderCharacter,
    this.hasSubject,
    this.section,
    this.sections,
    this.hash,
    this.wordMarks,
    this.nextCable,
    this.nextOther,
  ];

  /** All columns, in the order in which they are written. */
  private readonly all: readonly Column[] = [
    ...this.perCable,
    ...this.pools.flatMap(({ end, columns }) => [end, ...columns]),
  ];

  private readonly strings = Object.values(ofStrings((table) => table(this)));

  /** Columns that follow from the others. */
  protected readonly derived: ReadonlySet<Column> = new Set([
    this.station,
    this.wordMarks,
    this.nextCable,
    this.nextOther,
    this.referenceCable,
    this.nextReference,
  ]);

  /** Numbers of cables are below this; some may be gone. */
  get length(): number {
    return this.file.length;
  }

  get bytes(): number {
    return (
      this.all.reduce((sum, column) => sum + column.bytes, this.keys.bytes) +
      this.strings.reduce((sum, table) => sum + table.size, 0)
    );
  }

  /** Where the entries of a cable in a pool begin. */
  startOf(end: Column, cable: number): number {
    return cable === 0 ? 0 : end.at(cable - 1);
  }

  /** Writes down all cables. */
  write(out: BlockWriter): void {
    for (const table of [...this.strings, this.keys]) table.write(out);
    for (const column of this.all) if (!this.derived.has(column)) out.add(column.written);
  }

  trim(): void {
    for (const column of this.all) column.trim();
    for (const table of [this.keys, ...this.strings]) table.trim();
  }

  /** What is to be done with the numbers in each column that count files, keys or strings. */
  protected byColumn<T>(
    { files, keys, names, tagNames, words }: Strings<T> & { readonly files: T; readonly keys: T },
    orNothing: (all: T) => T,
  ): ReadonlyMap<Column, T> {
    return new Map([
      [this.file, files],
      [this.key, orNothing(keys)],
      [this.otherKey, orNothing(keys)],
      [this.sender, orNothing(names)],
      [this.to, names],
      [this.tag, tagNames],
      [this.word, words],
      [this.referenceKey, keys],
    ]);
  }
}

type Strings<T> = Readonly<Record<'stations' | 'tagNames' | 'names' | 'words', T>>;

/** Something of each table of strings, in the order in which they are written. */
export const ofStrings = <T>(give: (table: (of: CableColumns) => StringTable) => T): Strings<T> => ({
  stations: give(({ stations }) => stations),
  tagNames: give(({ tagNames }) => tagNames),
  names: give(({ names }) => names),
  words: give(({ words }) => words),
});
