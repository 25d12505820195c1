// How the quick suites run: unit, protocol, grammar, properties and house rules.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** The tables are bundled as text by esbuild; here the same import gives the same string. */
const csvAsText = {
  name: 'csv-as-text',
  load: (id: string) =>
    id.endsWith('.csv') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined,
};

export default defineConfig({
  plugins: [csvAsText],
  test: {
    root: `${import.meta.dirname}/..`,
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    // The core keeps no state but tables that never change: files may share their modules, which more than halves the work.
    isolate: false,
  },
});
