// Starts and stops the embedded editor: code-server on this machine's own address, in a folder of its own that goes with it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './freePort.mjs';
import { builtinExtensions, canEmbed, codeServer, codeServerNode } from './paths.mjs';
import { setUp } from './setup.mjs';

/** An editor that asks nothing, fetches nothing and moves nothing. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.hotExit': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Starts the embedded editor and waits until it answers.
 * @param options.settings user settings on top of the quiet ones
 * @param options.extension folder of an extension to have installed, the way a user has it
 * @returns `address({folder, file, line, payload})`: what to open in a browser; `remote(file)`: a file as the editor names it;
 *   `log()`: what the server has said; `stop()`: ends it and leaves nothing behind
 */
export async function startServer({ settings = {}, extension } = {}) {
  if (!canEmbed) throw new Error('The embedded editor runs on 64-bit Linux only.');
  setUp();
  const folder = prepareFolder({ ...quietSettings, ...settings }, extension);
  const host = `127.0.0.1:${await freePort()}`;
  const server = launch(folder, host);
  const output = [];
  server.stdout.on('data', (bytes) => output.push(bytes));
  server.stderr.on('data', (bytes) => output.push(bytes));
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const abandon = () => {
    signalGroup(server, 'SIGKILL');
    clear();
  };
  process.once('exit', abandon); // should this process end early, by Ctrl-C for one
  const log = () => Buffer.concat(output).toString();

  let stopped;
  const stop = () => {
    process.off('exit', abandon);
    stopped ??= end(server).then(clear);
    return stopped;
  };
  try {
    await answers(server, `http://${host}/healthz`);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${log()}`);
  }
  const remote = (file) => `vscode-remote://${host}${path.resolve(file)}`;
  return { address: (what) => address(host, remote, what), remote, log, stop };
}

/** The address of the editor on a folder and, when given, a file there at a one-based line. */
function address(host, remote, { folder, file, line, payload = [] } = {}) {
  const url = new URL(`http://${host}/`);
  if (folder) url.searchParams.set('folder', path.resolve(folder));
  else url.searchParams.set('ew', 'true'); // an empty window
  const start = [...payload];
  if (file && line) start.push(['gotoLineMode', 'true']);
  if (file) start.push(['openFile', remote(file) + (line ? `:${line}:1` : '')]);
  if (start.length > 0) url.searchParams.set('payload', JSON.stringify(start));
  return url.href;
}

/** A short path on purpose: VS Code puts sockets there, whose names may have 107 characters. */
function prepareFolder(settings, extension) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cable-'));
  const user = path.join(folder, 'data/User');
  for (const made of [user, path.join(folder, 't'), path.join(folder, 'ext')]) mkdirSync(made, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings, null, 2));
  if (extension) symlinkSync(path.resolve(extension), path.join(folder, 'ext', path.basename(path.resolve(extension))));
  return folder;
}

function launch(folder, host) {
  const temporary = path.join(folder, 't');
  const args = [
    path.join(codeServer, 'out/node/entry.js'),
    ...['--auth', 'none', '--bind-addr', host],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    '--disable-getting-started-override',
    ...['--user-data-dir', path.join(folder, 'data'), '--extensions-dir', path.join(folder, 'ext')],
    ...['--config', path.join(folder, 'config.yaml')],
    // Without this the editor ignores the extension under test that the address names.
    ...['--vscode-option', 'enable-smoke-test-driver'],
    ...['--vscode-option', `builtin-extensions-dir=${builtinExtensions}`],
  ];
  const env = {
    ...process.env,
    TMPDIR: temporary,
    XDG_RUNTIME_DIR: temporary,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
  // A group of its own, so that ending it ends the extension hosts with it.
  return spawn(codeServerNode, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
}

/** Polls until the server answers; fails when it ends first or a minute has gone. */
async function answers(server, url) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (hasEnded(server)) throw new Error('The embedded editor ended while starting:');
    if (Date.now() > deadline) throw new Error('The embedded editor did not answer within a minute:');
    await delay(50);
  }
}

/** Asks the whole group to end, and insists after three seconds. */
async function end(server) {
  const gone = hasEnded(server) ? Promise.resolve() : once(server, 'exit');
  signalGroup(server, 'SIGTERM');
  await Promise.race([gone, delay(3000, undefined, { ref: false })]);
  signalGroup(server, 'SIGKILL');
}

function hasEnded(server) {
  return server.exitCode !== null || server.signalCode !== null;
}

function signalGroup(server, signal) {
  try {
    process.kill(-server.pid, signal);
  } catch {
    // The group is gone already.
  }
}
