// Bundles the command line and the two language servers: `node server/esbuild.mjs`, or just the first with the argument `cli`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const projectFolder = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));

/** The papers of a rule are read by people, on pages and on the command line: a server is built without them. */
const withoutPapers = {
  name: 'without-papers',
  setup({ onLoad }) {
    onLoad({ filter: /linter[\\/]rules[\\/]\w+[\\/].*\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      const contents = PAPERS.reduce((text, paper) => {
        if (!paper.test(text)) throw new Error(`The papers of the rule do not stand as in other files: ${paper}`);
        return text.replace(paper, '');
      }, source);
      return { loader: 'ts', contents };
    });
  },
};

/** Members of `meta`, as the formatter writes them. */
const PAPERS = [
  /^ {4}docs: \{\n[\s\S]*?^ {4}\},\n/m,
  /^ {4}measured:(?:\n {6}.*|.*)\n/m,
  /^ {4}authority:(?:\n {6}.*|.*)\n/m,
];

const common = {
  absWorkingDir: projectFolder,
  bundle: true,
  charset: 'utf8',
  loader: { '.csv': 'text' },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** Names are shortened; the map beside it, which is not packed, makes a stack trace readable. */
const server = { ...common, minify: true, sourcemap: true, plugins: [withoutPapers] };

const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };

const bundles = {
  cli: {
    ...node,
    minifySyntax: true,
    minifyWhitespace: true,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    define: { CABLEGRAM_VERSION: JSON.stringify(version) },
  },
  server: { ...node, ...server, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js' },
  web: {
    ...server,
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
