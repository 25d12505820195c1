// What the web extension host runs.
import 'mocha/mocha'; // the browser build: makes `mocha` and `Mocha` global
import { options, runMocha, throwIfFailed } from './runMocha.mjs';

/** VS Code calls this and ends with its outcome. The counts go to the console, doubly marked (`editor/automation.mjs`). */
export async function run() {
  globalThis.location ??= { search: '' }; // mocha looks there for a filter; not every worker has one
  globalThis.mocha.setup(options);
  const result = await runMocha(globalThis.mocha, globalThis.Mocha.reporters);
  console.log(`\u2063\u2063${JSON.stringify(result)}`);
  throwIfFailed(result);
}
