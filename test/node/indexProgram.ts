// A program that brings the index of a folder in step, as the server does, and is killed by a test: `node indexProgram.js folder store`.
import { isMainThread } from 'node:worker_threads';
import { runDiskWorker } from '../../server/src/node/diskWorker.ts';
import { indexFolder } from './indexFolder.ts';

const [, program = '', folder = '', store = ''] = process.argv;
if (isMainThread) void indexFolder({ program, folder, store });
else runDiskWorker();
