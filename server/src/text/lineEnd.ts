// The line end that a text uses.

/** The first line end of the text, `\r\n`, `\n`, `\r` or the teleprinter's `\r\r\n`; `\n` where it has none. What is inserted uses it too. */
export const lineEndOf = (text: string): string => /\r\r?\n|\n|\r/.exec(text.slice(0, 10_000))?.[0] ?? '\n';
