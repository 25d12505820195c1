// Installs the packed extension into the embedded editor as a user would, and looks at what is there then.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codeServer, codeServerNode } from './paths.mjs';

/**
 * @param vsix the packed extension
 * @param folder what it was packed from
 * @returns what differs between the two, a sentence each
 */
export function differencesOfInstalled(vsix, folder) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'cable-vsix-'));
  try {
    const folders = ['user-data', 'extensions'].map((name) => `--${name}-dir=${path.join(scratch, name)}`);
    const program = path.join(codeServer, 'out/node/entry.js');
    execFileSync(codeServerNode, [program, ...folders, '--install-extension', vsix], { stdio: 'pipe' });
    const extensions = path.join(scratch, 'extensions');
    const [name] = readdirSync(extensions).filter((each) => each.startsWith('cablegram.cablegram-'));
    if (!name) return ['no extension was installed'];
    return differences(path.join(extensions, name), folder);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

function differences(installed, folder) {
  const [there, wanted] = [filesOf(installed), filesOf(folder)];
  return [...new Set([...there.keys(), ...wanted.keys()])].flatMap((name) => {
    if (!there.has(name)) return [`${name} was not installed`];
    if (!wanted.has(name)) return [`${name} was installed besides`];
    // The editor writes of its own into the manifest.
    const isSame = name === 'package.json' || there.get(name).equals(wanted.get(name));
    return isSame ? [] : [`${name} is not what it was`];
  });
}

/** By their names in the way the packer writes them: in small letters, and what licenses and changes are called. */
function filesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file)])
      .filter(([name]) => name !== '.vsixmanifest')
      .map(([name, bytes]) => [name === 'LICENSE' ? 'license.txt' : name.toLowerCase(), bytes]),
  );
}
