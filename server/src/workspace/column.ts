// A growing list of numbers in a typed array: four bytes an entry where an array of JavaScript takes eight and more.
import type { Kind, Numbers } from './blocks.ts';

export class Column {
  /** `Uint16Array` and the like; what does not fit is cut to it, so clamp before. */
  readonly kind: Kind;
  private data: Numbers;
  private used = 0;

  constructor(kind: Kind) {
    this.kind = kind;
    this.data = new kind(16);
  }

  get length(): number {
    return this.used;
  }

  /** Bytes that are taken up, the room to grow included. */
  get bytes(): number {
    return this.data.byteLength;
  }

  at(index: number): number {
    return this.data[index] as number;
  }

  set(index: number, value: number): void {
    this.data[index] = value;
  }

  push(value: number): void {
    if (this.used === this.data.length) this.reserve(1);
    this.data[this.used++] = value;
  }

  /** Adds many; with a `map`, the entry of each in it instead. */
  append(values: Numbers, map?: Uint32Array): void {
    this.reserve(values.length);
    const { data, used } = this;
    if (map) for (let i = 0; i < values.length; i++) data[used + i] = map[values[i] as number] as number;
    else data.set(values, used);
    this.used += values.length;
  }

  /** Adds zeros up to this length. */
  extend(length: number): void {
    this.reserve(length - this.used);
    this.data.fill(0, this.used, length);
    this.used = length;
  }

  /**
   * The entries, and room behind them; good until one is pushed. For loops over all: engines compile access to one kind of array
   * well, and `at` sees all kinds.
   */
  get values(): Numbers {
    return this.data;
  }

  /** The entries without the room behind them; good until one is pushed. */
  get written(): Numbers {
    return this.data.subarray(0, this.used);
  }

  /** Moves entries towards the front. */
  move(from: number, end: number, to: number): void {
    if (from === to) return;
    for (let i = from, k = to; i < end; i++, k++) this.data[k] = this.data[i] as number;
  }

  /** Forgets the entries from `length` on. */
  truncate(length: number): void {
    this.used = length;
  }

  fill(value: number): void {
    this.data.fill(value, 0, this.used);
  }

  /** Gives back the room to grow. */
  trim(): void {
    if (this.used < this.data.length) this.resize(this.used);
  }

  /** Makes room for so many more. */
  private reserve(count: number): void {
    const needed = this.used + count;
    // Twice as much while it is small, since each step leaves an array behind; then less, so as not to hold room for nothing.
    if (needed > this.data.length) this.resize(needed + (needed < 100_000 ? needed + 16 : needed >> 2));
  }

  private resize(length: number): void {
    const larger = new this.kind(length);
    larger.set(this.data.subarray(0, Math.min(this.used, length)));
    this.data = larger;
  }
}
