// What of the engine the benchmarks call; bundled into one file, as it ships.
export { lint } from '../../server/src/linter/lint.ts';
export { readCableFile } from '../../server/src/semantics/cableFile.ts';
export { parseMessage } from '../../server/src/syntax/parseMessage.ts';
export { splitMessages } from '../../server/src/syntax/splitMessages.ts';
