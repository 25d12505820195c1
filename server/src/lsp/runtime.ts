// What the protocol layer needs of its platform; injected, so that it runs in Node, in a worker and in tests alike.
import type { FileSource, ShardStore } from './workspace/fileSource.ts';

export interface Runtime {
  /** The present, milliseconds since 1970. */
  now(): number;
  /** Calls back after a while; the result cancels. */
  delay(callback: () => void, milliseconds: number): () => void;
  /** Lets other messages in: resolves in a later turn of the event loop. */
  yield(): Promise<void>;
  /** The text of a file by its URI, nothing when there is none. Absent where the client has to be asked. */
  readFile?(uri: string): Promise<string | undefined>;
  /** Files with the scheme `file`, for the index. Absent where the client has to be asked. */
  disk?(version: string): FileSource;
  /** Keeps shards of the index in a folder, given as a URI with the scheme `file`. */
  shards?(folder: string): ShardStore;
}
