// `cablegram explain`: the page of a rule, or what a code of a cable means.
import { ruleNamed, rules } from '../linter/rules/index.ts';
import type { Invocation, Refusal } from './arguments.ts';
import { type ExitCode, exitCodes, type Io } from './io.ts';
import { MAX_WIDTH, printable, type Styles, stylesFor, wrap } from './layoutText.ts';
import { type Meaning, meaningsOf } from './lookups.ts';
import { nearestFew } from './nearest.ts';
import { rulePage } from './rulePage.ts';

/** Explains each operand; unknown ones are told of on standard error. */
export async function explain({ operands }: Invocation, io: Io): Promise<ExitCode | Refusal> {
  if (operands.length === 0) return { refused: 'name a rule or a code' };
  const styles = stylesFor(io.stdout.isTerminal && !io.noColor);
  const width = Math.min(io.stdout.columns ?? MAX_WIDTH, MAX_WIDTH);
  let code: ExitCode = exitCodes.ok;
  let separator = '';
  for (const operand of operands) {
    const rule = ruleNamed(operand.toLowerCase());
    const pages = rule
      ? [rulePage(rule, { styles, width, now: io.now() })]
      : meaningsOf(operand).map((meaning) => page(meaning, styles, width));
    for (const text of pages) {
      await io.stdout.write(separator + text);
      separator = '\n';
    }
    if (pages.length === 0) {
      code = exitCodes.found;
      await io.stderr.write(`cablegram: ${unknown(printable(operand))}\n`);
    }
  }
  return code;
}

function page({ code, kind, lines, source, confidence }: Meaning, styles: Styles, width: number): string {
  const grounds = [source && `source: ${source}`, confidence && `confidence: ${confidence}`].filter(Boolean).join('; ');
  const body = lines.map((line) => `${wrap(line, width, '  ')}\n`).join('');
  return `${styles.strong(code)}  ${kind}\n${body}${grounds && `${styles.faint(wrap(grounds, width, '  '))}\n`}`;
}

function unknown(operand: string): string {
  const near = nearestFew(
    operand,
    rules.map(({ meta }) => meta.name),
    3,
  );
  const hint = near.length > 0 ? `; rules with a similar name: ${near.join(', ')}` : '';
  return `"${operand}" is no rule, and no table has it${hint}`;
}
