// The cables of the index: put in, taken out, copied; and the lists that lead from a key to its cables and citations.
import { LEVELS } from '../semantics/levels.ts';
import type { BlockReader } from './blocks.ts';
import { CableColumns, markOfWord, ofStrings, type Pool } from './cableColumns.ts';
import type { PlacedFacts, ReferenceFacts } from './cableFacts.ts';
import type { IndexedMention } from './cableIndex.ts';
import type { KeyParts } from './canonicalKey.ts';
import type { Column } from './column.ts';

/** `file` of a cable that is gone; its place is used again by `compact`. */
const GONE = 0xffffffff;
const MINUTE = 60_000;
/** No telegram is of before: from here the minutes of a DTG are counted. */
const FIRST_MINUTE = Date.UTC(1899, 0) / MINUTE;
const MONTHS = 13;
/** A header's fields stand higher up, and further left. */
const FURTHEST = 0xffff;

/** The columns of the cables that are there, and of some that are gone. */
export class CableTable extends CableColumns {
  /** Cables that are gone and still take up their place. */
  private gone = 0;

  /** How many cables there are. */
  get count(): number {
    return this.length - this.gone;
  }

  isThere(cable: number): boolean {
    return this.file.at(cable) !== GONE;
  }

  /** Adds a message of a file. */
  add(file: number, { start, line, facts }: PlacedFacts): void {
    const { place, key, otherKey, date, section } = facts;
    this.file.push(file);
    this.start.push(start);
    this.line.push(line);
    this.placeLine.push(place.line);
    this.placeCharacter.push(place.character);
    this.placeLength.push(place.length);
    this.key.push(key ? this.internKey(key) + 1 : 0);
    this.otherKey.push(otherKey ? this.internKey(otherKey) + 1 : 0);
    this.minutes.push(facts.dtg === undefined ? 0 : facts.dtg / MINUTE - FIRST_MINUTE);
    this.date.push(date ? date.year * MONTHS + (date.month ?? 0) : 0);
    this.level.push(facts.level === undefined ? 0 : LEVELS.indexOf(facts.level) + 1);
    this.sender.push(facts.from === undefined ? 0 : this.names.intern(facts.from) + 1);
    this.senderLine.push(Math.min(facts.fromPlace?.line ?? 0, FURTHEST));
    this.senderCharacter.push(Math.min(facts.fromPlace?.character ?? 0, FURTHEST));
    this.hasSubject.push(facts.subject === undefined ? 0 : 1);
    this.section.push(section ? Math.min(section.number, 255) : 0);
    this.sections.push(section ? Math.min(section.of, 255) : 0);
    this.hash.push(facts.textHash);
    for (const name of facts.to) this.to.push(this.names.intern(name));
    for (const tag of facts.tags) this.tag.push(this.tagNames.intern(tag));
    for (const { line: at, character } of facts.tagPlaces) {
      this.tagLine.push(Math.min(at, FURTHEST));
      this.tagCharacter.push(Math.min(character, FURTHEST));
    }
    for (const word of facts.subject?.split(' ') ?? []) this.word.push(this.words.intern(word));
    for (const reference of facts.references) this.addReference(reference);
    for (const mention of facts.mentions) this.addMention(mention);
    for (const paragraph of facts.paragraphs) {
      this.paragraphNumber.push(paragraph.number);
      this.paragraphLine.push(paragraph.line);
    }
    for (const { end, columns } of this.pools) end.push((columns[0] as Column).length);
    this.derive(this.length - 1);
  }

  /**
   * Adds the cables that a table wrote, column by column.
   * @param files leads from the numbers of their files there to those here
   */
  append(read: BlockReader, files: Uint32Array): void {
    const first = this.length;
    const strings = ofStrings((table) => table(this).merge(read));
    const keys = this.keys.merge(read, strings.stations);
    const maps = this.byColumn({ ...strings, files, keys }, orNothing);
    const take = (column: Column): void => {
      if (!this.derived.has(column)) column.append(read.next(column.kind), maps.get(column));
    };
    this.perCable.forEach(take);
    for (const { end, columns } of this.pools) {
      const before = (columns[0] as Column).length;
      take(end);
      for (let i = first; i < end.length; i++) end.set(i, end.at(i) + before);
      columns.forEach(take);
    }
    this.derive(first);
  }

  /** Gives what adds a cable of another table, column by column, with the number that its file has here. */
  copyFrom(other: CableTable): (cable: number, file: number) => void {
    let ownFile = 0;
    const strings = ofStrings((table) => (text: number) => table(this).copy(table(other), text));
    const keys = (key: number) => this.keys.copy(other.keys, key, strings.stations);
    const numbers = this.byColumn({ ...strings, files: () => ownFile, keys }, orNone);
    const copyColumn = (column: Column, source: Column, start: number, end: number): void => {
      if (this.derived.has(column)) return;
      const number = numbers.get(column);
      for (let i = start; i < end; i++) column.push(number ? number(source.at(i)) : source.at(i));
    };
    return (cable, file) => {
      ownFile = file;
      this.perCable.forEach((column, i) => {
        copyColumn(column, other.perCable[i] as Column, cable, cable + 1);
      });
      this.pools.forEach(({ end, columns }, i) => {
        const source = other.pools[i] as Pool;
        const [from, to] = [other.startOf(source.end, cable), source.end.at(cable)];
        columns.forEach((column, k) => {
          copyColumn(column, source.columns[k] as Column, from, to);
        });
        end.push((columns[0] as Column).length);
      });
      this.derive(this.length - 1);
    };
  }

  /** The cable is gone; it is still in the lists of its keys, which leave it out. */
  remove(cable: number): void {
    this.file.set(cable, GONE);
    this.gone++;
  }

  /** Whether so much is gone that the rest should be moved together. */
  get isLoose(): boolean {
    return this.gone > 64 && this.gone * 2 > this.length;
  }

  /**
   * Moves the cables that are there to the front, in order. Work and time are those of copying the columns.
   * @param moved told the new number of each cable
   */
  compact(moved: (to: number) => void): void {
    let to = 0;
    for (let from = 0; from < this.length; from++) {
      if (!this.isThere(from)) continue;
      for (const pool of this.pools) movePool(pool, from, to);
      for (const column of this.perCable) column.move(from, from + 1, to);
      moved(to);
      to++;
    }
    for (const { end, columns } of this.pools) {
      const length = to === 0 ? 0 : end.at(to - 1);
      for (const column of columns) column.truncate(length);
      end.truncate(to);
    }
    for (const column of this.perCable) column.truncate(to);
    this.gone = 0;
    this.keys.firstCable.fill(0);
    this.keys.firstReference.fill(0);
    for (let cable = 0; cable < to; cable++) this.link(cable);
  }

  /** The instant of a cable's DTG, milliseconds since 1970. */
  dtg(cable: number): number | undefined {
    const minutes = this.minutes.at(cable);
    return minutes === 0 ? undefined : (minutes + FIRST_MINUTE) * MINUTE;
  }

  /** The number of a key, or -1. */
  findKey({ year, station, serial }: KeyParts): number {
    const known = this.stations.find(station);
    return known < 0 ? -1 : this.keys.find(year, known, serial);
  }

  /** Calls back with the cables that bear a key, until it returns true. */
  someCable(key: number, found: (cable: number) => boolean): boolean {
    let link = this.keys.firstCable.at(key);
    while (link > 0) {
      const cable = (link - 1) >> 1;
      if (this.isThere(cable) && found(cable)) return true;
      link = (link - 1) & 1 ? this.nextOther.at(cable) : this.nextCable.at(cable);
    }
    return false;
  }

  /** Calls back with the references to a key; those of one cable come one after the other. */
  eachCitation(key: number, found: (reference: number, cable: number) => void): void {
    for (let link = this.keys.firstReference.at(key); link > 0; link = this.nextReference.at(link - 1)) {
      const cable = this.referenceCable.at(link - 1);
      if (this.isThere(cable)) found(link - 1, cable);
    }
  }

  private internKey({ year, station, serial }: KeyParts): number {
    return this.keys.intern(year, this.stations.intern(station), serial);
  }

  private addReference({ letter, key, place }: ReferenceFacts): void {
    this.referenceKey.push(this.internKey(key));
    this.referenceLetter.push(letter?.charCodeAt(0) ?? 0);
    this.referenceLine.push(place.line);
    this.referenceCharacter.push(place.character);
    this.referenceLength.push(place.length);
  }

  private addMention({ letter, paragraph, place }: IndexedMention): void {
    this.mentionLetter.push(letter?.charCodeAt(0) ?? 0);
    this.mentionParagraph.push(paragraph === undefined ? 0 : paragraph + 1);
    this.mentionLine.push(place.line);
    this.mentionCharacter.push(place.character);
    this.mentionLength.push(place.length);
  }

  /** Fills the columns that follow from the others, from this cable on. */
  private derive(first: number): void {
    for (const column of [this.station, this.wordMarks, this.nextCable, this.nextOther]) column.extend(this.length);
    for (const column of [this.referenceCable, this.nextReference]) column.extend(this.referenceKey.length);
    for (let cable = first; cable < this.length; cable++) {
      const key = this.key.at(cable);
      if (key > 0) this.station.set(cable, this.keys.station.at(key - 1) + 1);
      let marks = 0;
      for (let i = this.startOf(this.wordEnd, cable); i < this.wordEnd.at(cable); i++)
        marks |= markOfWord(this.word.at(i));
      this.wordMarks.set(cable, marks);
      this.link(cable);
    }
  }

  /** Puts a cable and its references in front of the lists of their keys. */
  private link(cable: number): void {
    const { firstCable, firstReference } = this.keys;
    const key = this.key.at(cable) - 1;
    if (key >= 0) {
      this.nextCable.set(cable, firstCable.at(key));
      firstCable.set(key, cable * 2 + 1);
    }
    const other = this.otherKey.at(cable) - 1;
    if (other >= 0) {
      this.nextOther.set(cable, firstCable.at(other));
      firstCable.set(other, cable * 2 + 2);
    }
    for (let i = this.startOf(this.referenceEnd, cable); i < this.referenceEnd.at(cable); i++) {
      const cited = this.referenceKey.at(i);
      this.referenceCable.set(i, cable);
      this.nextReference.set(i, firstReference.at(cited));
      firstReference.set(cited, i + 1);
    }
  }
}

/** What leads to other numbers does so in a column, too, where 0 is nothing and `n + 1` is `n`. */
const orNone =
  (number: (own: number) => number) =>
  (own: number): number =>
    own === 0 ? 0 : number(own - 1) + 1;

/** The same for a map. */
function orNothing(map: Uint32Array): Uint32Array {
  const shifted = new Uint32Array(map.length + 1);
  for (let i = 0; i < map.length; i++) shifted[i + 1] = (map[i] as number) + 1;
  return shifted;
}

/** Moves the entries of cable `from` behind those of cable `to - 1`, and notes where they end. */
function movePool({ end, columns }: Pool, from: number, to: number): void {
  const start = from === 0 ? 0 : end.at(from - 1);
  const stop = end.at(from);
  const target = to === 0 ? 0 : end.at(to - 1);
  for (const column of columns) column.move(start, stop, target);
  end.set(to, target + stop - start);
}
