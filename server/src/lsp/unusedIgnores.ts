// Finds the entries under `ignore` that have nothing left to ignore, by checking the files that they name.
import { folderOf, type LoadedConfig, type OwnIgnore } from '../linter/config/loadConfig.ts';
import { check, type LintOptions } from '../linter/lint.ts';
import { readCableFile } from '../semantics/cableFile.ts';
import { fileNameOf } from '../workspace/fileNameOf.ts';
import { encodeName } from './uris.ts';

/** More files are not read for a hint. */
const MAX_FILES = 50;

interface Means {
  readonly read: (uri: string) => Promise<string | undefined>;
  readonly options: (uri: string) => Promise<LintOptions>;
}

/** Entries that name one file; what a pattern with wildcards still ignores, only a check of all files could tell. */
export async function unusedIgnores({ file, ignore }: LoadedConfig, { read, options }: Means): Promise<OwnIgnore[]> {
  if (!file) return [];
  const byUri = new Map<string, OwnIgnore[]>();
  for (const entry of ignore) {
    if (!entry.file.includes('/') || /[*?]|\/$/.test(entry.file)) continue;
    const path = entry.file
      .replace(/^\.?\//, '')
      .split('/')
      .map(encodeName)
      .join('/');
    const uri = `${folderOf(file.path)}/${path}`;
    byUri.set(uri, [...(byUri.get(uri) ?? []), entry]);
  }
  const unused: OwnIgnore[] = [];
  for (const [uri, entries] of [...byUri].slice(0, MAX_FILES)) {
    const text = await read(uri);
    const used =
      text === undefined
        ? undefined
        : check(readCableFile(text, { fileName: fileNameOf(uri) }), { ...(await options(uri)), ignore: entries }).used;
    unused.push(...entries.filter((entry) => !used?.has(entry)));
  }
  return unused;
}
