// Which files are left out: the patterns of the setting `files.exclude`.
import { matchesName, matchesPath } from '../../text/glob.ts';

/** The patterns that are switched on in `files.exclude`, braces written out; conditions (`when`) are not looked at. */
export function readExclude(setting: unknown): string[] {
  if (typeof setting !== 'object' || setting === null) return [];
  return Object.entries(setting)
    .filter(([, isOn]) => isOn === true)
    .flatMap(([pattern]) => withoutBraces(pattern));
}

/**
 * Whether a file or folder, or a folder above it, is left out.
 * @param path counted from the folder of the workspace, with `/`
 */
export function isExcluded(path: string, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return false;
  const excludes = excludesEntry(patterns);
  const names = path.split('/');
  return names.some((name, i) => excludes(names.slice(0, i + 1).join('/'), name));
}

/**
 * The same for what lies in a folder that is not left out itself, as a test of its path and its name: nearly all patterns are of names
 * alone, and the listing of a large workspace asks for each of its files.
 */
export function excludesEntry(patterns: readonly string[]): (path: string, name: string) => boolean {
  const names = patterns.flatMap((pattern) => /^\*\*\/([^/]+)$/.exec(pattern)?.[1] ?? []);
  const others = patterns.filter((pattern) => !/^\*\*\/[^/]+$/.test(pattern));
  return (path, name) =>
    names.some((pattern) => matchesName(name, pattern)) || others.some((pattern) => matchesPath(path, pattern));
}

/** `*.{a,b}` is `*.a` and `*.b`. */
function withoutBraces(pattern: string): string[] {
  const found = /^([^{]*)\{([^{}]*)\}(.*)$/.exec(pattern);
  if (!found) return [pattern];
  const [, before = '', inside = '', behind = ''] = found;
  return inside
    .split(',')
    .slice(0, 50)
    .flatMap((one) => withoutBraces(before + one + behind).slice(0, 50));
}
