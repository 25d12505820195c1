// Runs one benchmark and writes its result: `node --expose-gc runOne.mjs parse out/bench/parse.json`.
import { writeFileSync } from 'node:fs';

const [name, file] = process.argv.slice(2);
const { default: measure } = await import(`./${name}.bench.mjs`);

/** `RUNS` that count after one that warms up; `MEGABYTES` of text (a million characters each); `CABLES`, a folder of your own. */
const result = await measure({
  runs: Number(process.env.RUNS ?? 5),
  megabytes: Number(process.env.MEGABYTES ?? 50),
  folder: process.env.CABLES,
});
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
