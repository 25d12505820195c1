// `cablegram rules`: the list of all rules.
import { rules } from '../linter/rules/index.ts';
import { type Invocation, optionOf } from './arguments.ts';
import { type ExitCode, exitCodes, type Io } from './io.ts';
import { jsonArray } from './jsonArray.ts';
import { MAX_WIDTH, stylesFor, wrap } from './layoutText.ts';

/** Writes a line a rule, or an array of objects. */
export async function listRules({ options }: Invocation, io: Io): Promise<ExitCode> {
  if (optionOf(options, 'format') === 'json') {
    const array = jsonArray(io.stdout);
    for (const { meta } of rules) {
      const { name, subject, severity, fix, authority, docs } = meta;
      await array.add({ name, subject, severity, fix, description: docs.what, authority });
    }
    await array.end();
    return exitCodes.ok;
  }
  const styles = stylesFor(io.stdout.isTerminal && !io.noColor);
  const width = Math.min(io.stdout.columns ?? MAX_WIDTH, MAX_WIDTH);
  for (const { meta } of rules) {
    const { authoring, archive } = meta.severity;
    const severities = `${paint(authoring)} when writing, ${paint(archive)} in archives`;
    await io.stdout.write(`${styles.strong(meta.name)}  ${severities}\n${wrap(meta.docs.what, width, '  ')}\n`);
  }
  await io.stdout.write(`${rules.length} rules; "cablegram explain NAME" tells more about one.\n`);
  return exitCodes.ok;

  function paint(severity: keyof typeof styles | 'off'): string {
    return severity === 'off' ? styles.faint(severity) : styles[severity](severity);
  }
}
