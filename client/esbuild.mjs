// Bundles the client for both extension hosts: the small entry point that every text file loads, and the client that cables load.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const projectFolder = path.resolve(import.meta.dirname, '..');

/** The client is a bundle of its own, loaded by the entry point beside it when the first cable is opened. */
const clientApart = {
  name: 'client-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/client\.ts$/ }, () => ({ path: './client.js', external: true }));
  },
};

/**
 * Each file takes the editor's own object. An import would copy its two hundred members for every file that imports it, which costs
 * several milliseconds at the start of every window.
 */
const editorAsItIs = {
  name: 'editor-as-it-is',
  setup({ onLoad }) {
    onLoad({ filter: /client[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: readFileSync(file, 'utf8').replace(
        /^import \* as vscode from 'vscode';$/m,
        "const vscode = require('vscode');",
      ),
    }));
  },
};

const common = {
  absWorkingDir: projectFolder,
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  minify: true,
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
  plugins: [clientApart, editorAsItIs],
};
const node = { ...common, platform: 'node', target: 'node20', supported: { 'dynamic-import': false } };
const web = { ...common, platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };

/**
 * Builds `extension.js` and `client.js` into `dist/` (Node.js) and `dist/web/` (web worker).
 * @param write false for the results alone
 * @returns the results of esbuild with their metafiles, one a host
 */
export async function buildClient({ write = true } = {}) {
  const entries = (suffix) => ({
    extension: `client/src/extension${suffix}.ts`,
    client: `client/src/client${suffix}.ts`,
  });
  const [forNode, forWeb] = await Promise.all([
    build({ ...node, write, entryPoints: entries(''), outdir: 'dist' }),
    build({ ...web, write, entryPoints: entries('.browser'), outdir: 'dist/web' }),
  ]);
  return { node: forNode, web: forWeb };
}

if (process.argv[1] === import.meta.filename) await buildClient();
