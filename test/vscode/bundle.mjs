// Bundles the suite for the two extension hosts: every `suite/*.test.ts` is part of both, or those named on the command line.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { packagesFolder, suiteBundles, testsFolder } from './editor/paths.mjs';
import { setUp } from './editor/setup.mjs';

const suiteFolder = path.join(testsFolder, 'suite');

/** `import('all-tests')` loads each test file in turn. */
const allTests = {
  name: 'all-tests',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^all-tests$/ }, ({ path: name }) => ({ path: name, namespace: 'all-tests' }));
    onLoad({ filter: /.*/, namespace: 'all-tests' }, () => {
      const all = readdirSync(suiteFolder).filter((name) => name.endsWith('.test.ts'));
      const named = process.argv.slice(2);
      const tests = named.length === 0 ? all : all.filter((name) => named.includes(name.replace('.test.ts', '')));
      return { contents: tests.map((name) => `import './${name}';`).join('\n'), resolveDir: suiteFolder };
    });
  },
};

const common = { bundle: true, format: 'cjs', sourcemap: 'inline', logLevel: 'warning', plugins: [allTests] };

/** Writes `out/node/index.js` and `out/web/index.js`. Wants the packages installed. */
export async function bundleSuite() {
  await Promise.all([
    build({
      ...common,
      entryPoints: [path.join(suiteFolder, 'node.mjs')],
      outfile: suiteBundles.node,
      platform: 'node',
      target: 'node20',
      external: ['vscode', 'mocha'],
    }),
    build({
      ...common,
      entryPoints: [path.join(suiteFolder, 'web.mjs')],
      outfile: suiteBundles.web,
      platform: 'browser',
      target: 'es2022',
      external: ['vscode'],
      alias: { 'mocha/mocha': path.join(packagesFolder, 'mocha/mocha.js') },
      define: { global: 'globalThis' },
    }),
  ]);
}

if (process.argv[1] === import.meta.filename) {
  setUp();
  await bundleSuite();
}
