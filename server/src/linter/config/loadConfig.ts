// Finds the configuration of a file, upwards from it, with all that it extends. Reading is the caller's: a disk, an editor, a test.
import type { JsonProblem } from '../../text/jsonc.ts';
import { BASELINE_NAME, type Baseline, readBaseline } from './baseline.ts';
import { CONFIG_NAME, type Config, type IgnoreEntry, isPreset, type Known, type Layer, readConfig } from './config.ts';
import { presetLayer } from './presets.ts';

/** The text of a file, nothing when there is none. Paths have `/` between their names; URIs will do. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** A file that was read on the way, and what is wrong with it. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly JsonProblem[];
}

/** An entry of the configuration itself, with its place there. */
export type OwnIgnore = IgnoreEntry & { readonly span: { readonly start: number; readonly end: number } };

export interface LoadedConfig {
  /** The file found, from whose folder patterns count; nothing when there is none. */
  readonly file: ConfigFile | undefined;
  /** The files it extends, and the baseline. */
  readonly others: readonly ConfigFile[];
  /** From what is extended first to what counts last. */
  readonly layers: readonly Layer[];
  readonly ignore: readonly OwnIgnore[];
  readonly known: Known;
  readonly minimize: readonly string[];
  readonly baseline: Baseline | undefined;
}

/** Nothing is set: there is no configuration, or it is not asked for. */
export const NO_CONFIG: LoadedConfig = {
  file: undefined,
  others: [],
  layers: [],
  ignore: [],
  known: {},
  minimize: [],
  baseline: undefined,
};

/** The nearest `.cablegram.json` and the nearest baseline above `file`. What cannot be read counts as not there. */
export async function loadConfig(file: string, read: ReadFile): Promise<LoadedConfig> {
  const [found, baselineFile] = await Promise.all([
    nearest(file, CONFIG_NAME, read),
    nearest(file, BASELINE_NAME, read),
  ]);
  const others: ConfigFile[] = [];
  let baseline: Baseline | undefined;
  if (baselineFile) {
    const { problems, ...entries } = readBaseline(baselineFile.text);
    baseline = { folder: folderOf(baselineFile.path), ...entries };
    others.push({ ...baselineFile, problems });
  }
  const layers: Layer[] = [];
  if (!found) return { file: undefined, others, layers, ignore: [], known: {}, minimize: [], baseline };
  const config = readConfig(found.text);
  const chain: Config[] = [];
  const problems = [...config.problems, ...(await extend(config, found.path, [found.path]))];
  return {
    file: { ...found, problems },
    others,
    layers,
    ignore: config.ignore,
    known: merged(chain.map(({ known }) => known)),
    minimize: chain.flatMap(({ minimize }) => minimize),
    baseline,
  };

  /** Adds what the configuration extends, then itself; gives what is wrong with its list of extensions. */
  async function extend(own: Config, path: string, trail: readonly string[]): Promise<JsonProblem[]> {
    const wrong: JsonProblem[] = [];
    for (const { name, span } of own.extends) {
      if (isPreset(name)) {
        layers.push(presetLayer(name));
        continue;
      }
      const target = resolvePath(folderOf(path), name);
      const text = trail.includes(target) ? undefined : await read(target);
      if (text === undefined) {
        wrong.push({
          span,
          message: trail.includes(target) ? 'This leads back to itself.' : `There is no file ${name}.`,
        });
        continue;
      }
      const base = readConfig(text);
      const baseProblems = await extend(base, target, [...trail, target]);
      others.push({ path: target, text, problems: [...base.problems, ...baseProblems] });
    }
    layers.push(...own.layers);
    chain.push(own);
    return wrong;
  }
}

async function nearest(
  file: string,
  name: string,
  read: ReadFile,
): Promise<{ path: string; text: string } | undefined> {
  for (let folder = folderOf(file); ; folder = folderOf(folder)) {
    const path = `${folder}/${name}`;
    const text = await read(path);
    if (text !== undefined) return { path, text };
    if (!folder.includes('/') || /^[a-z][\w+.-]*:\/\/[^/]*$/i.test(folder)) return undefined;
  }
}

/** All up to the last slash; the scheme of a URI (`file://`) is no folder to go above. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** `./a.json` or `../a.json` or `/a.json` seen from a folder. */
function resolvePath(folder: string, name: string): string {
  const scheme = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i.exec(folder)?.[0] ?? '';
  if (name.startsWith('/')) return scheme + name;
  const names = folder.slice(scheme.length).split('/');
  for (const part of name.split('/')) {
    if (part === '..') names.pop();
    else if (part !== '.' && part !== '') names.push(part);
  }
  return scheme + names.join('/');
}

function merged(all: readonly Known[]): Known {
  const union = (key: keyof Known) => all.flatMap((known) => known[key] ?? []);
  return {
    routingIndicators: union('routingIndicators'),
    tags: union('tags'),
    stations: union('stations'),
    captions: union('captions'),
  };
}
