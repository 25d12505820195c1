// What the command line may touch of the machine, as plain functions, so that tests can stand in for it.

import type { CheckJob, CheckResult } from './checkJob.ts';

/** A stream to write to. `write` settles once the text is taken, so that a slow reader slows us down. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  /** Width of the terminal in columns; `undefined` for a file or a pipe. */
  readonly columns: number | undefined;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Files; paths are those that the user gave. Functions reject with the errors of the system (`ENOENT`, `EACCES`). */
export interface Files {
  readonly kind: (path: string) => Promise<'file' | 'folder'>;
  /** Links to folders are left out, since they can lead back. */
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  /** All bytes of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Whether standard input is a keyboard, from which we would wait in vain. */
  readonly inputIsTerminal: boolean;
  /** The user asked for no colours (`NO_COLOR`). */
  readonly noColor: boolean;
  /** Version of the product, `0.1.0`. */
  readonly version: string;
  /** The present, milliseconds since 1970. */
  readonly now: () => number;
  /** How many threads the machine can run at once. */
  readonly threads: number;
  /** Characters to be checked before threads are worth their start. */
  readonly threadsFrom: number;
  /** Starts a thread that checks texts; absent where there are none. */
  readonly startThread?: (() => Thread<CheckJob, CheckResult>) | undefined;
}

/** Another thread of this program, which does one kind of job. */
export interface Thread<Job, Result> {
  run(job: Job): Promise<Result>;
  stop(): void;
}

/** What the process says at its end. */
export const exitCodes = { ok: 0, found: 1, failed: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The code of a system error, `ENOENT`; `undefined` for any other value. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
