// Strings by number, each held once and in one byte a letter: subjects repeat their words, cables their posts.
import { Column } from './column.ts';

/** A string is the numbers of its UTF-16 units, each in one byte if below 128, else in two or three. */
export class StringTable {
  private bytes = new Uint8Array(256);
  private readonly ends = new Column(Uint32Array);
  /** Hash table with open addressing: number of a string plus one, 0 where nothing is. */
  private slots = new Uint32Array(32);

  get length(): number {
    return this.ends.length;
  }

  /** Bytes that are taken up. */
  get size(): number {
    return this.bytes.length + this.ends.bytes + this.slots.byteLength;
  }

  /** The number of a string, which is added when it is new. */
  intern(text: string): number {
    const slot = this.slotOf(text);
    const known = this.slots[slot] as number;
    if (known > 0) return known - 1;
    this.write(text);
    this.slots[slot] = this.length;
    if (this.length * 3 > this.slots.length * 2) this.rehash();
    return this.length - 1;
  }

  /** The number of a string, or -1. */
  find(text: string): number {
    return (this.slots[this.slotOf(text)] as number) - 1;
  }

  get(index: number): string {
    const { bytes } = this;
    const end = this.ends.at(index);
    let text = '';
    for (let at = this.startOf(index); at < end; ) {
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
    const wanted = bytesOf(prefix).map(upper);
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

  private write(text: string): void {
    let at = this.used;
    const most = at + text.length * 3;
    if (most > this.bytes.length) {
      const larger = new Uint8Array(most + (this.bytes.length >> 1));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    for (const byte of bytesOf(text)) this.bytes[at++] = byte;
    this.ends.push(at);
  }

  /** The slot that holds the string, or the empty one where it belongs. */
  private slotOf(text: string): number {
    const mask = this.slots.length - 1;
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const known = this.slots[slot] as number;
      if (known === 0 || this.isAt(known - 1, text)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private isAt(index: number, text: string): boolean {
    const { bytes } = this;
    let at = this.startOf(index);
    const end = this.ends.at(index);
    if (end - at < text.length) return false;
    for (let i = 0; i < text.length; i++) {
      let unit = text.charCodeAt(i);
      while (unit > 127) {
        if (bytes[at++] !== ((unit & 127) | 128)) return false;
        unit >>= 7;
      }
      if (at >= end || bytes[at++] !== unit) return false;
    }
    return at === end;
  }

  private rehash(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let i = 0; i < this.length; i++) this.slots[this.slotOf(this.get(i))] = i + 1;
  }
}

function bytesOf(text: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    while (unit > 127) {
      bytes.push((unit & 127) | 128);
      unit >>= 7;
    }
    bytes.push(unit);
  }
  return bytes;
}

const isWordByte = (byte: number): boolean =>
  (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte > 127;

const upper = (byte: number): number => (byte >= 97 && byte <= 122 ? byte - 32 : byte);
