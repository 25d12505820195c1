// Finding a line in a sorted CSV text without parsing the rest of it.

/** A line of the text: `[start, end)` in UTF-16 code units, line end not included. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/**
 * The last line whose first cell is not greater than `key`, by binary search over the text; `undefined` before the first.
 * The text must have a header line, LF line ends, and unquoted first cells in ascending code unit order.
 */
export function lastLineUpTo(csv: string, key: string): TextLine | undefined {
  const body = csv.indexOf('\n') + 1;
  let low = body;
  let high = csv.length;
  let found: TextLine | undefined;
  while (low < high) {
    const line = lineAround(csv, (low + high) >>> 1);
    if (firstCell(csv, line) <= key) {
      found = line;
      low = line.end + 1;
    } else {
      high = line.start;
    }
  }
  return found;
}

/** The line before this one, `undefined` when that is the header. */
export function lineBefore(csv: string, line: TextLine): TextLine | undefined {
  const before = lineAround(csv, line.start - 1);
  return before.start === 0 ? undefined : before;
}

/** The text before the first comma of the line. */
export function firstCell(csv: string, line: TextLine): string {
  return csv.slice(line.start, Math.min(csv.indexOf(',', line.start), line.end));
}

function lineAround(csv: string, offset: number): TextLine {
  const newline = csv.indexOf('\n', offset);
  const end = newline < 0 ? csv.length : newline;
  // A search from -1 would start at 0 and could match there; the start of the text has no line end before it.
  return { start: offset === 0 ? 0 : csv.lastIndexOf('\n', offset - 1) + 1, end };
}
