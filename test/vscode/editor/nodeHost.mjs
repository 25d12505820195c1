// Runs a suite in the Node.js extension host of the best VS Code that is to be had here.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canEmbed, testsFolder } from './paths.mjs';
import { setUp } from './setup.mjs';

/** How long a VS Code download may keep us waiting for its first answer, in milliseconds. */
const patience = 4000;

/**
 * Runs the suite and prints what mocha says.
 * @param options.extension, options.tests, options.folder the extension's folder, the suite's bundle, the folder to open
 * @returns the exit status, and the counts if the suite got as far as counting
 */
export async function runInNodeHost({ extension, tests, folder }) {
  setUp();
  const { runTests } = await import('@vscode/test-electron');
  const scratch = mkdtempSync(path.join(tmpdir(), 'cable-node-'));
  const resultFile = path.join(scratch, 'result.json');
  try {
    const { name, program } = await chooseEditor();
    console.log(`Editor: ${name}`);
    const exitCode = await runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      extensionTestsEnv: { CABLEGRAM_TEST_RESULT: resultFile },
      launchArgs: [
        folder,
        '--disable-extensions',
        ...['user-data', 'extensions'].map((name) => `--${name}-dir=${scratch}/${name}`),
      ],
    });
    return { exitCode, result: readResult(resultFile) };
  } catch (error) {
    console.error(String(error.message ?? error));
    return { exitCode: 1, result: readResult(resultFile) };
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The editor asked for; else the desktop VS Code, where there is a screen and a download; else the embedded one. */
async function chooseEditor() {
  const asked = process.env.VSCODE_EXECUTABLE;
  if (asked) return { name: `${asked} (VSCODE_EXECUTABLE)`, program: path.resolve(asked) };
  const desktop = hasScreen() ? await desktopEditor() : undefined;
  if (desktop) return { name: 'desktop VS Code', program: desktop };
  if (canEmbed) return { name: 'code-server in a headless browser', program: path.join(testsFolder, 'code') };
  throw new Error('No VS Code could be downloaded. Set VSCODE_EXECUTABLE to the program of an installed one.');
}

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Downloads the stable VS Code or takes the one downloaded before; undefined when that can't be done. */
async function desktopEditor() {
  const { download } = await import('@vscode/test-electron');
  const { fetchStableVersions } = createRequire(import.meta.url)('@vscode/test-electron/out/download');
  try {
    const [newest] = await fetchStableVersions(true, patience);
    return await download({ version: newest, cachePath: path.join(testsFolder, '.vscode-test'), timeout: 30_000 });
  } catch {
    return undefined;
  }
}

function readResult(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
