// Bundles the client for both extension hosts: the small entry point that every text file loads, the sniffer for texts that may be
// cables, the commands with the explorer, and the client that cables load.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const projectFolder = path.resolve(import.meta.dirname, '..');

/** Bundles of their own, loaded by the entry point beside them when a text may be a cable, is one, or a command is called. */
const othersApart = {
  name: 'others-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^/ }, ({ kind, path: file }) =>
      kind === 'dynamic-import' ? { path: `./${path.basename(file, '.ts')}.js`, external: true } : undefined,
    );
  },
};

/**
 * The files of a bundle take the editor's own object, which is asked for once. An import would copy its two hundred members for
 * every file, which costs several milliseconds at the start of every window.
 */
const editorAsItIs = {
  name: 'editor-as-it-is',
  setup({ onLoad }) {
    onLoad({ filter: /client[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: readFileSync(file, 'utf8').replace(/^import \* as vscode from 'vscode';$/m, ''),
    }));
  },
};

const common = {
  absWorkingDir: projectFolder,
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  banner: { js: "const vscode = require('vscode');" },
  minify: true,
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
  plugins: [othersApart, editorAsItIs],
};
const node = { ...common, platform: 'node', target: 'node20', supported: { 'dynamic-import': false } };
const web = { ...common, platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };

/**
 * Builds `extension.js`, `sniffer.js`, `commands.js` and `client.js` into `dist/` (Node.js) and `dist/web/` (web worker).
 * @param write false for the results alone
 * @returns the results of esbuild with their metafiles, one a host
 */
export async function buildClient({ write = true } = {}) {
  const entries = (suffix) => ({
    extension: `client/src/extension${suffix}.ts`,
    commands: 'client/src/commands/commands.ts',
    sniffer: 'client/src/detection/sniffer.ts',
    client: `client/src/client${suffix}.ts`,
  });
  const [forNode, forWeb] = await Promise.all([
    build({ ...node, write, entryPoints: entries(''), outdir: 'dist' }),
    build({ ...web, write, entryPoints: entries('.browser'), outdir: 'dist/web' }),
  ]);
  if (write) nameModuleKind();
  return { node: forNode, web: forWeb };
}

/**
 * Node.js looks for the next `package.json` above a file to know how to read it. The extension's own, of 90 KB, takes half a
 * millisecond at the start of every window.
 */
function nameModuleKind() {
  mkdirSync(path.join(projectFolder, 'dist'), { recursive: true });
  writeFileSync(path.join(projectFolder, 'dist/package.json'), '{ "type": "commonjs" }\n');
}

if (process.argv[1] === import.meta.filename) await buildClient();
