// Walks over the lines of a text; a line may be cut in two where fields have run together.
import { isBlank } from './characters.ts';

/**
 * Stands on one line at a time. The whole state is where the line starts: `moveTo(offset)` brings the cursor back to any
 * earlier place, and `cutAt(offset)` makes the rest of the line the next line.
 *
 * Line ends are LF, CRLF, lone CR, and CR CR LF as teleprinters sent it.
 */
export class LineCursor {
  readonly text: string;
  /** First character of the line, its first character that is no blank, its end without trailing blanks, the next line's start. */
  start = 0;
  first = 0;
  end = 0;
  next = 0;
  // The stretch last searched for a line end, so that cutting a very long line many times stays linear.
  private searchedFrom = 0;
  private breakAt = -1;
  // Without CR in the text, `indexOf` finds the line ends several times faster than a loop.
  private readonly hasCarriageReturns: boolean;

  // V8 throws away what it compiled for a shape of object when a collection of garbage finds none of that shape: one always stays.
  static readonly kept = new LineCursor('');

  constructor(text: string, offset = 0) {
    this.text = text;
    this.hasCarriageReturns = text.includes('\r');
    this.moveTo(offset);
  }

  /** No line is left. */
  get done(): boolean {
    return this.start >= this.text.length;
  }

  get blank(): boolean {
    return this.first === this.end;
  }

  /** The present line is the rest of one that was cut. */
  get isRest(): boolean {
    const before = this.text.charCodeAt(this.start - 1);
    return this.start > 0 && before !== 10 && before !== 13;
  }

  /** Makes the text from `offset` to the end of its line the present line. */
  moveTo(offset: number): void {
    const { text } = this;
    this.findBreak(offset);
    const stop = this.breakAt;
    this.start = offset;
    this.next = stop >= text.length ? text.length : stop + lineEndLength(text, stop);
    let end = stop;
    while (end > offset && isBlank(text.charCodeAt(end - 1))) end--;
    // Some archives left a backslash after each line.
    if (end - 1 > offset && text.charCodeAt(end - 1) === 92 && isBlank(text.charCodeAt(end - 2))) {
      end--;
      while (end > offset && isBlank(text.charCodeAt(end - 1))) end--;
    }
    let first = offset;
    while (first < end && isBlank(text.charCodeAt(first))) first++;
    this.first = first;
    this.end = end;
  }

  private findBreak(offset: number): void {
    const { text } = this;
    if (offset >= this.searchedFrom && offset <= this.breakAt) return;
    this.searchedFrom = offset;
    if (!this.hasCarriageReturns) {
      const at = text.indexOf('\n', offset);
      this.breakAt = at < 0 ? text.length : at;
      return;
    }
    let i = offset;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || code === 13) break;
    }
    this.breakAt = i;
  }

  advance(): void {
    this.moveTo(this.next);
  }

  /** What `test` finds first on the next `lines` lines; the cursor stays where it is. */
  lookAhead<T>(lines: number, test: (cursor: LineCursor) => T | undefined): T | undefined {
    const back = this.start;
    let found: T | undefined;
    for (let i = 0; i < lines && !this.done && found === undefined; i++) {
      this.advance();
      found = test(this);
    }
    this.moveTo(back);
    return found;
  }

  skipBlankLines(): void {
    while (!this.done && this.blank) this.advance();
  }

  /** Ends the present line before `offset`, which becomes the start of the next line. */
  cutAt(offset: number): void {
    this.next = offset;
    let end = Math.min(this.end, offset);
    while (end > this.first && isBlank(this.text.charCodeAt(end - 1))) end--;
    this.end = end;
  }
}

function lineEndLength(text: string, at: number): number {
  if (text.charCodeAt(at) === 10) return 1;
  if (text.charCodeAt(at + 1) === 10) return 2;
  return text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === 10 ? 3 : 1;
}
