// A small strict reader for our own table files: RFC 4180 with LF line ends.

/** One line of a table as its cells, quotes undone. */
export type CsvLine = readonly string[];

/**
 * All lines of a table, header first. Cells may be quoted (`"a ""b"", c"`); a quoted cell may not hold a line break, so that a
 * line of the file is a line of the table. Throws on a stray quote and on lines of unequal length: the files are ours and a
 * fault in them is a fault of the build, not of the input.
 */
export function parseCsv(text: string): readonly CsvLine[] {
  const lines: CsvLine[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = parseCsvLine(text.slice(start, end));
    if (lines[0] && lines[0].length !== line.length) {
      throw new Error(`line ${lines.length + 1}: ${line.length} cells instead of ${lines[0].length}`);
    }
    lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** The cells of one line, given without its line end: `A,"b, c",` gives `['A', 'b, c', '']`. */
export function parseCsvLine(line: string): CsvLine {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const cell = line[at] === '"' ? quotedCell(line, at) : plainCell(line, at);
    cells.push(cell.value);
    if (cell.end < line.length && line[cell.end] !== ',') throw new Error(`text after a closing quote: ${line}`);
    at = cell.end + 1;
  }
  return cells;
}

type Cell = { readonly value: string; readonly end: number };

function plainCell(line: string, start: number): Cell {
  const comma = line.indexOf(',', start);
  const end = comma < 0 ? line.length : comma;
  const value = line.slice(start, end);
  if (value.includes('"')) throw new Error(`quote inside an unquoted cell: ${line}`);
  return { value, end };
}

function quotedCell(line: string, start: number): Cell {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = line.indexOf('"', from);
    if (quote < 0) throw new Error(`unclosed quote: ${line}`);
    value += line.slice(from, quote);
    if (line[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}
