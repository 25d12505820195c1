// Finds and reads files of the project, for tests that look at the project itself or at all fixtures.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Absolute path of the project's folder. */
export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** Paths of all files under a folder of the project, with `/`, counted from the project's folder, in alphabetical order. */
export function filesUnder(folder: string): string[] {
  const found = readdirSync(path.join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return found.sort();
}

/** The text of a file of the project. */
export const readProjectFile = (file: string): string => readFileSync(path.join(projectFolder, file), 'utf8');

/** All whole cables and other texts under `fixtures/`, as paths such as `fixtures/archive/04BERN512.txt`. */
export const fixtureTexts = (): string[] => filesUnder('fixtures').filter((file) => file.endsWith('.txt'));
