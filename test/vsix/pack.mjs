// `npm run package`: packs the extension as one file to install, `cablegram-VERSION.vsix`.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { installPackages } from '../installPackages.mjs';
import { packageFolder, stage } from './stage.mjs';

const projectFolder = path.resolve(import.meta.dirname, '../..');

/** Packs what `stage` has put there into a file of `folder`; returns its path. */
export async function pack(folder) {
  installPackages(import.meta.dirname, '@vscode/vsce');
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

if (process.argv[1] === import.meta.filename) {
  stage();
  const file = await pack(projectFolder);
  console.log(`${path.relative(process.cwd(), file)}: ${Math.round(statSync(file).size / 1000)} KB
Install it: code --install-extension ${path.relative(process.cwd(), file)}`);
}
