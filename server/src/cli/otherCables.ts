// The cables around those that are checked, for the rules that compare them: an index in memory, built when a rule asks for it.
import path from 'node:path';
import type { FileSettings } from '../linter/config/settings.ts';
import { asksOthers, type LintOptions } from '../linter/lint.ts';
import type { Severity } from '../linter/rule.ts';
import { rules } from '../linter/rules/index.ts';
import { sniffCable } from '../syntax/sniff.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import { findSources, readSource, STANDARD_INPUT_NAME } from './inputs.ts';
import type { Io } from './io.ts';

export interface OtherCablesOfRun {
  /** The settings for a file, with the other cables when a rule that is on asks for them. */
  around(
    settings: FileSettings,
    file: string | undefined,
    text: string,
  ): Promise<{ readonly settings: FileSettings; readonly others?: LintOptions['others'] }>;
  /** What could not be read, a sentence each. */
  readonly problems: readonly string[];
}

/** `--workspace FOLDER` switches the rules of folders on; a configuration can do so too, and then the files checked are the folder. */
export function otherCables(folder: string | undefined, operands: readonly string[], io: Io): OtherCablesOfRun {
  const problems: string[] = [];
  let building: Promise<WorkspaceIndex> | undefined;
  const build = async (): Promise<WorkspaceIndex> => {
    const index = new WorkspaceIndex();
    const { sources, problems: lost } = await findSources(folder === undefined ? operands : [folder], io.files);
    // What is wrong with the files that are checked is told when they are.
    if (folder !== undefined) problems.push(...lost);
    for (const source of sources) {
      if (source.path === undefined) continue;
      const reading = await readSource(source, io);
      if (reading.kind === 'failed' && folder !== undefined) problems.push(`${source.path}: ${reading.problem}`);
      if (reading.kind !== 'text') continue;
      const { text } = reading.decoded;
      if (source.isNamed || sniffCable(text).isCable) index.update(uriOf(source.path), text);
    }
    index.isComplete = true;
    return index;
  };
  return {
    problems,
    async around(given, file, text) {
      const settings = folder === undefined ? given : { ...given, rules: { ...ON, ...given.rules } };
      if (!asksOthers(settings)) return { settings };
      building ??= build();
      const index = await building;
      const uri = uriOf(file);
      if (index.cablesOf(uri).length === 0) index.update(uri, text);
      return { settings, others: { index, uri } };
    },
  };
}

const ON: Readonly<Record<string, Severity>> = Object.fromEntries(
  rules.filter(({ meta }) => meta.subject === 'workspace').map(({ meta }) => [meta.name, 'warning']),
);

const uriOf = (file: string | undefined): string =>
  file === undefined ? STANDARD_INPUT_NAME : path.resolve(file).split(path.sep).join('/');
