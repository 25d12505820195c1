// Installs the packages of a folder of its own, on first use, by its lock file.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** @param name the package that the folder is about: where it is there already, nothing is done */
export function installPackages(folder, name) {
  if (existsSync(path.join(folder, 'node_modules', name))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} failed`);
}
