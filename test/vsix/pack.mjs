// `npm run package`: packs the extension as one file to install, `cablegram-VERSION.vsix`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { packageFolder, stage } from './stage.mjs';

const projectFolder = path.resolve(import.meta.dirname, '../..');

/** Stages, and packs into a file of `folder`; returns its path. Wants `npm run build` to have been run. */
export async function pack(folder) {
  install();
  stage();
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const packagePath = path.join(folder, `cablegram-${version}.vsix`);
  const { createVSIX } = await import('@vscode/vsce');
  await createVSIX({
    cwd: packageFolder,
    packagePath,
    ignoreFile: path.join(projectFolder, '.vscodeignore'),
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}

function install() {
  if (existsSync(path.join(import.meta.dirname, 'node_modules/@vscode/vsce'))) return;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in test/vsix failed');
}

if (process.argv[1] === import.meta.filename) {
  const file = await pack(projectFolder);
  console.log(`${path.relative(process.cwd(), file)}: ${Math.round(statSync(file).size / 1000)} KB
Install it: code --install-extension ${path.relative(process.cwd(), file)}`);
}
