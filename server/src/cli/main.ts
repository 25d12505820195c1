// The process `cablegram`: wires the command line to the machine.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FolderEntry, Io, Output } from './io.ts';
import { run } from './run.ts';

/** Put in by the bundler, from package.json. */
declare const CABLEGRAM_VERSION: string;

const { NO_COLOR, TERM } = process.env;

const io: Io = {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  files: {
    kind: async (name) => ((await stat(name)).isDirectory() ? 'folder' : 'file'),
    list: listFolder,
    read: (name) => readFile(name),
    write: (name, bytes) => writeFile(name, bytes),
  },
  readInput,
  inputIsTerminal: process.stdin.isTTY === true,
  noColor: Boolean(NO_COLOR) || TERM === 'dumb',
  version: CABLEGRAM_VERSION,
  now: Date.now,
};

run(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);

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
