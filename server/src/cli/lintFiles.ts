// `cablegram lint`: the findings of each file, and an exit code for scripts.
import type { Finding } from '../linter/finding.ts';
import { type LintOptions, lint } from '../linter/lint.ts';
import type { Severity } from '../linter/rule.ts';
import { ruleNamed, rules } from '../linter/rules/index.ts';
import { readCableFile } from '../semantics/cableFile.ts';
import { didYouMean, type Invocation, listOf, type Options, optionOf, optionsOf, type Refusal } from './arguments.ts';
import { findingsToJson } from './findingJson.ts';
import { STANDARD_INPUT_NAME } from './inputs.ts';
import { type ExitCode, exitCodes, type Io } from './io.ts';
import { jsonArray } from './jsonArray.ts';
import { stylesFor } from './layoutText.ts';
import { nearest } from './nearest.ts';
import { prettyFindings } from './prettyFindings.ts';
import { readTexts } from './readTexts.ts';

/** Checks the cables and writes what was found in the format asked for. */
export async function lintFiles(invocation: Invocation, io: Io): Promise<ExitCode | Refusal> {
  const options = lintOptions(invocation.options, io.now());
  if ('refused' in options) return options;
  const isPretty = optionOf(invocation.options, 'format') !== 'json';
  const styles = stylesFor(io.stdout.isTerminal && !io.noColor);
  const array = jsonArray(io.stdout);
  const tally: Tally = { error: 0, warning: 0, information: 0, hint: 0, files: 0 };
  const read = await readTexts(invocation, io, async ({ path, text }) => {
    const findings = lint(readCableFile(text, { fileName: path?.split(/[\\/]/).at(-1) }), options);
    count(tally, findings);
    if (isPretty) {
      if (findings.length > 0)
        await io.stdout.write(
          prettyFindings(path ?? STANDARD_INPUT_NAME, text, findings, { styles, columns: io.stdout.columns }),
        );
    } else for (const finding of findingsToJson(path ?? null, text, findings)) await array.add(finding);
  });
  if ('refused' in read) return read;
  if (!isPretty) await array.end();
  else if (read.count > 0) await io.stdout.write(`${summary(tally, read.count)}\n`);
  if (read.failed) return exitCodes.failed;
  return tally.error + tally.warning > 0 ? exitCodes.found : exitCodes.ok;
}

/** The findings by severity, and the files that have any. */
type Tally = Record<Severity | 'files', number>;

function count(tally: Tally, findings: readonly Finding[]): void {
  for (const { severity } of findings) tally[severity]++;
  if (findings.length > 0) tally.files++;
}

/** `2 errors and 1 note in 1 of 31 files.` */
function summary({ error, warning, information, hint, files }: Tally, all: number): string {
  const counts = [amount(error, 'error'), amount(warning, 'warning'), amount(information + hint, 'note')].filter(
    (words) => words !== '',
  );
  if (counts.length === 0) return `Nothing found in ${amount(all, 'file')}.`;
  const words = counts.length > 1 ? `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}` : counts[0];
  return `${words} in ${all === 1 ? '1 file' : `${files} of ${amount(all, 'file')}`}.`;
}

const amount = (n: number, word: string): string => (n === 0 ? '' : `${n} ${word}${n === 1 ? '' : 's'}`);

const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error', 'default'] as const;

function lintOptions(given: Options, now: number): LintOptions | Refusal {
  const chosen: Record<string, (typeof SEVERITIES)[number]> = {};
  for (const setting of optionsOf(given, 'rule')) {
    const [name = '', word, ...rest] = setting.split('=');
    if (!ruleNamed(name))
      return {
        refused: `unknown rule "${name}"${didYouMean(
          nearest(
            name,
            rules.map(({ meta }) => meta.name),
          ),
        )}`,
      };
    const severity = rest.length === 0 ? SEVERITIES.find((one) => one === word) : undefined;
    if (!severity) return { refused: `--rule ${setting}: write --rule ${name}=SEVERITY with ${listOf(SEVERITIES)}` };
    chosen[name] = severity;
  }
  const profile = optionOf(given, 'profile') as LintOptions['profile'] | undefined;
  return { profile: profile ?? 'auto', rules: chosen, now };
}
