// Line ends: which one a text uses, and where the line around an offset begins and ends.

/** The first line end of the text, `\r\n`, `\n`, `\r` or the teleprinter's `\r\r\n`; `\n` where it has none. What is inserted uses it too. */
export const lineEndOf = (text: string): string => /\r\r?\n|\n|\r/.exec(text.slice(0, 10_000))?.[0] ?? '\n';

/** Offset of the first character of the line that holds `at`. */
export function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Offset of the line end that closes the line that holds `at`. */
export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;
