// Bundles the command line and the two language servers: `node server/esbuild.mjs`, or just the first with the argument `cli`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const projectFolder = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));

/** Names stay as they are, so that a stack trace in a bug report can be read. */
const common = {
  absWorkingDir: projectFolder,
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  loader: { '.csv': 'text' },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };

const bundles = {
  cli: {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    define: { CABLEGRAM_VERSION: JSON.stringify(version) },
  },
  server: { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js' },
  web: {
    ...common,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/web/server.js',
  },
};

const wanted = process.argv.slice(2);
await Promise.all(
  Object.entries(bundles)
    .filter(([name]) => wanted.length === 0 || wanted.includes(name))
    .filter(([, { entryPoints }]) => existsSync(path.join(projectFolder, entryPoints[0])))
    .map(([name, options]) => bundle(name, options)),
);

/** The metafile tells the tests what went into the bundle. */
async function bundle(name, options) {
  const { metafile } = await build(options);
  mkdirSync(path.join(projectFolder, 'out'), { recursive: true });
  writeFileSync(path.join(projectFolder, `out/meta-${name}.json`), JSON.stringify(metafile));
}
