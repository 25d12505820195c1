// A thread that lists and reads files for the index.
import { parentPort, workerData } from 'node:worker_threads';
import type { Folder } from '../lsp/workspace/fileSource.ts';
import type { ListedFile } from '../workspace/fileStamp.ts';
import { listFolder, readFiles } from './diskFiles.ts';

export interface Job {
  readonly job: number;
  readonly work:
    | { readonly kind: 'list'; readonly folders: readonly Folder[] }
    | { readonly kind: 'read'; readonly files: readonly ListedFile[] };
}

/** A listing sends its files in parts; the last reply to a job has no `files`. */
export interface Reply {
  readonly job: number;
  readonly files?: Uint8Array<ArrayBuffer>;
  readonly isAll?: boolean;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** Answers jobs until the thread is ended. */
export function runDiskWorker(): void {
  const { version, cancelled } = workerData as { readonly version: string; readonly cancelled: Int32Array };
  parentPort?.on('message', ({ job, work }: Job) => {
    const isCancelled = () => Atomics.load(cancelled, 0) >= job;
    const send = (reply: Omit<Reply, 'job'>, transfer: ArrayBuffer[] = []) =>
      parentPort?.postMessage({ job, ...reply }, transfer);
    if (work.kind === 'list') {
      // Every folder is looked at, whatever the one before could not give.
      const all = work.folders.map((folder) =>
        listFolder(folder, (files) => send({ files }, [files.buffer]), isCancelled),
      );
      send({ isAll: all.every(Boolean) });
    } else {
      const bytes = readFiles(work.files, version, isCancelled);
      send({ bytes }, [bytes.buffer]);
    }
  });
}
