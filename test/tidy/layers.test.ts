// The law of the layers: who may import whom. `docs/architecture.md` says why.
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, readProjectFile } from '../support/files.ts';
import { onlyParts } from './scanSource.ts';

/** What the files of a layer may import, besides their own: other layers, and packages (`node:` stands for all of Node.js). */
interface Law {
  readonly layers: readonly string[];
  readonly packages?: readonly string[];
  /** Of these layers only types. */
  readonly types?: readonly string[];
}

const engine = ['text', 'data', 'syntax', 'semantics', 'linter', 'formatter', 'repair', 'workspace'];

const laws: Readonly<Record<string, Law>> = {
  text: { layers: [] },
  data: { layers: [] },
  syntax: { layers: ['text'] },
  semantics: { layers: ['text', 'data', 'syntax'] },
  linter: { layers: ['text', 'data', 'syntax', 'semantics'], types: ['workspace'] },
  formatter: { layers: ['text', 'data', 'syntax', 'semantics'] },
  repair: { layers: ['text', 'data', 'syntax', 'semantics'] },
  workspace: { layers: ['text', 'data', 'syntax', 'semantics'] },
  features: { layers: engine, packages: ['vscode-languageserver-types'] },
  lsp: {
    layers: [...engine, 'features'],
    packages: ['vscode-languageserver', 'vscode-languageserver-types', 'vscode-languageserver-textdocument'],
  },
  node: { layers: ['lsp', 'workspace'], packages: ['vscode-languageserver/node', 'node:'] },
  browser: { layers: ['lsp'], packages: ['vscode-languageserver/browser'] },
  cli: { layers: engine, packages: ['node:'] },
  client: {
    layers: [],
    packages: ['vscode', 'vscode-languageclient', 'vscode-languageclient/node', 'vscode-languageclient/browser'],
  },
};

/** Single files that a layer may import beyond its law. */
const doors: Readonly<Record<string, readonly string[]>> = {
  // What client and server say to each other, and the recognition of cables, exist once.
  client: [
    'server/src/lsp/protocol.ts',
    'server/src/features/explorer/explorerNode.ts',
    'server/src/syntax/mayBeCable.ts',
    'server/src/syntax/sniff.ts',
  ],
};

const tables = /^server\/data\/[a-z-]+\.csv$/;
const lists = ['server/src/linter/rules/index.ts', 'server/src/data/index.ts'];
const sources = [...filesUnder('server/src'), ...filesUnder('client/src')].filter((file) => file.endsWith('.ts'));

interface Import {
  readonly from: string;
  /** Path in the project, or name of the package. */
  readonly what: string;
  readonly isFile: boolean;
  readonly isType: boolean;
}

const imports = sources.flatMap(importsOf);

test('every layer is in the table', () => {
  expect([...new Set(sources.map(layerOf))].filter((layer) => !(layer in laws))).toEqual([]);
});

test('imports go down', () => {
  expect(imports.filter((one) => !isLawful(one)).map(({ from, what }) => `${from} imports ${what}`)).toEqual([]);
});

test('relative imports name existing files with their extension', () => {
  const known = new Set([...sources, ...filesUnder('server/data')]);
  const stray = imports.filter(({ what, isFile }) => isFile && !known.has(what));
  expect(stray.map(({ from, what }) => `${from} imports ${what}`)).toEqual([]);
});

test('no cycles, not even of types', () => {
  expect(cycles()).toEqual([]);
});

test('no barrels besides the two lists', () => {
  const barrels = sources.filter(
    (file) =>
      path.basename(file) === 'index.ts' || /^export\s[^;=(]*\sfrom\s/m.test(onlyParts(readProjectFile(file), 'code')),
  );
  expect(barrels.filter((file) => !lists.includes(file))).toEqual([]);
});

function isLawful({ from, what, isFile, isType }: Import): boolean {
  const layer = layerOf(from);
  const law = laws[layer];
  if (!law) return false;
  if (!isFile)
    return (law.packages ?? []).some((name) => what === name || (name === 'node:' && what.startsWith('node:')));
  const other = layerOf(what);
  if (other === layer || law.layers.includes(other) || (doors[layer] ?? []).includes(what)) return true;
  return (layer === 'data' && tables.test(what)) || (isType && (law.types ?? []).includes(other));
}

/** `semantics` for `server/src/semantics/body.ts`; all of `client/src/` is one layer. */
function layerOf(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'client' ? 'client' : parts[1] === 'src' ? (parts[2] ?? '') : '';
}

function importsOf(from: string): Import[] {
  const source = onlyParts(readProjectFile(from), 'code', 'string');
  const found = source.matchAll(
    /^(?:import|export)(\s+type)?\s(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, type, fixed, lazy]) => {
    const words = fixed ?? lazy ?? '';
    const isFile = words.startsWith('.');
    const what = isFile ? path.posix.join(path.posix.dirname(from), words) : words;
    return { from, what, isFile, isType: type !== undefined };
  });
}

/** Each cycle as `a -> b -> a`, found by walking down from every file. */
function cycles(): string[] {
  const below = new Map<string, string[]>();
  for (const { from, what, isFile } of imports) if (isFile) below.set(from, [...(below.get(from) ?? []), what]);
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]) => {
    const seen = trail.indexOf(file);
    if (seen >= 0) found.push([...trail.slice(seen), file].join(' -> '));
    if (seen >= 0 || done.has(file)) return;
    for (const next of below.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of sources) walk(file, []);
  return found;
}
