// Cable text with its colours marked underneath: a line of carets and a scope for each coloured run.
import { tokenize } from './tokenizer.ts';

/**
 * The same text with marks under each line, one mark a coloured run:
 *
 *     FM AMEMBASSY STRELSAU
 *     ^^ keyword.control.prosign
 *        ^^^^^^^^^^^^^^^^^^ variable.other.address
 *
 * Marks already in the text are replaced. A line `=== title` starts another text.
 */
export function mark(text: string): string {
  return sections(text)
    .map(({ title, body }) => [...title, ...markLines(body)].join('\n'))
    .join('\n');
}

const MARK = /^ *\^+ [a-z][a-z.-]*$/;

function markLines(body: string): readonly string[] {
  return tokenize(body).flatMap((line) => [
    line.text,
    ...line.runs.map((run) => `${' '.repeat(run.start)}${'^'.repeat(run.end - run.start)} ${run.scope}`),
  ]);
}

function sections(text: string): readonly { readonly title: readonly string[]; readonly body: string }[] {
  const lines = text.split('\n').filter((line) => !MARK.test(line));
  const starts = lines.flatMap((line, index) => (line.startsWith('=== ') ? [index] : []));
  const bounds = starts[0] === 0 ? starts : [-1, ...starts];
  return bounds.map((start, index) => ({
    title: start < 0 ? [] : lines.slice(start, start + 1),
    body: lines.slice(start + 1, bounds[index + 1]).join('\n'),
  }));
}
