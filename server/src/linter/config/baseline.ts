// The findings that a project has accepted: `.cablegram-baseline.json`, written by `cablegram baseline`, read by editor and command.
import { type JsonProblem, parseJsonc } from '../../text/jsonc.ts';
import type { IgnoreEntry } from './config.ts';

export const BASELINE_NAME = '.cablegram-baseline.json';

export interface Baseline {
  /** Where the file lies; its paths count from here. */
  readonly folder: string;
  /** By path, then by rule: the fingerprints. */
  readonly files: BaselineFiles;
}

export type BaselineFiles = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Reads the text; what does not fit is left out. */
export function readBaseline(text: string): {
  readonly files: BaselineFiles;
  readonly problems: readonly JsonProblem[];
} {
  const { root, problems } = parseJsonc(text);
  const files: Record<string, Record<string, string[]>> = {};
  const list = root?.kind === 'object' ? root.members.find(({ key }) => key === 'files')?.value : undefined;
  for (const { key: path, value } of list?.kind === 'object' ? list.members : []) {
    const rules: Record<string, string[]> = {};
    for (const { key: rule, value: prints } of value.kind === 'object' ? value.members : [])
      rules[rule] =
        prints.kind === 'array'
          ? prints.items.flatMap((one) => (one.kind === 'scalar' && typeof one.value === 'string' ? [one.value] : []))
          : [];
    files[path] = rules;
  }
  return { files, problems };
}

/** The text of a baseline, sorted, one finding a line, so that a change of it can be read. */
export function writeBaseline(files: BaselineFiles): string {
  const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const entries = Object.entries(sorted(files)).filter(([, rules]) => Object.keys(rules).length > 0);
  const content = { version: 1, files: Object.fromEntries(entries.map(([path, rules]) => [path, sorted(rules)])) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The entries of one file. */
export const baselineEntries = (baseline: Baseline, path: string): IgnoreEntry[] =>
  Object.entries(Object.hasOwn(baseline.files, path) ? (baseline.files[path] ?? {}) : {}).flatMap(([rule, prints]) =>
    prints.map((fingerprint) => ({ file: path, rule, fingerprint })),
  );
