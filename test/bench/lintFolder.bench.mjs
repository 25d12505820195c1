// `cablegram lint` of a folder: with threads and with one, and how soon Ctrl-C ends it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { cable } from './cables.mjs';
import { median, times, wallTime } from './measure.mjs';

const projectFolder = path.resolve(import.meta.dirname, '../..');
const command = path.join(projectFolder, 'dist/cli.js');

export default async function measure({ runs, megabytes }) {
  spawnSync(process.execPath, [path.join(projectFolder, 'server/esbuild.mjs'), 'cli'], { stdio: 'inherit' });
  const folder = mkdtempSync(path.join(tmpdir(), 'cables-'));
  try {
    const count = Number(process.env.LINT_FILES ?? Math.max(100, megabytes * 30));
    for (let i = 0; i < count; i++) {
      mkdirSync(path.join(folder, String(i % 16)), { recursive: true });
      writeFileSync(path.join(folder, String(i % 16), `${i}.txt`), cable(10_000, i + 1));
    }
    const lint = (threads) => () => {
      const { status } = spawnSync(process.execPath, [command, 'lint', folder], {
        env: { ...process.env, CABLEGRAM_THREADS: String(threads) },
        stdio: 'ignore',
      });
      return status;
    };
    const threads = availableParallelism();
    const time = await times({ one: lint(1), all: lint(threads) }, runs, wallTime);
    const ends = [];
    for (let i = 0; i < runs; i++) ends.push(await interrupted(folder));
    return {
      rows: [
        {
          work: `lint of ${count} files with ${threads} threads`,
          against: 'the same with one',
          ratio: time.one / time.all,
          aim: { atLeast: 1.8 },
          figures: { 'one s': time.one / 1000, 'all s': time.all / 1000 },
        },
        {
          work: 'lint of a folder, from Ctrl-C to the end of the process',
          against: 'the clock',
          ratio: median(ends),
          unit: ' ms',
          aim: { atMost: 100 },
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds from SIGINT in the middle of the work to the end. */
function interrupted(folder) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, 'lint', folder], { stdio: ['ignore', 'pipe', 'ignore'] });
    let start;
    child.stdout.once('data', () => {
      start = performance.now();
      child.kill('SIGINT');
    });
    child.on('exit', () => resolve(performance.now() - start));
  });
}
