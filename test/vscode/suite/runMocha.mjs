// Runs all tests and counts, the same way in both extension hosts.

/** Begins each line for the reader, so that it can be told from what VS Code logs itself (`editor/automation.mjs`). */
const mark = '\u2063';

export const options = { ui: 'bdd', reporter: 'spec', color: false, timeout: 30_000 };

/**
 * @param mocha set up, its `describe` and `it` global
 * @param reporters mocha's reporters
 * @returns the counts; a hook that fails counts as a failed test
 */
export async function runMocha(mocha, reporters) {
  reporters.Base.consoleLog = (text = '', ...values) => console.log(`${mark}${text}`, ...values);
  await import('all-tests');
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      const { passes, failures, pending } = runner.stats;
      resolve({ passed: passes, failed: failures, skipped: pending });
    });
  });
}

/** VS Code takes a rejection for a failed run. */
export function throwIfFailed({ failed }) {
  if (failed > 0) throw new Error(`${failed} failed`);
}
