// Bundles the command line and the language server, which is one engine for both platforms and a small program for each:
// `node server/esbuild.mjs`, or just the first with the argument `cli`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const projectFolder = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));

const common = {
  absWorkingDir: projectFolder,
  bundle: true,
  charset: 'utf8',
  loader: { '.csv': 'text' },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  target: ['node20', 'es2022'],
};
const node = { platform: 'node', format: 'cjs' };

/** Names of a server are shortened; the map beside it, which is not packed, makes a stack trace readable. */
const server = { ...common, minify: true, sourcemap: true };

const command = {
  ...common,
  ...node,
  minifySyntax: true,
  minifyWhitespace: true,
  entryPoints: ['server/src/cli/main.ts'],
  outfile: 'dist/cli.js',
  banner: { js: '#!/usr/bin/env node' },
  define: { CABLEGRAM_VERSION: JSON.stringify(version) },
};

/** The global that holds the engine in a web worker, where there is no `require`. */
const ENGINE = 'cablegram';

/**
 * What the programs take from other folders comes out of the engine, so that it is shipped once: our own layers, and what is common to
 * both platforms in the library of the protocol.
 */
const engineApart = (engine, taken) => ({
  name: 'engine-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\// }, ({ path: name, resolveDir }) => {
      const file = path.resolve(resolveDir, name);
      taken.add(file);
      return { path: file, namespace: 'engine' };
    });
    onLoad({ filter: /^/, namespace: 'engine' }, ({ path: file }) => ({
      contents: `module.exports = ${engine}[${JSON.stringify(nameOf(file))}]`,
    }));
  },
});

/** The name of a file in the engine. */
const nameOf = (file) => path.relative(projectFolder, file).replaceAll('\\', '/');

const programs = (taken) => ({
  server: {
    ...server,
    ...node,
    entryPoints: ['server/src/node/main.ts'],
    outfile: 'dist/server.js',
    external: ['./engine.js'],
    plugins: [engineApart("require('./engine.js')", taken)],
  },
  web: {
    ...server,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/web/server.js',
    plugins: [engineApart(ENGINE, taken)],
  },
});

/** The papers of a rule are read by people, on pages and on the command line: the servers are built without them. */
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

/** A script for both: it makes a global of itself, and a module where there are modules. */
const engine = (files) => ({
  ...server,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  alias: {
    'vscode-languageserver-types': path.join(projectFolder, 'node_modules/vscode-languageserver-types/lib/esm/main.js'),
  },
  format: 'iife',
  globalName: ENGINE,
  footer: { js: `if (typeof module === 'object') module.exports = ${ENGINE};` },
  stdin: {
    contents: files
      .map((file) => `export * as ${JSON.stringify(nameOf(file))} from ${JSON.stringify(file)};`)
      .join('\n'),
    resolveDir: projectFolder,
  },
  outfile: 'dist/engine.js',
  plugins: [withoutPapers],
});

/** The metafile tells the tests what went into the bundle. */
async function bundle(name, options) {
  const { metafile } = await build(options);
  mkdirSync(path.join(projectFolder, 'out'), { recursive: true });
  writeFileSync(path.join(projectFolder, `out/meta-${name}.json`), JSON.stringify(metafile));
}

await bundle('cli', command);
if (process.argv[2] !== 'cli') {
  const taken = new Set();
  await Promise.all(Object.entries(programs(taken)).map(([name, options]) => bundle(name, options)));
  await bundle('engine', engine([...taken].sort()));
}
