// The files of the disk for the index: large jobs go to threads, which end when they are done; small ones are done here.
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { CancellationToken } from 'vscode-languageserver/node';
import type { FileSource } from '../lsp/workspace/fileSource.ts';
import { readFiles, statFiles } from './diskFiles.ts';
import type { Job, Reply } from './diskWorker.ts';

/** At work at once at the most; each has one file under way. */
export const THREADS = Math.max(1, Math.min(availableParallelism(), 4));

/** So few files of so few bytes together are read sooner than a thread starts. */
const FEW = 4;
const SMALL = 1_000_000;

/** Of a file of so many bytes a thread may run out of memory. */
const HUGE = 16_000_000;

/** Told of 2 GB at most, where 4 are usual, V8 collects garbage sooner, in the same time. A cable of 100 MB takes one. */
const resourceLimits = { maxOldGenerationSizeMb: 2000 };

/**
 * For the threads that are started from now on. V8 puts less of one function into another than usual (920): code of so many facts is
 * compiled sooner, and finds more room in a processor's caches: 50,000 cables take 7.4 s instead of 7.9. And it gives each thread the
 * usual room for young objects, whatever the process was started with. Electron may have sealed its flags, and must not be asked then.
 */
function prepareThreads(): void {
  if (process.versions['electron'] !== undefined) return;
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
  setFlagsFromString('--max-semi-space-size=16');
}

/** One thread and the jobs it has not answered. */
interface Thread {
  readonly worker: Worker;
  readonly jobs: Map<number, (reply: Reply | undefined) => void>;
}

/**
 * @param program a file that runs `runDiskWorker` in a thread
 * @param version of the engine, for the bytes that are given back
 */
export function createDiskThreads(program: string, version: string): FileSource {
  /** Jobs whose number is not above it are cancelled; threads look at it before each file. */
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  let threads: Thread[] = [];
  let lastJob = 0;

  const start = (): Thread => {
    prepareThreads();
    const worker = new Worker(program, { workerData: { version, cancelled }, resourceLimits });
    const thread: Thread = { worker, jobs: new Map() };
    worker.on('message', (reply: Reply) => thread.jobs.get(reply.job)?.(reply));
    const end = () => {
      threads = threads.filter((one) => one !== thread);
      for (const answer of thread.jobs.values()) answer(undefined);
    };
    worker.on('error', end);
    worker.on('exit', end);
    threads.push(thread);
    return thread;
  };
  /** The thread with the least to do; all of them are started before one gets a second job. */
  const idlest = (): Thread => {
    const [first, ...others] = threads;
    const best = others.reduce<Thread | undefined>((a, b) => (a && a.jobs.size <= b.jobs.size ? a : b), first);
    return best && (best.jobs.size === 0 || threads.length >= THREADS) ? best : start();
  };

  /**
   * Resolves with the last reply; with nothing when the thread came to an end, and at once after a cancellation, since a file that is
   * being read may be a large one.
   */
  const run = (
    work: Job['work'],
    token: CancellationToken | undefined,
    step: (reply: Reply) => void = () => {},
  ): Promise<Reply | undefined> => {
    const job = ++lastJob;
    const { worker, jobs } = idlest();
    return new Promise((resolve) => {
      const answer = (reply: Reply | undefined): void => {
        if (reply?.files) {
          step(reply);
          return;
        }
        jobs.delete(job);
        listener?.dispose();
        resolve(reply);
      };
      const listener = token?.onCancellationRequested(() => {
        Atomics.store(cancelled, 0, lastJob);
        answer(undefined);
      });
      jobs.set(job, answer);
      worker.postMessage({ job, work } satisfies Job);
    });
  };

  const read: FileSource['read'] = async (files, token) => {
    const isLittle = files.length <= FEW && files.reduce((sum, { stamp }) => sum + stamp.size, 0) <= SMALL;
    if (isLittle) return readFiles(files, version, () => token.isCancellationRequested);
    const reply = await run({ kind: 'read', files }, token);
    if (reply?.bytes) return reply.bytes;
    // The thread came to its end, in all likelihood over the largest file: the others are read without it.
    const [largest, ...others] = files.toSorted((a, b) => b.stamp.size - a.stamp.size);
    const isOverHuge = largest !== undefined && largest.stamp.size >= HUGE;
    return isOverHuge && !token.isCancellationRequested ? read(others, token) : new Uint8Array();
  };

  return {
    concurrency: THREADS,
    async list(folders, found, token) {
      const reply = await run({ kind: 'list', folders }, token, ({ files }) => files && found(files));
      return reply?.isAll ?? false;
    },
    stat: (uris) => Promise.resolve(statFiles(uris)),
    read,
    rest() {
      const ending = threads;
      threads = [];
      for (const { worker } of ending) void worker.terminate();
    },
  };
}
