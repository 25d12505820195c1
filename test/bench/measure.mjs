// Times several ways to do work on the same texts, by turns, so that a busy moment of the machine hits all of them.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/**
 * Median speed of each way in MB (a million characters) a second. `ways` maps a name to `{ texts, work }`; `work` takes one text. The
 * first round compiles the code and does not count.
 */
export function speeds(ways, runs) {
  const times = new Map(Object.keys(ways).map((name) => [name, []]));
  for (let run = 0; run <= runs; run++) {
    for (const [name, { texts, work }] of Object.entries(ways)) {
      collectGarbage();
      const start = process.hrtime.bigint();
      let sum = 0;
      for (const text of texts) sum += work(text);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (!(sum >= 0)) throw new Error(`${name} gave no result`);
      if (run > 0) times.get(name).push(seconds);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, megabytes(ways[name].texts) / median(all)]));
}

const megabytes = (texts) => texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
