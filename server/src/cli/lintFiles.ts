// `cablegram lint`: the findings of each file, fixed where asked for, and an exit code for scripts.
import type { Finding } from '../linter/finding.ts';
import type { Severity } from '../linter/rule.ts';
import { ruleNamed } from '../linter/rules/index.ts';
import { type Invocation, type Options, optionOf, optionsOf, type Refusal } from './arguments.ts';
import { type Checkers, checkers } from './checkers.ts';
import { type CheckJob, type CheckResult, doCheck } from './checkJob.ts';
import { DEFAULT_TIME_LIMIT, lintOptions } from './checkText.ts';
import { findingsToJson } from './findingJson.ts';
import { type FixOptions, fixText } from './fixText.ts';
import { givenSettings, unknownRule } from './givenSettings.ts';
import { inOrder } from './inOrder.ts';
import { STANDARD_INPUT_NAME } from './inputs.ts';
import { type ExitCode, exitCodes, type Io } from './io.ts';
import { jsonArray } from './jsonArray.ts';
import { printable, stylesFor } from './layoutText.ts';
import { otherCables } from './otherCables.ts';
import { prettyFindings } from './prettyFindings.ts';
import { type Progress, progress } from './progress.ts';
import { projectConfig } from './projectConfig.ts';
import { readTexts } from './readTexts.ts';

/** Checks the cables and writes what was found in the format asked for. */
export async function lintFiles(invocation: Invocation, machine: Io): Promise<ExitCode | Refusal> {
  const shownProgress = progress(machine);
  const pool = checkers(machine);
  try {
    return await lintAll(invocation, shownProgress, pool);
  } finally {
    await shownProgress.end();
    pool.stop();
  }
}

async function lintAll(invocation: Invocation, { io, step }: Progress, pool: Checkers): Promise<ExitCode | Refusal> {
  const { options } = invocation;
  const given = givenSettings(options);
  if ('refused' in given) return given;
  const fix = fixOptions(invocation);
  if (fix && 'refused' in fix) return fix;
  const seconds = Number(optionOf(options, 'time-limit') ?? DEFAULT_TIME_LIMIT);
  if (!(seconds > 0)) return { refused: '--time-limit needs a number of seconds' };

  const config = projectConfig(io, has(options, 'no-config'));
  const others = otherCables(optionOf(options, 'workspace'), invocation.operands, io);
  const isPretty = optionOf(options, 'format') !== 'json';
  const showsFindings = !fix?.isDiff;
  const styles = stylesFor(io.stdout.isTerminal && !io.noColor);
  const array = jsonArray(io.stdout);
  const tally: Tally = { error: 0, warning: 0, information: 0, hint: 0, files: 0, fixed: 0, records: 0 };
  let failed = false;
  const complain = (file: string | undefined, problem: string) => {
    failed = true;
    return io.stderr.write(`cablegram: ${printable(file ?? STANDARD_INPUT_NAME)}: ${problem}\n`);
  };

  // The index of a folder stays in this thread, and so do the checks that ask it.
  const check = (job: CheckJob) => (job.others ? doCheck(job, io) : pool.check(job));
  const results = inOrder<CheckJob, CheckResult>(pool.limit, check, async (job, result) => {
    const { path, text, settings } = job;
    const { findings, shown, unchecked, messages } = result;
    const { ignore = [] } = settings;
    await step();
    await config.note(path, ignore, new Set(ignore.filter((_, i) => result.used.includes(i))));
    count(tally, findings);
    if (unchecked > 0)
      await complain(
        path,
        `time was up after ${seconds} seconds: ${unchecked} of ${amount(messages, 'message')} not checked by all rules`,
      );
    if (!isPretty) for (const finding of findingsToJson(path ?? null, text, findings)) await array.add(finding);
    else if (shown.length > 0)
      await io.stdout.write(
        prettyFindings(path ?? STANDARD_INPUT_NAME, text, shown, { styles, columns: io.stdout.columns }),
      );
  });
  const read = await readTexts(invocation, io, async (source) => {
    const { path } = source;
    const settings = await config.settings(path, given);
    let { text } = source;
    if (fix) {
      const outcome = await fixText(source, lintOptions(settings, io, seconds), fix, io);
      if (outcome.kind === 'failed') await complain(path, outcome.problem);
      else if (outcome.kind === 'record') tally.records++;
      else if (outcome.kind === 'fixed') {
        tally.fixed++;
        ({ text } = outcome);
      }
    }
    if (showsFindings) await results.add({ path, text, ...(await others.around(settings, path, text)), seconds });
  });
  await results.end();
  if ('refused' in read) return read;
  for (const problem of others.problems) await complain(optionOf(options, 'workspace'), problem);
  if (tally.records > 0)
    await io.stderr.write(`cablegram: records left as they are: ${tally.records}; --records fixes them, too\n`);
  if (has(options, 'report-unused'))
    for (const sentence of await config.unused()) await io.stderr.write(`cablegram: ${sentence}\n`);
  if (showsFindings && !isPretty) await array.end();
  else if (showsFindings && read.count > 0) await io.stdout.write(`${summary(tally, read.count)}\n`);
  if (read.failed || failed || config.hasProblems) return exitCodes.failed;
  return tally.error + tally.warning + (showsFindings ? 0 : tally.fixed) > 0 ? exitCodes.found : exitCodes.ok;
}

const has = (options: Options, name: string): boolean => options[name] !== undefined;

/** What is to be done about fixes; nothing without `--fix` and `--diff`. */
function fixOptions({ operands, options }: Invocation): FixOptions | Refusal | undefined {
  const unsafeRules = optionsOf(options, 'fix-unsafe');
  const strange = unsafeRules.find((name) => !ruleNamed(name));
  if (strange !== undefined) return unknownRule(strange);
  const isDiff = has(options, 'diff');
  if (!isDiff && !has(options, 'fix')) {
    const idle = ['fix-unsafe', 'records'].find((name) => has(options, name));
    return idle === undefined ? undefined : { refused: `--${idle} goes with --fix or --diff` };
  }
  if (!isDiff && (operands.length === 0 || operands.includes('-')))
    return { refused: 'standard input cannot be fixed; --diff shows what would change' };
  return { isDiff, withRecords: has(options, 'records'), unsafeRules: new Set(unsafeRules) };
}

/** The findings by severity, the files that have any, the files that were fixed, and the records that were not. */
type Tally = Record<Severity | 'files' | 'fixed' | 'records', number>;

function count(tally: Tally, findings: readonly Finding[]): void {
  for (const { severity } of findings) tally[severity]++;
  if (findings.length > 0) tally.files++;
}

/** `2 errors and 1 note in 1 of 31 files.` */
function summary({ error, warning, information, hint, files, fixed }: Tally, all: number): string {
  const counts = [amount(error, 'error'), amount(warning, 'warning'), amount(information + hint, 'note')].filter(
    (words) => words !== '',
  );
  const mended = fixed > 0 ? ` Fixed ${amount(fixed, 'file')}.` : '';
  if (counts.length === 0) return `Nothing found in ${amount(all, 'file')}.${mended}`;
  const words = counts.length > 1 ? `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}` : counts[0];
  return `${words} in ${all === 1 ? '1 file' : `${files} of ${amount(all, 'file')}`}.${mended}`;
}

const amount = (n: number, word: string): string => (n === 0 ? '' : `${n} ${word}${n === 1 ? '' : 's'}`);
