// `cablegram baseline`: writes down the findings that are there now, so that `lint` and the editor report only new ones.
import { BASELINE_NAME, type BaselineFiles, readBaseline, writeBaseline } from '../linter/config/baseline.ts';
import { fingerprints } from '../linter/config/fingerprint.ts';
import { folderOf } from '../linter/config/loadConfig.ts';
import { pathFrom } from '../linter/config/settings.ts';
import type { Invocation, Refusal } from './arguments.ts';
import { checkText, DEFAULT_TIME_LIMIT, lintOptions } from './checkText.ts';
import { decodeText } from './decode.ts';
import { givenSettings } from './givenSettings.ts';
import { reasonOf } from './inputs.ts';
import { type ExitCode, errorCode, exitCodes, type Io } from './io.ts';
import { absolute, projectConfig } from './projectConfig.ts';
import { readTexts } from './readTexts.ts';

/** Writes the baseline of the files into the present folder; what it holds about other files stays. */
export async function baseline(invocation: Invocation, io: Io): Promise<ExitCode | Refusal> {
  const given = givenSettings(invocation.options);
  if ('refused' in given) return given;
  if (invocation.operands.length === 0) return { refused: 'name files or folders' };
  const before = await present(io);
  if (before !== undefined && !invocation.options['update'])
    return { refused: `${BASELINE_NAME} is there already; --update renews what it says of the files named` };
  const folder = folderOf(absolute(BASELINE_NAME));
  const files: Record<string, BaselineFiles[string]> = { ...before };
  const config = projectConfig(io, false);
  let all = 0;
  const outside: string[] = [];
  const read = await readTexts(invocation, io, async ({ path, text }) => {
    if (path === undefined) return;
    const full = absolute(path);
    if (!full.startsWith(`${folder}/`)) {
      outside.push(path);
      return;
    }
    const settings = await config.settings(path, given);
    // All findings but those that the configuration itself ignores; what the old baseline holds back is written anew.
    const ignore = (settings.ignore ?? []).filter(({ fingerprint, file }) => !fingerprint || !before?.[file]);
    const { all: found, findings } = checkText(
      path,
      text,
      lintOptions({ ...settings, ignore }, io, DEFAULT_TIME_LIMIT),
    );
    const rules: Record<string, string[]> = {};
    const prints = fingerprints(text, found);
    for (const finding of findings) {
      const { rule } = finding;
      rules[rule] = [...(rules[rule] ?? []), prints[found.indexOf(finding)] as string];
    }
    files[pathFrom(folder, full)] = rules;
    all += findings.length;
  });
  if ('refused' in read) return read;
  for (const path of outside) await io.stderr.write(`cablegram: ${path}: not below the present folder, left out\n`);
  try {
    await io.files.write(BASELINE_NAME, new TextEncoder().encode(writeBaseline(files)));
  } catch (error) {
    await io.stderr.write(`cablegram: ${BASELINE_NAME}: ${reasonOf(errorCode(error) ?? String(error))}\n`);
    return exitCodes.failed;
  }
  await io.stdout.write(`Wrote ${all} finding${all === 1 ? '' : 's'} to ${BASELINE_NAME}.\n`);
  return read.failed || config.hasProblems || outside.length > 0 ? exitCodes.failed : exitCodes.ok;
}

/** What the baseline of the present folder holds; nothing when there is none. */
async function present(io: Io): Promise<BaselineFiles | undefined> {
  const bytes = await io.files.read(BASELINE_NAME).catch(() => undefined);
  const decoded = bytes && decodeText(bytes);
  return typeof decoded === 'object' ? readBaseline(decoded.text).files : undefined;
}
