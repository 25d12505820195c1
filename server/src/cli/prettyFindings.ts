// Findings for people: one line each, the source line underlined, the related places beneath.
import type { Finding } from '../linter/finding.ts';
import { indexLines, positionAt } from '../text/lineIndex.ts';
import { MAX_WIDTH, printable, type Styles } from './layoutText.ts';
import { type Mark, MIN_SNIPPET_WIDTH, snippet } from './snippet.ts';

export interface PrettyOptions {
  readonly styles: Styles;
  /** Columns of the terminal; `undefined` for a file or a pipe. */
  readonly columns: number | undefined;
}

/** `cables/a.txt:5:3 warning Day 34 does not exist…  dtg-day-invalid`, lines and columns counted from 1. */
export function prettyFindings(
  path: string,
  text: string,
  findings: readonly Finding[],
  { styles, columns }: PrettyOptions,
): string {
  const lines = indexLines(text);
  const width = Math.min(columns ?? MAX_WIDTH, MAX_WIDTH);
  const place = (offset: number): string => {
    const { line, character } = positionAt(lines, offset);
    return `${line + 1}:${character + 1}`;
  };
  return findings
    .map(({ rule, severity, span, message, related, fixes }) => {
      const paint = styles[severity];
      const heading = `${styles.strong(`${printable(path)}:${place(span.start)}`)} ${paint(severity)} ${printable(message)}  ${styles.faint(rule)}\n`;
      const fix = fixes[0] ? `  ${styles.faint('fix:')} ${printable(fixes[0].title)}\n` : '';
      if (width < MIN_SNIPPET_WIDTH) {
        return `${heading}${related.map((one) => `  ${place(one.span.start)} ${printable(one.message)}\n`).join('')}${fix}`;
      }
      const marks: Mark[] = [
        { span, label: '', sign: '^', paint },
        ...related.map(
          (one): Mark => ({ span: one.span, label: printable(one.message), sign: '-', paint: styles.faint }),
        ),
      ];
      return `${heading}${snippet(text, lines, marks, { width, faint: styles.faint })}\n${fix}`;
    })
    .map((finding) => `${finding}\n`)
    .join('');
}
