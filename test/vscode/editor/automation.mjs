// The two calls by which a workbench under test reports to the page that shows it: messages while it runs, then its exit status.
import { format } from 'node:util';

/**
 * Starts a line that is for the reader, among all else that a workbench logs: an invisible character.
 * The suites write it (`suite/runMocha.ts`).
 */
const mark = '\u2063';
/** Starts the one line that holds the counts as JSON, where the suite can't write a file: in the web host. */
const resultMark = `${mark}${mark}`;

/**
 * Listens to the workbench in `page`. Call it before the page is opened.
 * @param print gets each line meant for the reader
 * @returns `exitCode`: what the workbench ends with, rejected when the browser dies or time is up; `result()`: the counts, once
 *   reported; `silent()`: no line for the reader has come; `messages()`: the last things logged, for when it went wrong
 */
export async function listen(page, print, { minutes = 9 } = {}) {
  const logged = [];
  let silent = true;
  let result;
  const note = (text) => {
    logged.push(text);
    if (process.env.VSCODE_TEST_VERBOSE) console.error(`[VS Code] ${text}`);
  };
  await page.exposeFunction('codeAutomationLog', (_kind, args) => {
    const text = format(...args);
    if (text.startsWith(resultMark)) result = JSON.parse(text.slice(resultMark.length));
    else if (text.startsWith(mark)) {
      silent = false;
      print(text.slice(mark.length));
    } else note(text);
  });
  page.on('pageerror', (error) => note(String(error.stack)));
  const { promise: exitCode, resolve, reject } = withResolvers();
  page.on('crash', () => reject(new Error('The page crashed.')));
  page
    .context()
    .browser()
    .on('disconnected', () => reject(new Error('The browser ended.')));
  const timer = setTimeout(() => reject(new Error(`No end after ${minutes} minutes.`)), minutes * 60_000);
  timer.unref();
  exitCode.catch(() => {}); // whoever waits for it later sees the failure all the same
  await page.exposeFunction('codeAutomationExit', (code) => resolve(code));
  return { exitCode, result: () => result, silent: () => silent, messages: () => logged.slice(-30).join('\n') };
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}
