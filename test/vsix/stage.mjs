// Puts what users get into a folder of its own: the files that `.vscodeignore` leaves, with a manifest and a readme for them.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const projectFolder = path.resolve(import.meta.dirname, '../..');

/** The packed extension, before it is packed. */
export const packageFolder = path.join(projectFolder, 'out/package');

/** What those who build the extension need, and those who use it do not. */
const OF_BUILDERS = ['private', 'bin', 'scripts', 'dependencies', 'devDependencies', 'knip'];
const SECTIONS_OF_BUILDERS = ['Try it', 'Install it', 'On the command line', 'More'];

/** Wants `npm run build` to have been run. */
export function stage() {
  rmSync(packageFolder, { recursive: true, force: true });
  for (const name of packedFiles()) cpSync(path.join(projectFolder, name), path.join(packageFolder, name));
  const manifest = JSON.parse(read('package.json'));
  for (const name of OF_BUILDERS) delete manifest[name];
  write('package.json', `${JSON.stringify(manifest)}\n`);
  write('README.md', readmeOfUsers(read('README.md')));
}

/** `.vscodeignore` leaves nothing but what it names with `!`. */
export function packedFiles() {
  const kept = read('.vscodeignore').match(/(?<=^!).+$/gm) ?? [];
  return kept.flatMap((name) => {
    if (!name.includes('*')) return [name];
    const folder = path.dirname(name);
    const [before, behind] = path.basename(name).split('*');
    return readdirSync(path.join(projectFolder, folder))
      .filter((each) => each.startsWith(before) && each.slice(before.length).endsWith(behind))
      .map((each) => `${folder}/${each}`);
  });
}

/** Without pictures and links into the project: the page of an installed extension can show neither. */
export function readmeOfUsers(readme) {
  const [intro, ...sections] = readme.split(/^(?=## )/m);
  const kept = sections.filter((section) => !SECTIONS_OF_BUILDERS.some((title) => section.startsWith(`## ${title}\n`)));
  return [intro, ...kept]
    .join('')
    .replace(/^ *!\[[^\]]*\]\([^)]*\)\n\n?/gm, '')
    .replace(/<!--.*?-->\n/g, '')
    .replace(/\[([^\]]+)\]\((?!https:)[^)]*\)/g, '$1');
}

const read = (name) => readFileSync(path.join(projectFolder, name), 'utf8');
const write = (name, text) => writeFileSync(path.join(packageFolder, name), text);
