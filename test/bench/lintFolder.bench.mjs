// `cablegram lint` of a folder: with threads, with one, and on one processor; what the machine can do at most; and how soon Ctrl-C ends it.
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
    const threads = availableParallelism();
    // Side by side, two processes that share nothing show how much more the processors do together than one of them.
    const ways = {
      all: () => lint(folder, { threads }),
      one: () => lint(folder, { threads: 1 }),
      ...(canPin && {
        oneProcessor: () => lint(folder, { threads: 1, processor: 0 }),
        apart: async () => {
          const both = [0, 1].map((processor) => lint(folder, { threads: 1, processor }));
          return Math.max(...(await Promise.all(both)));
        },
      }),
    };
    const time = await times(ways, runs, wallTime);
    const ends = [];
    for (let i = 0; i < runs; i++) ends.push(await interrupted(folder));
    return {
      rows: [
        {
          work: `lint of ${count} files with ${threads} threads`,
          against: canPin ? 'the same on one processor' : 'the same with one',
          ratio: (time.oneProcessor ?? time.one) / time.all,
          aim: { atLeast: 1.8 },
          figures: {
            ...Object.fromEntries(Object.entries(time).map(([way, ms]) => [`${way} s`, ms / 1000])),
            ...(canPin && { 'most that the processors could give': (2 * time.oneProcessor) / time.apart }),
          },
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

/** Whether a process can be kept to one processor. */
const canPin = spawnSync('taskset', ['--version']).status === 0 && availableParallelism() > 1;

/** Resolves at the end of the process. */
function lint(folder, { threads, processor }) {
  const words = [process.execPath, command, 'lint', folder];
  const [program, ...rest] = processor === undefined ? words : ['taskset', '--cpu-list', String(processor), ...words];
  const env = { ...process.env, CABLEGRAM_THREADS: String(threads) };
  return new Promise((resolve) => spawn(program, rest, { env, stdio: 'ignore' }).on('exit', resolve));
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
