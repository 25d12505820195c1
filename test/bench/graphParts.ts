// What the check of the whole server against a known graph calls; bundled for Node.
export { THREADS } from '../../server/src/node/diskThreads.ts';
export { differences } from '../node/serverGraph.ts';
export { startProcess } from '../node/serverProcess.ts';
export { uriOfPath } from '../node/uriOfPath.ts';
export { generateArchive } from '../workspace/archive.ts';
