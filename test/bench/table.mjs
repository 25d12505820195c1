// The results as a table in Markdown, for the terminal and for docs/performance.md.

/**
 * A row: `{ work, against, ratio, aim: { atLeast } | { atMost }, figures }`. `ratio` is the measured figure in the unit of the aim,
 * `figures` (a record of numbers or texts) what it was computed from.
 */
export function table(rows) {
  const cells = rows.map((row) => [
    row.work,
    row.against,
    `${number(row.ratio)}${row.unit ?? ' ×'}`,
    aim(row),
    isMet(row) ? 'yes' : 'no',
    Object.entries(row.figures ?? {})
      .map(([name, value]) => `${name} ${typeof value === 'number' ? number(value) : value}`)
      .join(', '),
  ]);
  const head = ['work', 'measured against', 'reached', 'aim', 'met', 'figures'];
  const widths = head.map((words, i) => Math.max(...[head, ...cells].map((row) => row[i].length), words.length));
  const line = (row) => `| ${row.map((words, i) => words.padEnd(widths[i])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line), ''].join('\n');
}

export const isMet = ({ ratio, aim }) => ('atLeast' in aim ? ratio >= aim.atLeast : ratio <= aim.atMost);

function aim(row) {
  const unit = row.unit ?? ' ×';
  return 'atLeast' in row.aim ? `≥ ${number(row.aim.atLeast)}${unit}` : `≤ ${number(row.aim.atMost)}${unit}`;
}

/** Three digits that count. */
const number = (value) =>
  Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
