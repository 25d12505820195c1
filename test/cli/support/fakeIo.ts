// A machine for the command line that exists in memory only: files, streams, a clock.
import path from 'node:path';
import { doCheck } from '../../../server/src/cli/checkJob.ts';
import type { Files, FolderEntry, Io } from '../../../server/src/cli/io.ts';
import { run } from '../../../server/src/cli/run.ts';

export interface Machine {
  /** Content by path, `cables/a.txt`; folders exist as far as files need them. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly input?: string | Uint8Array;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly noColor?: boolean;
  /** The clock; it stands still when absent. */
  readonly now?: () => number;
  /** How many threads it has; they do what real ones would. */
  readonly threads?: number;
  /** What writing to standard output fails with. */
  readonly outputError?: Error;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The files that were written. */
  readonly written: Readonly<Record<string, Uint8Array>>;
}

/** The day on which all tests take place. */
const NOW = Date.UTC(2024, 0, 15);

/** Runs the command on that machine. */
export async function cablegram(argv: readonly string[], machine: Machine = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const written: Record<string, Uint8Array> = {};
  const { isTerminal = false, columns, outputError } = machine;
  const io: Io = {
    stdout: {
      write: async (text) => {
        if (outputError) throw outputError;
        out += text;
      },
      isTerminal,
      columns,
    },
    stderr: {
      write: async (text) => {
        err += text;
      },
      isTerminal,
      columns,
    },
    files: fakeFiles(machine.files ?? {}, written),
    readInput: async () => bytesOf(machine.input ?? ''),
    inputIsTerminal: machine.input === undefined,
    noColor: machine.noColor ?? false,
    version: '1.2.3',
    now: machine.now ?? (() => NOW),
    threads: machine.threads ?? 1,
    threadsFrom: 200_000,
    startThread: () => ({ run: async (job) => doCheck(structuredClone(job), { now: () => NOW }), stop: () => {} }),
  };
  const code = await run(argv, io);
  return { code, out, err, written };
}

/** A file system of the given files, as seen from the present folder; whatever else is asked for gives `ENOENT`. A file with the content `EACCES` cannot be read. */
export function fakeFiles(
  contents: Readonly<Record<string, string | Uint8Array>>,
  written: Record<string, Uint8Array> = {},
): Files {
  const below = (folder: string) => (isHere(folder) ? '' : `${folder.replace(/\/+$/, '')}/`);
  const exists = (folder: string) => Object.keys(contents).some((path) => path.startsWith(below(folder)));
  return {
    kind: async (given) => {
      const path = plain(given);
      if (Object.hasOwn(contents, path)) return 'file';
      if (exists(path)) return 'folder';
      throw failure('ENOENT');
    },
    list: async (folder) => {
      if (!exists(folder)) throw failure('ENOENT');
      const entries = new Map<string, FolderEntry>();
      for (const path of Object.keys(contents)) {
        if (!path.startsWith(below(folder))) continue;
        const [name = '', ...rest] = path.slice(below(folder).length).split('/');
        entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...entries.values()];
    },
    read: async (path) => {
      const content = contents[plain(path)];
      if (content === undefined) throw failure('ENOENT');
      if (content === 'EACCES') throw failure('EACCES');
      return bytesOf(content);
    },
    write: async (path, bytes) => {
      if (contents[plain(path)] === 'EACCES') throw failure('EACCES');
      written[plain(path)] = bytes;
    },
  };
}

/** An error as the system gives it. */
export const failure = (code: string): Error => Object.assign(new Error(code), { code });

const plain = (given: string): string => path.relative('', given);

const isHere = (folder: string): boolean => folder === '.' || folder === '';

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
