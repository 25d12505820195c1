// Columns as bytes: one typed array behind the other, each at a multiple of eight, so that they are read where they lie.

/**
 * The arrays that a column can be made of. With a fifth kind V8 no longer compiles what works on columns of any kind for each of them:
 * an entry takes 60 ns to put in instead of 7.
 */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;
export type Kind<T extends Numbers = Numbers> = {
  new (length: number): T;
  new (buffer: ArrayBufferLike, offset: number, length: number): T;
  readonly BYTES_PER_ELEMENT: number;
};

/** Before each array the length of it in bytes. */
const HEAD = 8;
const padded = (length: number): number => (length + 7) & ~7;

export class BlockWriter {
  private readonly blocks: Numbers[] = [];

  /** Remembers an array, which must stay as it is until `finish`. */
  add(block: Numbers): void {
    this.blocks.push(block);
  }

  addText(text: string): void {
    this.add(Uint16Array.from(text, (letter) => letter.charCodeAt(0)));
  }

  /** @param room bytes that are left free in front, a multiple of eight */
  finish(room = 0): Uint8Array<ArrayBuffer> {
    const length = this.blocks.reduce((sum, { byteLength }) => sum + HEAD + padded(byteLength), room);
    const all = new Uint8Array(length);
    let at = room;
    for (const { buffer, byteOffset, byteLength } of this.blocks) {
      new Uint32Array(all.buffer, at, 1)[0] = byteLength;
      all.set(new Uint8Array(buffer, byteOffset, byteLength), at + HEAD);
      at += HEAD + padded(byteLength);
    }
    return all;
  }
}

/** Reads what a `BlockWriter` wrote, in the same order and kinds; behind the end the arrays are empty. */
export class BlockReader {
  private readonly bytes: Uint8Array;
  private at: number;

  /** @param room as given to `finish` */
  constructor(bytes: Uint8Array, room = 0) {
    this.bytes = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
    this.at = room;
  }

  /** A view of the bytes, not a copy. */
  next<T extends Numbers>(kind: Kind<T>): T {
    const { buffer, byteOffset, length } = this.bytes;
    if (this.at + HEAD > length) return new kind(0);
    const size = new Uint32Array(buffer, byteOffset + this.at, 1)[0] as number;
    const start = this.at + HEAD;
    this.at = start + padded(size);
    return new kind(buffer, byteOffset + start, size / kind.BYTES_PER_ELEMENT);
  }

  nextText(): string {
    return String.fromCharCode(...this.next(Uint16Array));
  }
}
