// Shares checks out among threads once there is enough to do; this one works as well, so that there is one less to start and to warm up.
import { setImmediate } from 'node:timers/promises';
import { type CheckJob, type CheckResult, doCheck } from './checkJob.ts';
import type { Io, Thread } from './io.ts';

/** Jobs that lie before each thread, so that it goes on while this one is busy with a text. */
const AHEAD = 4;

/** Jobs that may wait for each thread, this one included. */
const PER_THREAD = 8;

export interface Checkers {
  /** How many checks may be under way. */
  readonly limit: number;
  check(job: CheckJob): CheckResult | Promise<CheckResult>;
  /** Ends the threads. */
  stop(): void;
}

export function checkers(io: Io): Checkers {
  const { startThread, threads, threadsFrom } = io;
  const running: { readonly thread: Thread<CheckJob, CheckResult>; jobs: number }[] = [];
  const waiting: { readonly job: CheckJob; resolve(result: CheckResult | Promise<CheckResult>): void }[] = [];
  let seen = 0;
  let isWorking = false;

  const shareOut = (): void => {
    for (const one of running) {
      while (one.jobs < AHEAD) {
        const next = waiting.shift();
        if (!next) return;
        one.jobs++;
        const result = one.thread.run(next.job);
        next.resolve(result);
        const ready = () => {
          one.jobs--;
          shareOut();
        };
        result.then(ready, ready);
      }
    }
  };
  /** Takes what the threads have no room for, a text at a time: between two of them they are heard. */
  const work = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { job, resolve } = next;
      resolve(new Promise((done) => done(doCheck(job, io))));
      await setImmediate();
    }
    isWorking = false;
  };
  return {
    limit: startThread && threads > 1 ? threads * PER_THREAD : 0,
    check(job) {
      seen += job.text.length;
      if (!startThread || threads < 2 || seen < threadsFrom) return doCheck(job, io);
      while (running.length < threads - 1) running.push({ thread: startThread(), jobs: 0 });
      return new Promise((resolve) => {
        waiting.push({ job, resolve });
        shareOut();
        void work();
      });
    },
    stop() {
      for (const { thread } of running) thread.stop();
    },
  };
}
