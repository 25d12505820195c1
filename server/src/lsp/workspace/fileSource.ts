// What the index needs of a file system; injected, because in a browser the client has to be asked for every file.
import type { CancellationToken } from 'vscode-languageserver';
import type { ListedFile } from '../../workspace/fileStamp.ts';

/** A folder of the workspace, and the patterns of `files.exclude` that count in it. */
export interface Folder {
  readonly uri: string;
  readonly exclude: readonly string[];
}

export interface FileSource {
  /** How many calls of `read` can be under way with profit. */
  readonly concurrency: number;
  /**
   * Finds the files named `.txt` and `.cable` below the folders, in parts (`encodeListing`).
   * @returns whether these are all there are
   */
  list(folders: readonly Folder[], found: (files: Uint8Array) => void, token: CancellationToken): Promise<boolean>;
  /** Those of the files that are there, with their stamps. */
  stat(uris: readonly string[]): Promise<readonly ListedFile[]>;
  /** The facts of files as bytes (`encodeRecords`). Files that can't be read, or that a cancellation left over, are not among them. */
  read(files: readonly ListedFile[], token: CancellationToken): Promise<Uint8Array>;
  /** Ends what was started for a large job. */
  rest(): void;
}

/** Where shards of the index are kept, by number. */
export interface ShardStore {
  list(): Promise<readonly number[]>;
  read(shard: number): Promise<Uint8Array | undefined>;
  /** Whole or not at all: whoever reads it finds the old bytes or the new ones. */
  write(shard: number, bytes: Uint8Array): Promise<void>;
  remove(shard: number): Promise<void>;
}

/** Names of files that may be cables. */
export const isCandidate = (name: string): boolean => /\.(?:txt|cable)$/i.test(name);
