// The process `cablegram`: wires the command line to the machine.
import { readFileSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type MessagePort, parentPort, Worker } from 'node:worker_threads';
import { type CheckJob, type CheckResult, doCheck } from './checkJob.ts';
import type { FolderEntry, Io, Output, Thread } from './io.ts';
import { run } from './run.ts';

/** Put in by the bundler, from package.json. */
declare const CABLEGRAM_VERSION: string;

/**
 * Two seconds of work. Each thread compiles the engine anew, and until this one has compiled it, that slows it down: started at once,
 * a second thread makes 6,000 files of 10 KB take 8.2 s instead of 6.7 on two processors (7.0 with one thread).
 */
const THREADS_FROM = 8_000_000;

const { CABLEGRAM_THREADS, NO_COLOR, TERM } = process.env;

const io: Io = {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  files: {
    kind: async (name) => ((await stat(name)).isDirectory() ? 'folder' : 'file'),
    list: listFolder,
    read: async (name) => readFileSync(name),
    write: (name, bytes) => writeFile(name, bytes),
  },
  readInput,
  inputIsTerminal: process.stdin.isTTY === true,
  noColor: Boolean(NO_COLOR) || TERM === 'dumb',
  version: CABLEGRAM_VERSION,
  now: Date.now,
  threads: Number(CABLEGRAM_THREADS) || availableParallelism(),
  threadsFrom: THREADS_FROM,
  startThread,
};

if (parentPort) serve(parentPort);
else {
  // V8 puts less of one function into another (920 is usual): so many rules and facts are code that is compiled sooner, and finds more
  // room in a processor's caches. Lint of 12,000 files takes 6.5 s instead of 7.5 on two processors, of 1,500 1.9 instead of 2.1.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
  run(process.argv.slice(2), io).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 2;
    },
  );
}

/** This file again, as a thread that does what it is sent. Answers come in the order of the jobs. */
function startThread(): Thread<CheckJob, CheckResult> {
  const worker = new Worker(__filename);
  const waiting: { resolve(result: CheckResult): void; reject(error: unknown): void }[] = [];
  worker.on('message', (result: CheckResult) => waiting.shift()?.resolve(result));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(job);
      }),
    stop: () => void worker.terminate(),
  };
}

/** What such a thread does. */
function serve(port: MessagePort): void {
  port.on('message', (job: CheckJob) => port.postMessage(doCheck(job, Date)));
}

function output(stream: NodeJS.WriteStream): Output {
  let failure: Error | undefined;
  // A reader that went away (`| head`) makes an event as well as a failed write; without a listener it would end the process.
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (failure) reject(failure);
        else stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}

async function listFolder(folder: string): Promise<FolderEntry[]> {
  const entries: FolderEntry[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) entries.push({ name: entry.name, kind: 'folder' });
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path.join(folder, entry.name))))) {
      entries.push({ name: entry.name, kind: 'file' });
    }
  }
  return entries;
}

/** Whether a link leads to a file; a broken link leads nowhere. */
const isFile = (name: string): Promise<boolean> =>
  stat(name).then(
    (found) => found.isFile(),
    () => false,
  );

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
