// Plain text for terminals: wrapping, columns, colours.

/** Widest lines we write, however wide the terminal is: longer ones are hard to read. */
export const MAX_WIDTH = 100;

/** Breaks running text into lines of at most `width` columns, each with the indent; a longer word stays whole. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}

/** Rows of a term and its text in two columns, the second wrapped: `  lint     Check cables.` */
export function twoColumns(rows: readonly (readonly [term: string, text: string])[], width: number): string {
  const first = Math.max(...rows.map(([term]) => term.length)) + 4;
  return rows
    .map(([term, text]) => `  ${term}`.padEnd(first) + wrap(text, width, ' '.repeat(first)).trimStart())
    .join('\n');
}

export type Paint = (text: string) => string;

export interface Styles {
  readonly error: Paint;
  readonly warning: Paint;
  readonly information: Paint;
  readonly hint: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
}

/** Colours of the terminal's own palette, or none. */
export function stylesFor(useColor: boolean): Styles {
  const paint = (open: number, close: number): Paint =>
    useColor ? (text) => `\x1b[${open}m${text}\x1b[${close}m` : (text) => text;
  return {
    error: paint(31, 39),
    warning: paint(33, 39),
    information: paint(34, 39),
    hint: paint(36, 39),
    strong: paint(1, 22),
    faint: paint(2, 22),
  };
}

/** Shows what cannot be shown as it is: control characters, which could also drive the terminal, as `\x1b`-like marks. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what we look for
  text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '·');
