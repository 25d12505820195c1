// A thread that reads as those of the server do, notes how many files it is asked for, and comes to its end over some of them.
import { appendFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { encodeFiles } from '../../server/src/lsp/workspace/encodeFiles.ts';
import type { Job } from '../../server/src/node/diskWorker.ts';
import { generateArchive } from '../workspace/archive.ts';
import { ASKED, DEADLY, VERSION } from './mortal.ts';

const archive = generateArchive(20, { paragraphs: 1 });

parentPort?.on('message', ({ job, work }: Job) => {
  if (work.kind !== 'read') return;
  appendFileSync(process.env[ASKED] ?? '', `${work.files.length}\n`);
  if (work.files.some(({ uri, stamp }) => stamp.size > 50e6 || uri.endsWith(DEADLY))) process.exit();
  parentPort?.postMessage({
    job,
    bytes: encodeFiles(work.files, VERSION, ({ uri }) => archive.text(uri.slice('file:///'.length))),
  });
});
