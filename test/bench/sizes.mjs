// The sizes of what users download, as it lies in `dist/`: bundles by their bytes, the packed extension with each file deflated.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { packedFiles } from '../vsix/stage.mjs';

const projectFolder = path.resolve(import.meta.dirname, '../..');
const file = (name) => path.join(projectFolder, name);
const bytesOf = (name) => statSync(file(name)).size;

/** In bytes. */
export function sizes() {
  const { inputs } = JSON.parse(readFileSync(file('out/meta-engine.json'), 'utf8')).outputs['dist/engine.js'];
  const tables = Object.entries(inputs)
    .filter(([name]) => name.endsWith('.csv'))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  return {
    entry: bytesOf('dist/extension.js'),
    webEntry: bytesOf('dist/web/extension.js'),
    webServer: bytesOf('dist/engine.js') + bytesOf('dist/web/server.js') - tables,
    packed: packedFiles().reduce((sum, name) => sum + deflated(name), 0),
  };
}

/** What each should be at most, in bytes. */
export const aims = { entry: 60_000, webEntry: 60_000, webServer: 450_000, packed: 700_000 };

const deflated = (name) => gzipSync(readFileSync(file(name)), { level: 9 }).length;
