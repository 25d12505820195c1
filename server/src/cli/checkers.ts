// Hands checks to threads once there is enough to do; the first texts are checked here, since a thread takes a while to start.
import { type CheckJob, type CheckResult, doCheck } from './checkJob.ts';
import type { Io, Thread } from './io.ts';

/** Characters after which threads are worth their start: a tenth of a second of work. */
const ENOUGH = 500_000;

/** Jobs under way for each thread, so that none waits for the next. */
const PER_THREAD = 8;

export interface Checkers {
  /** How many checks may be under way. */
  readonly limit: number;
  check(job: CheckJob): CheckResult | Promise<CheckResult>;
  /** Ends the threads. */
  stop(): void;
}

export function checkers(io: Io): Checkers {
  const { startThread, threads } = io;
  const running: { readonly thread: Thread<CheckJob, CheckResult>; jobs: number }[] = [];
  let seen = 0;
  return {
    limit: startThread && threads > 1 ? threads * PER_THREAD : 0,
    check(job) {
      seen += job.text.length;
      if (!startThread || threads < 2 || seen < ENOUGH) return doCheck(job, io);
      while (running.length < threads) running.push({ thread: startThread(), jobs: 0 });
      const least = running.reduce((a, b) => (b.jobs < a.jobs ? b : a));
      least.jobs++;
      return least.thread.run(job).finally(() => {
        least.jobs--;
      });
    },
    stop() {
      for (const { thread } of running) thread.stop();
    },
  };
}
