// A process of its own that reads each file of a folder, or asks for its stamp, so many at a time, and prints how many milliseconds
// that took: `node touchFiles.mjs readFile FOLDER 16`.
import { readdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { eachFile } from './eachFile.mjs';

const works = {
  readFile: async (file) => (await readFile(file)).length,
  stat: async (file) => (await stat(file)).size,
};

const [name, folder, atOnce] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name));
const start = performance.now();
await eachFile(files, works[name], Number(atOnce));
console.log(performance.now() - start);
