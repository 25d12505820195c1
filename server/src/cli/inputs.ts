// Which files a command reads: files, folders, patterns and standard input, in the order of their paths.
import path from 'node:path';
import { type Decoded, decodeText } from './decode.ts';
import { expandGlob, isGlob } from './glob.ts';
import { errorCode, type Files, type Io } from './io.ts';

/** A text to read. */
export interface Source {
  /** As shown to the user; `undefined` for standard input. */
  readonly path: string | undefined;
  /** Named by the user, so read whatever it holds; a file found in a folder must look like a cable. */
  readonly isNamed: boolean;
}

export interface Sources {
  readonly sources: readonly Source[];
  /** What could not be found, a sentence each. */
  readonly problems: readonly string[];
}

export type Reading =
  | { readonly kind: 'text'; readonly decoded: Decoded; readonly bytes: Uint8Array }
  | { readonly kind: 'binary' }
  | { readonly kind: 'failed'; readonly problem: string };

/** The word for standard input among the arguments. */
const STANDARD_INPUT = '-';

/** What standard input is called where a path would stand. */
export const STANDARD_INPUT_NAME = '<stdin>';

/** Finds the files behind the arguments; a file that several arguments lead to is read once. Standard input comes first. */
export async function findSources(inputs: readonly string[], files: Files): Promise<Sources> {
  const found = new Map<string, Source>();
  const problems: string[] = [];
  const add = (name: string, isNamed: boolean): void => {
    const key = path.resolve(name);
    if (isNamed || !found.has(key)) found.set(key, { path: found.get(key)?.path ?? name, isNamed });
  };
  for (const input of inputs) {
    if (input === STANDARD_INPUT) continue;
    const kind = await files.kind(input).catch((error: unknown) => errorCode(error) ?? String(error));
    if (kind === 'file') add(input, true);
    else if (kind === 'folder') await addFolder(input);
    else if (kind === 'ENOENT' && isGlob(input)) {
      const names = await expandGlob(input, files);
      for (const name of names) add(name, true);
      if (names.length === 0) problems.push(`${input}: no file matches this pattern`);
    } else problems.push(`${input}: ${reasonOf(kind)}`);
  }
  const sources = [...found.values()].sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1));
  if (inputs.includes(STANDARD_INPUT)) sources.unshift({ path: undefined, isNamed: true });
  return { sources, problems };

  async function addFolder(folder: string): Promise<void> {
    const entries = await files.list(folder).catch((error: unknown) => {
      problems.push(`${folder}: ${reasonOf(errorCode(error) ?? String(error))}`);
      return [];
    });
    for (const { name, kind } of entries) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      if (kind === 'folder') await addFolder(path.join(folder, name));
      else if (/\.(?:txt|cable)$/i.test(name)) add(path.join(folder, name), false);
    }
  }
}

/** Reads one text. */
export async function readSource(source: Source, io: Io): Promise<Reading> {
  try {
    const bytes = await (source.path === undefined ? io.readInput() : io.files.read(source.path));
    const decoded = decodeText(bytes);
    if (decoded === 'binary') return { kind: 'binary' };
    if (decoded === 'too large') return { kind: 'failed', problem: reasonOf('ERR_STRING_TOO_LONG') };
    return { kind: 'text', decoded, bytes };
  } catch (error) {
    return { kind: 'failed', problem: reasonOf(errorCode(error) ?? String(error)) };
  }
}

/** The errors of the system in plain words. */
export function reasonOf(code: string): string {
  switch (code) {
    case 'ENOENT':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read this';
    case 'ENOTDIR':
      return 'part of this path is a file, not a folder';
    case 'ELOOP':
      return 'a link that leads back to itself';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return 'too large to read in one piece';
    default:
      return `cannot be read (${code})`;
  }
}
