// Keys of cables by number, each held once, with the cables that bear it and the references that cite it.
import type { BlockReader, BlockWriter } from './blocks.ts';
import { Column } from './column.ts';

export class KeyTable {
  readonly year = new Column(Uint8Array);
  /** Number of the station. */
  readonly station = new Column(Uint32Array);
  readonly serial = new Column(Uint32Array);
  /** Heads of linked lists, 0 where there are none: see `CableTable`. */
  readonly firstCable = new Column(Uint32Array);
  readonly firstReference = new Column(Uint32Array);
  /** Hash table with open addressing: number of a key plus one, 0 where nothing is. */
  private slots = new Uint32Array(32);

  get length(): number {
    return this.year.length;
  }

  get bytes(): number {
    const columns = [this.year, this.station, this.serial, this.firstCable, this.firstReference];
    return columns.reduce((sum, column) => sum + column.bytes, this.slots.byteLength);
  }

  intern(year: number, station: number, serial: number): number {
    const slot = this.slotOf(year, station, serial);
    const known = this.slots[slot] as number;
    if (known > 0) return known - 1;
    this.year.push(year);
    this.station.push(station);
    this.serial.push(serial);
    this.firstCable.push(0);
    this.firstReference.push(0);
    this.slots[slot] = this.length;
    if (this.length * 3 > this.slots.length * 2) this.rehash();
    return this.length - 1;
  }

  /** The number that a key of another table has here; `station` gives that of its station. */
  copy(from: KeyTable, key: number, station: (own: number) => number): number {
    return this.intern(from.year.at(key), station(from.station.at(key)), from.serial.at(key));
  }

  /** The number of a key, or -1. */
  find(year: number, station: number, serial: number): number {
    return (this.slots[this.slotOf(year, station, serial)] as number) - 1;
  }

  write(out: BlockWriter): void {
    for (const column of [this.year, this.station, this.serial]) out.add(column.written);
  }

  /** Takes in the keys that a table wrote. The result leads from their numbers there to those here; `stations` does so for stations. */
  merge(read: BlockReader, stations: Uint32Array): Uint32Array {
    const years = read.next(Uint8Array);
    const station = read.next(Uint32Array);
    const serials = read.next(Uint32Array);
    return station.map((own, i) => this.intern(years[i] as number, stations[own] as number, serials[i] as number));
  }

  trim(): void {
    for (const column of [this.year, this.station, this.serial, this.firstCable, this.firstReference]) column.trim();
  }

  private slotOf(year: number, station: number, serial: number): number {
    const mask = this.slots.length - 1;
    let hash = Math.imul(serial ^ Math.imul(station, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(year, 0xc2b2ae35);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = (this.slots[slot] as number) - 1;
      if (
        known < 0 ||
        (this.serial.at(known) === serial && this.station.at(known) === station && this.year.at(known) === year)
      )
        return slot;
    }
  }

  private rehash(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let i = 0; i < this.length; i++)
      this.slots[this.slotOf(this.year.at(i), this.station.at(i), this.serial.at(i))] = i + 1;
  }
}
