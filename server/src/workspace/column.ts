// A growing list of numbers in a typed array: four bytes an entry where an array of JavaScript takes eight and more.

/** The arrays that a column can be made of. */
type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

export class Column {
  private data: Numbers;
  private used = 0;

  /** @param kind `Uint16Array` and the like; what does not fit is cut to it, so clamp before */
  constructor(kind: new (length: number) => Numbers) {
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
    if (this.used === this.data.length) this.resize(this.used + (this.used >> 1) + 16);
    this.data[this.used++] = value;
  }

  /**
   * The entries, and room behind them; good until one is pushed. For loops over all: engines compile access to one kind of array
   * well, and `at` sees all kinds.
   */
  get values(): Numbers {
    return this.data;
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

  private resize(length: number): void {
    const kind = this.data.constructor as new (length: number) => Numbers;
    const larger = new kind(length);
    larger.set(this.data.subarray(0, Math.min(this.used, length)));
    this.data = larger;
  }
}
