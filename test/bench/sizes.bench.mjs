// What users download: the bundle that every text file loads, the server in the browser, the packed extension.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { aims, sizes } from './sizes.mjs';

const projectFolder = path.resolve(import.meta.dirname, '../..');

const works = {
  entry: 'bundle that every text file loads',
  webEntry: 'the same in the browser',
  webServer: 'server in the browser, without tables',
  packed: 'packed extension, each file deflated',
};

export default function measure() {
  for (const script of ['client/esbuild.mjs', 'server/esbuild.mjs'])
    execFileSync(process.execPath, [path.join(projectFolder, script)], { cwd: projectFolder });
  const found = sizes();
  return {
    rows: Object.entries(works).map(([name, work]) => ({
      work,
      against: 'kilobytes',
      ratio: found[name] / 1000,
      unit: ' KB',
      aim: { atMost: aims[name] / 1000 },
    })),
  };
}
