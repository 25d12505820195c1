// Runs the suite inside VS Code: in the Node.js extension host, then in the web host, on what users get. Wants `npm run build` to have been run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pack } from '../vsix/pack.mjs';
import { packageFolder, stage } from '../vsix/stage.mjs';
import { bundleSuite } from './bundle.mjs';
import { differencesOfInstalled } from './editor/install.mjs';
import { runInNodeHost } from './editor/nodeHost.mjs';
import { canEmbed, fixturesFolder, projectFolder, resultsFile, suiteBundles, testsFolder } from './editor/paths.mjs';
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
stage();
checkTypes();
await bundleSuite();

const results = [];
for (const { title, run, tests } of hosts) {
  console.log(`\n=== ${title}`);
  const { exitCode, result } = await run({ extension: packageFolder, tests, folder: fixturesFolder });
  results.push(judge(title, exitCode, result));
}
if (canEmbed && process.argv.length === 2) results.push(await installation());
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

/** The extension as one file, installed: it must hold what was tested, and nothing else. */
async function installation() {
  const title = 'installation of the packed extension';
  console.log(`\n=== ${title}`);
  const differences = differencesOfInstalled(await pack(path.dirname(packageFolder)), packageFolder);
  console.log(differences.length === 0 ? 'What is installed is what was tested.' : differences.join('\n'));
  return { title, passed: differences.length === 0 ? 1 : 0, failed: differences.length, skipped: 0 };
}

function checkTypes() {
  const compiler = path.join(projectFolder, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', testsFolder], { stdio: 'inherit' });
}
