// Writing and reading of numbers and strings as bytes.

/** Appends to a buffer that grows. */
export class ByteWriter {
  private bytes = new Uint8Array(4096);
  private used = 0;

  get length(): number {
    return this.used;
  }

  /** A whole number from 0 to 2^53, small ones in one byte. */
  number(value: number): void {
    this.reserve(8);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.used++] = (rest % 128) | 128;
      rest = rest > 0x7fffffff ? Math.floor(rest / 128) : rest >>> 7;
    }
    this.bytes[this.used++] = rest;
  }

  string(text: string): void {
    this.number(text.length);
    for (let i = 0; i < text.length; i++) this.number(text.charCodeAt(i));
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** A copy of what was written so far. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.used);
  }

  /** What was written so far; good until more is written. */
  get written(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }

  clear(): void {
    this.used = 0;
  }

  private reserve(count: number): void {
    if (this.used + count <= this.bytes.length) return;
    const larger = new Uint8Array((this.used + count) * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote; behind the end there are zeros. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  position = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  number(): number {
    let byte = this.bytes[this.position++] ?? 0;
    if (byte < 128) return byte;
    let value = byte & 127;
    let factor = 128;
    do {
      byte = this.bytes[this.position++] ?? 0;
      value += (byte & 127) * factor;
      factor *= 128;
    } while (byte > 127);
    return value;
  }

  string(): string {
    const length = this.number();
    const bytes = this.bytes.subarray(this.position, this.position + length);
    // Most strings are short and of one byte a letter; put together at once they cost a fraction.
    if (length < 1000 && bytes.every((byte) => byte < 128)) {
      this.position += length;
      return String.fromCharCode(...bytes);
    }
    let text = '';
    for (let i = 0; i < length; i++) text += String.fromCharCode(this.number());
    return text;
  }
}
