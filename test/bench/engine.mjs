// The parts of the engine that are measured, bundled as they ship.
import path from 'node:path';
import { buildSync } from 'esbuild';

const projectFolder = path.resolve(import.meta.dirname, '../..');

/** The exports of `engine.ts`. */
export async function loadEngine() {
  const outfile = path.join(projectFolder, `out/bench/engine.mjs`);
  buildSync({
    entryPoints: [path.join(import.meta.dirname, 'engine.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    loader: { '.csv': 'text' },
    logLevel: 'error',
  });
  return import(outfile);
}
