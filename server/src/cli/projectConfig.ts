// The configurations that apply to the files of a command: found once, told of when wrong, asked in the end what is not needed.
import path from 'node:path';
import { BASELINE_NAME } from '../linter/config/baseline.ts';
import type { IgnoreEntry } from '../linter/config/config.ts';
import {
  type ConfigFile,
  folderOf,
  type LoadedConfig,
  loadConfig,
  NO_CONFIG,
  type OwnIgnore,
} from '../linter/config/loadConfig.ts';
import { type FileSettings, type Given, settingsFor } from '../linter/config/settings.ts';
import { indexLines, positionAt } from '../text/lineIndex.ts';
import { decodeText } from './decode.ts';
import { STANDARD_INPUT_NAME } from './inputs.ts';
import { errorCode, type Io } from './io.ts';
import { printable } from './layoutText.ts';

export interface ProjectConfig {
  /** What counts for a file of the command, standard input without a path. */
  settings(file: string | undefined, above: Given): Promise<FileSettings>;
  /** To be told which of the entries that fit a file kept something back. */
  note(file: string | undefined, ignore: readonly IgnoreEntry[], used: ReadonlySet<IgnoreEntry>): Promise<void>;
  /** Entries of the configurations met so far that fit files that were read, or none at all, and keep nothing back: a sentence each. */
  unused(): Promise<string[]>;
  /** Something is wrong with a configuration; it has been told of. */
  readonly hasProblems: boolean;
}

export function projectConfig(io: Io, isOff: boolean): ProjectConfig {
  const texts = new Map<string, Promise<string | undefined>>();
  const byFolder = new Map<string, Promise<LoadedConfig>>();
  const told = new Set<string>();
  const isUsed = new Map<string, boolean>();
  let unusedInBaseline = 0;
  let hasProblems = false;

  const read = (file: string): Promise<string | undefined> => {
    const known = texts.get(file) ?? io.files.read(file).then(textOf, () => undefined);
    texts.set(file, known);
    return known;
  };
  const load = (file: string): Promise<LoadedConfig> => {
    const folder = path.posix.dirname(file);
    const known = byFolder.get(folder) ?? (isOff ? Promise.resolve(NO_CONFIG) : loadConfig(file, read));
    byFolder.set(folder, known);
    return known;
  };
  const tell = async (file: ConfigFile): Promise<void> => {
    if (told.has(file.path)) return;
    told.add(file.path);
    for (const { span, message } of file.problems) {
      hasProblems = true;
      await io.stderr.write(`cablegram: ${place(file, span.start)}: ${printable(message)}\n`);
    }
  };
  /** Whether the entry names one file, and it is not there. */
  const isGone = async (config: ConfigFile, { file }: OwnIgnore): Promise<boolean> =>
    file.includes('/') &&
    !/[*?]|\/$/.test(file) &&
    (await io.files.kind(`${folderOf(config.path)}/${file}`).catch(errorCode)) === 'ENOENT';
  return {
    async settings(file, above) {
      const full = absolute(file ?? STANDARD_INPUT_NAME);
      const loaded = await load(full);
      for (const one of loaded.file ? [loaded.file, ...loaded.others] : loaded.others) await tell(one);
      return settingsFor(loaded, full, { above });
    },
    async note(file, ignore, used) {
      const { file: own } = await load(absolute(file ?? STANDARD_INPUT_NAME));
      for (const entry of ignore) {
        if (!isOwn(entry)) {
          if (!used.has(entry)) unusedInBaseline++;
        } else if (own) isUsed.set(keyOf(own, entry), used.has(entry) || (isUsed.get(keyOf(own, entry)) ?? false));
      }
    },
    async unused() {
      const sentences = new Map<string, string>();
      for (const { file: own, ignore } of await Promise.all(byFolder.values())) {
        for (const entry of own ? ignore : []) {
          const key = keyOf(own as ConfigFile, entry);
          const where = place(own as ConfigFile, entry.span.start);
          if (isUsed.get(key) === false) sentences.set(key, `${where}: nothing is ignored by this entry any more`);
          else if (!isUsed.has(key) && (await isGone(own as ConfigFile, entry)))
            sentences.set(key, `${where}: there is no file ${printable(entry.file)} any more`);
        }
      }
      const more = unusedInBaseline > 0 ? [`${BASELINE_NAME}: ${unusedInBaseline} of its findings are gone`] : [];
      return [...sentences.values(), ...more];
    },
    get hasProblems() {
      return hasProblems;
    },
  };
}

const isOwn = (entry: IgnoreEntry): entry is OwnIgnore => 'span' in entry;

const keyOf = (file: ConfigFile, entry: OwnIgnore): string => `${file.path}:${entry.span.start}`;

/** With `/` between the names, on Windows too. */
export const absolute = (file: string): string => path.resolve(file).split(path.sep).join('/');

/** `sub/.cablegram.json:3:5`, seen from where the command runs. */
function place(file: ConfigFile, offset: number): string {
  const { line, character } = positionAt(indexLines(file.text), offset);
  return `${printable(path.relative('', file.path))}:${line + 1}:${character + 1}`;
}

function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decodeText(bytes);
  return typeof decoded === 'string' ? undefined : decoded.text;
}
