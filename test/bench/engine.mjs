// The parts of the engine that are measured, bundled as they ship.
import path from 'node:path';
import { buildSync } from 'esbuild';

const projectFolder = path.resolve(import.meta.dirname, '../..');

/** The exports of `engine.ts`, or of another entry; `options` for esbuild. */
export async function loadEngine(entry = 'engine.ts', options = {}) {
  const outfile = path.join(projectFolder, `out/bench/${entry.replace('.ts', '.mjs')}`);
  buildSync({
    entryPoints: [path.join(import.meta.dirname, entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    loader: { '.csv': 'text' },
    logLevel: 'error',
    ...options,
  });
  return import(outfile);
}
