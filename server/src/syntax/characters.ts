// Classes of characters and small scans over them, all on UTF-16 codes.

/** Blank, tab, control characters, no-break space, byte order mark: everything that shows nothing on a line. */
export const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0xfeff;

/** What `\s` stands for in a pattern. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

export const isLower = (code: number): boolean => code >= 97 && code <= 122;

export const isLetter = (code: number): boolean => isUpper(code) || isLower(code);

/** A letter or digit outside ASCII counts as a word character, so that no accent cuts a word. */
export const isWord = (code: number): boolean => isLetter(code) || isDigit(code) || code > 0xbf;

/** First offset from `at` up to `end` that is no blank. */
export function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** First offset from `at` up to `end` that is a blank. */
export function skipToBlank(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && !isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** First offset from `at` up to `end` that is no digit. */
export function skipDigits(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  return i;
}

/**
 * Skips the pilcrow that archives put before a line that starts with `1.` or `B.`: `¶`, the same read in a wrong encoding
 * (`Â¶`, U+FFFD), and blanks around it.
 */
export function skipPilcrow(text: string, at: number, end: number): number {
  let i = skipBlanks(text, at, end);
  const code = text.charCodeAt(i);
  if (i < end && code === 0xc2 && text.charCodeAt(i + 1) === 0xb6) i += 2;
  else if (i < end && (code === 0xb6 || code === 0xfffd)) i++;
  else return i;
  return skipBlanks(text, i, end);
}

/** The end of `[first, end)` without the blanks before it. */
export function trimEnd(text: string, first: number, end: number): number {
  let i = end;
  while (i > first && text.charCodeAt(i - 1) <= 32) i--;
  return i;
}
