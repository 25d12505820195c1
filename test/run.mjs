// `npm test`: the quick gate (build, types, lint, unit suites) with all of the generated texts, then the suites inside VS Code, then the sum of both on the last line.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { resultsFile } from './vscode/editor/paths.mjs';

const projectFolder = path.resolve(import.meta.dirname, '..');
const unitResults = path.join(projectFolder, 'out/unit.json');

for (const stale of [unitResults, resultsFile]) rmSync(stale, { force: true });

// `check` ends with the unit suites, which take these arguments.
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`];
const quickGate = run('npm', ['run', 'check', '--', ...reporters], { INPUTS: 'all' });
const counts = [unitCounts(quickGate)];
if (existsSync(unitResults)) {
  const editorSuites = run(process.execPath, [path.join(import.meta.dirname, 'vscode/run.mjs')]);
  counts.push(...editorCounts(editorSuites));
}

const passed = sum(counts.map((each) => each.passed));
const failed = sum(counts.map((each) => each.failed));
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

/** Counts of the unit suites. A file that could not be loaded has no tests to fail: it counts as one failed. */
function unitCounts(status) {
  const report = readJson(unitResults);
  if (!report) return crashed('The quick gate ended before the tests: see above what failed.');
  const broken = report.testResults.filter(({ status: outcome, assertionResults }) => {
    return outcome === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  });
  const counted = { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  return trust('The quick gate', status, counted);
}

/** Counts of the suites inside VS Code, host by host. */
function editorCounts(status) {
  const hosts = readJson(resultsFile);
  if (!hosts) return [crashed('The suites inside VS Code ended without counts: see above.')];
  const counted = { passed: sum(hosts.map((each) => each.passed)), failed: sum(hosts.map((each) => each.failed)) };
  return [trust('The suites inside VS Code', status, counted)];
}

/** An ending with an error and no failed test is a failure all the same, and so is a run of nothing. */
function trust(what, status, counted) {
  if (counted.failed === 0 && status !== 0)
    console.error(`${what} ended with status ${status} although no test failed.`);
  else if (counted.failed === 0 && counted.passed === 0) console.error(`${what} ran no test.`);
  else return counted;
  return { ...counted, failed: 1 };
}

function crashed(message) {
  console.error(message);
  return { passed: 0, failed: 1 };
}

function run(program, args, variables = {}) {
  const { status, signal } = spawnSync(program, args, {
    cwd: projectFolder,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && program === 'npm',
  });
  return status ?? signal;
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0);
}
