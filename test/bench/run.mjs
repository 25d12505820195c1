// `npm run bench [name …]`: runs the benchmarks `*.bench.mjs` of this folder, each in a process of its own, and prints one table.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { installPackages } from '../installPackages.mjs';
import { isMet, table } from './table.mjs';

const projectFolder = path.resolve(import.meta.dirname, '../..');
const outFolder = path.join(projectFolder, 'out/bench');
const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.slice(0, -'.bench.mjs'.length))
  .sort();

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`No benchmark ${unknown.join(', ')}; there are ${all.join(', ')}.`);

installPackages(import.meta.dirname, 'markdown-it'); // what the engine is measured against
mkdirSync(outFolder, { recursive: true });
for (const name of wanted.length > 0 ? wanted : all) runOne(name);

// Those that ran before keep their last result.
const results = all
  .filter((name) => existsSync(resultFile(name)))
  .map((name) => ({ name, ...JSON.parse(readFileSync(resultFile(name), 'utf8')) }));
const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', processors: cpus().length };
writeFileSync(path.join(outFolder, 'results.json'), `${JSON.stringify({ machine, results }, null, 2)}\n`);

const rows = results.flatMap((result) => result.rows);
console.log(`\n${table(rows)}`);
const missed = rows.filter((row) => !isMet(row)).length;
console.log(`${rows.length - missed} of ${rows.length} aims met; all figures are in out/bench/results.json.`);

function resultFile(name) {
  return path.join(outFolder, `${name}.json`);
}

/** A process of its own each, so that no benchmark runs on the heap and the compiled code of another. */
function runOne(name) {
  console.error(`${name} …`);
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', path.join(import.meta.dirname, 'runOne.mjs'), name, resultFile(name)],
    { stdio: 'inherit' },
  );
  if (status !== 0) {
    console.error(`${name} failed`);
    process.exitCode = 1;
  }
}
