// What users download: the bundle that every text file loads, the server in the browser, the packed extension.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const projectFolder = path.resolve(import.meta.dirname, '../..');
const file = (name) => path.join(projectFolder, name);

export default function measure() {
  for (const script of ['client/esbuild.mjs', 'server/esbuild.mjs'])
    execFileSync(process.execPath, [file(script)], { cwd: projectFolder });
  const { bytes, inputs } = JSON.parse(readFileSync(file('out/meta-web.json'), 'utf8')).outputs['dist/web/server.js'];
  const tables = Object.entries(inputs)
    .filter(([name]) => name.endsWith('.csv'))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const row = (work, size, atMost) => ({
    work,
    against: 'kilobytes',
    ratio: size / 1000,
    unit: ' KB',
    aim: { atMost },
  });
  return {
    rows: [
      row('bundle that every text file loads', statSync(file('dist/extension.js')).size, 60),
      row('the same in the browser', statSync(file('dist/web/extension.js')).size, 60),
      row('server in the browser, without tables', bytes - tables, 450),
      row(
        'packed extension, each file deflated',
        packed().reduce((sum, name) => sum + deflated(name), 0),
        700,
      ),
    ],
  };
}

/** The files that `.vscodeignore` leaves: it names them with `!`. */
function packed() {
  const kept = readFileSync(file('.vscodeignore'), 'utf8').match(/(?<=^!).+$/gm) ?? [];
  return kept.flatMap((name) =>
    name.includes('*')
      ? readdirSync(file(path.dirname(name))).map((each) => path.join(path.dirname(name), each))
      : [name],
  );
}

const deflated = (name) => gzipSync(readFileSync(file(name)), { level: 9 }).length;
