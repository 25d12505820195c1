// Checks one text of a command with the settings that count for it, within its time.
import type { FileSettings } from '../linter/config/settings.ts';
import { type Checked, check, type LintOptions } from '../linter/lint.ts';
import { type CableFile, readCableFile } from '../semantics/cableFile.ts';

/** Seconds for one file unless `--time-limit` says otherwise: far more than the largest archive needs. */
export const DEFAULT_TIME_LIMIT = 30;

/** The options of the engine; the time of the file begins now. */
export function lintOptions(settings: FileSettings, io: { now(): number }, seconds: number): LintOptions {
  const now = io.now();
  return { ...settings, now, isTimeUp: () => io.now() - now > seconds * 1000 };
}

/** The name without its folder; the archive's id of a cable may be in it. */
export const nameOf = (path: string | undefined): string | undefined => path?.split(/[\\/]/).at(-1);

export function checkText(
  path: string | undefined,
  text: string,
  options: LintOptions,
): Checked & { readonly file: CableFile } {
  const file = readCableFile(text, { fileName: nameOf(path) });
  return { ...check(file, options), file };
}

/** A file with a message that nobody will mend. */
export const isRecord = (file: CableFile, { profile }: LintOptions): boolean =>
  profile === 'archive' || (profile === 'auto' && file.messages.some(({ model }) => model.profile === 'archive'));
