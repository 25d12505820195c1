// Strings by number, each held once and in one byte a letter: subjects repeat their words, cables their posts.
import type { BlockReader, BlockWriter } from './blocks.ts';
import { Column } from './column.ts';

/** A string is the numbers of its UTF-16 units, each in one byte if below 128, else in two or three. */
export class StringTable {
  private bytes = new Uint8Array(256);
  private readonly ends = new Column(Uint32Array);
  /** Hash table with open addressing: number of a string plus one, 0 where nothing is. */
  private slots = new Uint32Array(32);
  /** The bytes of a string that is asked for. */
  private asked = new Uint8Array(64);

  get length(): number {
    return this.ends.length;
  }

  /** Bytes that are taken up. */
  get size(): number {
    return this.bytes.length + this.ends.bytes + this.slots.byteLength;
  }

  /** The number of a string, which is added when it is new. */
  intern(text: string): number {
    const length = this.ask(text);
    return this.internBytes(this.asked, 0, length);
  }

  /** The number that a string of another table has here, where it is added when it is new. */
  copy(from: StringTable, index: number): number {
    return this.internBytes(from.bytes, from.startOf(index), from.ends.at(index));
  }

  /** The number of a string, or -1. */
  find(text: string): number {
    const length = this.ask(text);
    return (this.slots[this.slotOf(this.asked, 0, length)] as number) - 1;
  }

  get(index: number): string {
    const { bytes } = this;
    const start = this.startOf(index);
    const end = this.ends.at(index);
    // A long string costs half when it is put together at once; more letters than these are no arguments.
    if (end - start > 16 && end - start < 1000 && isPlain(bytes, start, end))
      return String.fromCharCode.apply(undefined, bytes.subarray(start, end) as unknown as number[]);
    let text = '';
    for (let at = start; at < end; ) {
      let unit = 0;
      let shift = 0;
      let byte: number;
      do {
        byte = bytes[at++] as number;
        unit |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      text += String.fromCharCode(unit);
    }
    return text;
  }

  /** One for each string that begins with `prefix` (case of ASCII letters does not count) behind signs such as quotation marks, else 0. */
  beginningWith(prefix: string): Uint8Array {
    const length = this.ask(prefix);
    const wanted = this.asked.slice(0, length).map(upper);
    const found = new Uint8Array(this.length);
    const { bytes } = this;
    let start = 0;
    for (let i = 0; i < found.length; i++) {
      const end = this.ends.at(i);
      let at = start;
      while (at < end && at - start < 4 && !isWordByte(bytes[at] as number)) at++;
      if (end - at >= wanted.length) {
        let k = 0;
        while (k < wanted.length && upper(bytes[at + k] as number) === wanted[k]) k++;
        if (k === wanted.length) found[i] = 1;
      }
      start = end;
    }
    return found;
  }

  write(out: BlockWriter): void {
    out.add(this.bytes.subarray(0, this.used));
    out.add(this.ends.written);
  }

  /** Takes in the strings that a table wrote. The result leads from their numbers there to those here. */
  merge(read: BlockReader): Uint32Array {
    const bytes = read.next(Uint8Array);
    const ends = read.next(Uint32Array);
    const numbers = new Uint32Array(ends.length);
    let start = 0;
    for (let i = 0; i < ends.length; i++) {
      const end = ends[i] as number;
      numbers[i] = this.internBytes(bytes, start, end);
      start = end;
    }
    return numbers;
  }

  /** Gives back the room to grow. */
  trim(): void {
    this.bytes = this.bytes.slice(0, this.used);
    this.ends.trim();
  }

  private get used(): number {
    return this.length === 0 ? 0 : this.ends.at(this.length - 1);
  }

  private startOf(index: number): number {
    return index === 0 ? 0 : this.ends.at(index - 1);
  }

  /** Puts the bytes of a string into `asked`, and tells how many they are. */
  private ask(text: string): number {
    if (text.length * 3 > this.asked.length) this.asked = new Uint8Array(text.length * 6);
    const { asked } = this;
    let at = 0;
    for (let i = 0; i < text.length; i++) {
      let unit = text.charCodeAt(i);
      while (unit > 127) {
        asked[at++] = (unit & 127) | 128;
        unit >>= 7;
      }
      asked[at++] = unit;
    }
    return at;
  }

  private internBytes(bytes: Uint8Array, start: number, end: number): number {
    const slot = this.slotOf(bytes, start, end);
    const known = this.slots[slot] as number;
    if (known > 0) return known - 1;
    this.add(bytes, start, end);
    this.slots[slot] = this.length;
    if (this.length * 3 > this.slots.length * 2) this.rehash();
    return this.length - 1;
  }

  private add(bytes: Uint8Array, start: number, end: number): void {
    const { used } = this;
    const needed = used + end - start;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(needed + (needed >> 1));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    for (let i = start, at = used; i < end; i++, at++) this.bytes[at] = bytes[i] as number;
    this.ends.push(needed);
  }

  /** The slot that holds the string, or the empty one where it belongs. */
  private slotOf(bytes: Uint8Array, start: number, end: number): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(bytes, start, end) & mask;
    for (;;) {
      const known = this.slots[slot] as number;
      if (known === 0 || this.isAt(known - 1, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private isAt(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.bytes;
    let at = this.startOf(index);
    if (this.ends.at(index) - at !== end - start) return false;
    for (let i = start; i < end; i++) if (own[at++] !== bytes[i]) return false;
    return true;
  }

  private rehash(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let i = 0; i < this.length; i++) {
      let slot = hashOf(this.bytes, this.startOf(i), this.ends.at(i)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = i + 1;
    }
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Whether each byte is a letter of its own. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((bytes[i] as number) > 127) return false;
  return true;
}

const isWordByte = (byte: number): boolean =>
  (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte > 127;

const upper = (byte: number): number => (byte >= 97 && byte <= 122 ? byte - 32 : byte);
