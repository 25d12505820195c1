// The texts that are measured: the fixtures, and real cables where a folder of them is given.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const projectFolder = path.resolve(import.meta.dirname, '../..');

/** Name and files of each corpus; `folder` is one of cables of your own, or undefined. */
export function corpora(folder) {
  const fixtures = ['archive', 'transmitted', 'older'].flatMap((each) =>
    textsUnder(path.join(projectFolder, 'fixtures', each)),
  );
  const found = [{ name: 'fixtures', files: fixtures }];
  if (folder) found.push({ name: 'real cables', files: textsUnder(folder) });
  return found;
}

/** The files again and again until they have `length` characters together; each a string of its own, so that nothing is remembered. */
export function repeated(files, length) {
  const texts = [];
  for (let total = 0, i = 0; total < length; i++) {
    const text = Buffer.from(files[i % files.length]).toString();
    texts.push(text);
    total += text.length;
  }
  return texts;
}

function textsUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
}
