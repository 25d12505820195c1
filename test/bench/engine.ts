// What of the engine the benchmarks call; bundled into one file, as it ships.
export { outline } from '../../server/src/features/outline.ts';
export { semanticTokens, semanticTokensDelta } from '../../server/src/features/semanticTokens.ts';
export { check, lint } from '../../server/src/linter/lint.ts';
export { openDocuments } from '../../server/src/lsp/openDocument.ts';
export { readCableFile } from '../../server/src/semantics/cableFile.ts';
export { parseMessage } from '../../server/src/syntax/parseMessage.ts';
export { splitMessages } from '../../server/src/syntax/splitMessages.ts';
export { indexLines, positionAt } from '../../server/src/text/lineIndex.ts';
