// Patterns such as `cables/**/*.txt`, for shells that leave them to us. `*` and `?` stay within a name, `**` is any depth of folders.
import path from 'node:path';
import { matchesName } from '../text/glob.ts';
import type { Files } from './io.ts';

/** Whether the text has wildcards at all. */
export const isGlob = (text: string): boolean => /[*?]/.test(text);

/** The files that match, unsorted, each once. Hidden names need a pattern that begins with a dot. */
export async function expandGlob(pattern: string, files: Files, separator = path.sep): Promise<string[]> {
  const found = new Set<string>();
  const visited = new Set<string>();
  const parts = (separator === '\\' ? pattern.replaceAll('\\', '/') : pattern).split('/');

  async function descend(folder: string, at: number): Promise<void> {
    // Several `**` lead to the same folder in many ways; one is enough.
    const key = `${at}:${folder}`;
    if (visited.has(key)) return;
    visited.add(key);
    const part = parts[at] as string;
    const isLast = at === parts.length - 1;
    if (part === '**') {
      await descend(folder, isLast ? at : at + 1);
      for (const { name, kind } of await entries(folder)) {
        if (name.startsWith('.')) continue;
        if (kind === 'folder') await descend(join(folder, name), at);
        else if (isLast) found.add(join(folder, name));
      }
    } else if (!isGlob(part) && !isLast) {
      await descend(join(folder, part), at + 1);
    } else {
      for (const { name, kind } of await entries(folder)) {
        if ((name.startsWith('.') && !part.startsWith('.')) || !matchesName(name, part)) continue;
        if (kind === 'folder' && !isLast) await descend(join(folder, name), at + 1);
        else if (kind === 'file' && isLast) found.add(join(folder, name));
      }
    }
  }

  // A folder that is not there or not open to us holds nothing that matches.
  const entries = (folder: string) => files.list(folder || '.').catch(() => []);
  await descend('', 0);
  return [...found];
}

const join = (folder: string, name: string): string =>
  folder === '' ? name || '/' : folder.endsWith('/') ? folder + name : `${folder}/${name}`;
