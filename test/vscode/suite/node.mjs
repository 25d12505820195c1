// What the Node.js extension host runs.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { options, runMocha, throwIfFailed } from './runMocha.mjs';

/** VS Code calls this and ends with its outcome. The counts go to the file that CABLEGRAM_TEST_RESULT names. */
export async function run() {
  const mocha = new Mocha(options);
  mocha.suite.emit('pre-require', globalThis, '', mocha); // makes `describe` and `it` global
  const result = await runMocha(mocha, Mocha.reporters);
  const file = process.env.CABLEGRAM_TEST_RESULT;
  if (file) writeFileSync(file, JSON.stringify(result));
  throwIfFailed(result);
}
