// The check of one text as a job that any thread can do: plain data in, plain data out.
import type { FileSettings } from '../linter/config/settings.ts';
import type { Finding } from '../linter/finding.ts';
import type { LintOptions } from '../linter/lint.ts';
import { checkText, lintOptions } from './checkText.ts';

export interface CheckJob {
  readonly path: string | undefined;
  readonly text: string;
  readonly settings: FileSettings;
  /** Seconds that the check may take. */
  readonly seconds: number;
  /** The other cables of the folder; no plain data, so that a job with them stays in its thread. */
  readonly others?: LintOptions['others'];
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly shown: readonly Finding[];
  /** Indexes of the entries of `settings.ignore` that kept something back. */
  readonly used: readonly number[];
  /** How many messages were not checked by all rules, and of how many. */
  readonly unchecked: number;
  readonly messages: number;
}

/** Does the job; the clock is that of the machine it is done on. */
export function doCheck({ path, text, settings, seconds, others }: CheckJob, clock: { now(): number }): CheckResult {
  const { findings, shown, used, unchecked, file } = checkText(path, text, {
    ...lintOptions(settings, clock, seconds),
    others,
  });
  const { ignore = [] } = settings;
  return {
    findings,
    shown,
    used: ignore.flatMap((entry, i) => (used.has(entry) ? [i] : [])),
    unchecked,
    messages: file.messages.length,
  };
}
