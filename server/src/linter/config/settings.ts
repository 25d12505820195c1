// From all that was set to what counts for one file: presets, configuration, its overrides, and the settings of editor or command.

import type { Profile } from '../../semantics/cableModel.ts';
import { matchesPath } from '../../text/glob.ts';
import type { LintOptions } from '../lint.ts';
import { baselineEntries } from './baseline.ts';
import type { IgnoreEntry, Layer, RuleSettings } from './config.ts';
import { folderOf, type LoadedConfig } from './loadConfig.ts';

/** What one side sets: the user's editor, or the options of the command. */
export interface Given {
  readonly profile?: 'auto' | Profile;
  readonly rules?: RuleSettings;
}

/** The part of the options that is settled by configuration. */
export type FileSettings = Pick<LintOptions, 'profile' | 'rules' | 'known' | 'minimize' | 'ignore'> & {
  /** The configuration that names a profile for the file, if one does. */
  readonly profileConfig: string | undefined;
};

/**
 * What counts for `path`, later winning over earlier: `below` (the user's editor), presets and extended files, the project's
 * configuration, its overrides in their order, `above` (the options of the command).
 * @param decode makes a name of a part of a path that is a URI
 */
export function settingsFor(
  config: LoadedConfig,
  path: string,
  { below = {}, above = {}, decode = asItIs }: { below?: Given; above?: Given; decode?: (name: string) => string } = {},
): FileSettings {
  const own = ownPath(config, path, decode);
  const layers = config.layers.filter(
    ({ files }) => files === undefined || files.some((pattern) => matchesPath(own, pattern)),
  );
  const all: readonly Layer[] = [below, ...layers, above];
  const ignore: IgnoreEntry[] = config.ignore.filter(({ file }) => matchesPath(own, file));
  const { baseline } = config;
  if (baseline) ignore.push(...baselineEntries(baseline, pathFrom(baseline.folder, path, decode)));
  const upper = (names: readonly string[] = []): ReadonlySet<string> =>
    new Set(names.map((name) => name.toUpperCase()));
  return {
    profile: all.findLast(({ profile }) => profile !== undefined)?.profile ?? 'auto',
    rules: Object.assign({}, ...all.map(({ rules }) => rules)) as RuleSettings,
    known: {
      routingIndicators: upper(config.known.routingIndicators),
      tags: upper(config.known.tags),
      stations: upper(config.known.stations),
      captions: upper(config.known.captions),
    },
    minimize: upper(config.minimize),
    ignore,
    profileConfig: layers.some(({ profile }) => profile !== undefined) ? config.file?.path : undefined,
  };
}

const asItIs = (name: string): string => name;

/** A path as patterns of the configuration see it, counted from its folder; empty without a configuration. */
const ownPath = (config: LoadedConfig, path: string, decode = asItIs): string =>
  config.file ? pathFrom(folderOf(config.file.path), path, decode) : '';

/** A path below a folder, counted from it. */
export const pathFrom = (folder: string, path: string, decode = asItIs): string =>
  decode(path.slice(folder.length + 1));
