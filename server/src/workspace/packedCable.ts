// One cable of the index, its members read from the columns when asked for.
import { LEVELS, type Level } from '../semantics/levels.ts';
import type { IndexedCable, IndexedMention, IndexedReference, Place } from './cableIndex.ts';
import type { YearMonth } from './cableQuery.ts';
import type { CableTable } from './cableTable.ts';
import { type KeyParts, keyText } from './canonicalKey.ts';
import type { FileTable } from './fileTable.ts';

export class PackedCable implements IndexedCable {
  private readonly table: CableTable;
  private readonly files: FileTable;
  /** Its number in the table. */
  readonly number: number;

  constructor(table: CableTable, files: FileTable, number: number) {
    this.table = table;
    this.files = files;
    this.number = number;
  }

  get uri(): string {
    return this.files.uri(this.table.file.at(this.number));
  }
  get message(): number {
    return this.number - this.files.first.at(this.table.file.at(this.number));
  }
  get start(): number {
    return this.table.start.at(this.number);
  }
  get line(): number {
    return this.table.line.at(this.number);
  }
  get place(): Place {
    const { placeLine, placeCharacter, placeLength } = this.table;
    return this.placeAt(placeLine.at(this.number), placeCharacter.at(this.number), placeLength.at(this.number));
  }
  get key(): string | undefined {
    return keyTextOf(this.table, this.table.key.at(this.number) - 1);
  }
  get otherKey(): string | undefined {
    return keyTextOf(this.table, this.table.otherKey.at(this.number) - 1);
  }
  get station(): string | undefined {
    const station = this.table.station.at(this.number) - 1;
    return station < 0 ? undefined : this.table.stations.get(station);
  }
  get serial(): number | undefined {
    const key = this.table.key.at(this.number) - 1;
    return key < 0 ? undefined : this.table.keys.serial.at(key);
  }
  get dtg(): number | undefined {
    return this.table.dtg(this.number);
  }
  get date(): YearMonth | undefined {
    const date = this.table.date.at(this.number);
    if (date === 0) return undefined;
    const month = date % 13;
    return month === 0 ? { year: (date - month) / 13 } : { year: (date - month) / 13, month };
  }
  get level(): Level | undefined {
    return LEVELS[this.table.level.at(this.number) - 1];
  }
  get from(): string | undefined {
    const name = this.table.sender.at(this.number) - 1;
    return name < 0 ? undefined : this.table.names.get(name);
  }
  get fromPlace(): Place | undefined {
    const { from, number } = this;
    const { senderLine, senderCharacter } = this.table;
    return from === undefined
      ? undefined
      : this.placeAt(senderLine.at(number), senderCharacter.at(number), from.length);
  }
  get to(): readonly string[] {
    const { to, toEnd, names } = this.table;
    return this.list(toEnd, (i) => names.get(to.at(i)));
  }
  get tags(): readonly string[] {
    const { tag, tagEnd, tagNames } = this.table;
    return this.list(tagEnd, (i) => tagNames.get(tag.at(i)));
  }
  get tagPlaces(): readonly Place[] {
    const { tag, tagEnd, tagNames, tagLine, tagCharacter } = this.table;
    return this.list(tagEnd, (i) => this.placeAt(tagLine.at(i), tagCharacter.at(i), tagNames.get(tag.at(i)).length));
  }
  get subject(): string | undefined {
    const { word, wordEnd, words, hasSubject } = this.table;
    if (hasSubject.at(this.number) === 0) return undefined;
    return this.list(wordEnd, (i) => words.get(word.at(i))).join(' ');
  }
  get references(): readonly IndexedReference[] {
    return this.list(this.table.referenceEnd, (i) => this.referenceAt(i));
  }
  get mentions(): readonly IndexedMention[] {
    const { mentionEnd, mentionLetter, mentionParagraph, mentionLine, mentionCharacter, mentionLength } = this.table;
    return this.list(mentionEnd, (i) => ({
      letter: letterOf(mentionLetter.at(i)),
      paragraph: mentionParagraph.at(i) === 0 ? undefined : mentionParagraph.at(i) - 1,
      place: this.placeAt(mentionLine.at(i), mentionCharacter.at(i), mentionLength.at(i)),
    }));
  }
  get paragraphs(): readonly { readonly number: number; readonly line: number }[] {
    const { paragraphEnd, paragraphNumber, paragraphLine } = this.table;
    return this.list(paragraphEnd, (i) => ({
      number: paragraphNumber.at(i),
      line: this.line + paragraphLine.at(i),
    }));
  }
  get section(): { readonly number: number; readonly of: number } | undefined {
    const number = this.table.section.at(this.number);
    return number === 0 ? undefined : { number, of: this.table.sections.at(this.number) };
  }
  get textHash(): number {
    return this.table.hash.at(this.number);
  }

  /** The reference with this number in the table. */
  referenceAt(i: number): IndexedReference {
    const { referenceKey, referenceLetter, referenceLine, referenceCharacter, referenceLength } = this.table;
    return {
      letter: letterOf(referenceLetter.at(i)),
      key: keyTextOf(this.table, referenceKey.at(i)) as string,
      place: this.placeAt(referenceLine.at(i), referenceCharacter.at(i), referenceLength.at(i)),
    };
  }

  private list<T>(end: CableTable['toEnd'], read: (i: number) => T): T[] {
    const items: T[] = [];
    for (let i = this.table.startOf(end, this.number); i < end.at(this.number); i++) items.push(read(i));
    return items;
  }

  private placeAt(line: number, character: number, length: number): Place {
    return { line: this.line + line, character, length };
  }
}

const letterOf = (code: number): string | undefined => (code === 0 ? undefined : String.fromCharCode(code));

function keyPartsOf({ keys, stations }: CableTable, key: number): KeyParts | undefined {
  if (key < 0) return undefined;
  return { year: keys.year.at(key), station: stations.get(keys.station.at(key)), serial: keys.serial.at(key) };
}

export function keyTextOf(table: CableTable, key: number): string | undefined {
  const parts = keyPartsOf(table, key);
  return parts && keyText(parts);
}
