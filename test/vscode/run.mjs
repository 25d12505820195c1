// Runs the suite inside VS Code: in the Node.js extension host, then in the web host. Wants `npm run build` to have been run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleSuite } from './bundle.mjs';
import { runInNodeHost } from './editor/nodeHost.mjs';
import { fixturesFolder, projectFolder, resultsFile, suiteBundles, testsFolder } from './editor/paths.mjs';
import { setUp } from './editor/setup.mjs';
import { runInWebHost } from './editor/webHost.mjs';

const hosts = [
  { title: 'Node.js extension host', run: runInNodeHost, tests: suiteBundles.node, wanted: 'dist/extension.js' },
  { title: 'web extension host', run: runInWebHost, tests: suiteBundles.web, wanted: 'dist/web/extension.js' },
];

for (const { wanted } of hosts) {
  if (existsSync(path.join(projectFolder, wanted))) continue;
  console.error(`${wanted} is missing: run \`npm run build\` first.`);
  process.exit(1);
}
setUp();
checkTypes();
await bundleSuite();

const results = [];
for (const { title, run, tests } of hosts) {
  console.log(`\n=== ${title}`);
  const { exitCode, result } = await run({ extension: projectFolder, tests, folder: fixturesFolder });
  results.push(judge(title, exitCode, result));
}
mkdirSync(path.dirname(resultsFile), { recursive: true });
writeFileSync(resultsFile, JSON.stringify(results));
process.exit(results.some(({ failed }) => failed > 0) ? 1 : 0);

/** A run that ends badly without a failed test to show for it counts as one failed. */
function judge(title, exitCode, result) {
  const counted = result ?? { passed: 0, failed: 0, skipped: 0 };
  const sound = result !== undefined && (exitCode === 0 || counted.failed > 0) && counted.passed + counted.failed > 0;
  if (sound) return { title, ...counted };
  console.error(`The ${title} ended with status ${exitCode} and ${result ? 'nothing to show for it' : 'no counts'}.`);
  return { title, ...counted, failed: counted.failed + 1 };
}

function checkTypes() {
  const compiler = path.join(projectFolder, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', testsFolder], { stdio: 'inherit' });
}
