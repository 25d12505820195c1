// The whole server, a process with threads and shards, against the known citation graph of an archive on the disk: exactness,
// its starts, memory, and how soon it stops. `GRAPH_CABLES=250000` for the whole archive of 2 GB.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FASTEST } from './eachFile.mjs';
import { loadEngine } from './engine.mjs';
import { median } from './measure.mjs';

const COUNT = Number(process.env.GRAPH_CABLES ?? 2_000);
/** 28 paragraphs make a cable of 8 KB. */
const PARAGRAPHS = 28;
/** In so many files definition and references are asked of every reference. */
const OPENED = 200;
/** Of so many keys and cables it is asked who cites and what is cited; of all of them in archives that are no larger. */
const ASKED = 50_000;
/** Types of changes in the protocol. */
const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;
const program = path.resolve(import.meta.dirname, '../../dist/server.js');

export default async function measure({ runs }) {
  if (!existsSync(program)) throw new Error('npm run build first: the server that ships is what is measured');
  // The protocol's library is written for `require`.
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  const parts = await loadEngine('graphParts.ts', { platform: 'node', banner });
  const work = mkdtempSync(path.join(tmpdir(), 'cablegram-graph-'));
  try {
    const archive = parts.generateArchive(COUNT, { paragraphs: PARAGRAPHS });
    const run = createRun(parts, archive, work);
    const found = await checkAll(run);
    return { rows: [...rowsOf(found), ...startRows(run, found), await cancelRow(run, runs)] };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The archive on the disk and how it changed, and servers on it. */
function createRun(parts, archive, work) {
  const folder = path.join(work, 'archive');
  const probe = path.join(work, 'memory.json');
  const uriOf = (name) => parts.uriOfPath(path.join(folder, name));
  /** Whose text a file holds, where it is not its own. */
  const sources = new Map();
  let { cables } = archive;
  const textOf = (name) => archive.text(sources.get(name) ?? name);
  const write = (name) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, textOf(name));
  };
  archive.paths.forEach(write);
  // What is still being written to the disk would slow the first start.
  spawnSync('sync');
  return {
    /** Files that the server has under way at a time. */
    threads: parts.THREADS,
    /** Seconds to read all files, or to ask for their stamps, so many at a time, in a process that does nothing else; the median of three. */
    touch(work, atOnce) {
      const touchFiles = path.join(import.meta.dirname, 'touchFiles.mjs');
      const once = () =>
        Number(execFileSync(process.execPath, [touchFiles, work, folder, atOnce], { encoding: 'utf8' })) / 1000;
      return median([once(), once(), once()]);
    },
    start(storage = 'storage') {
      process.env.MEMORY_PROBE = probe;
      const nodeArguments = ['--expose-gc', '--require', path.join(import.meta.dirname, 'memoryProbe.cjs')];
      return parts.startProcess({ program, nodeArguments, folder, storage: path.join(work, storage) });
    },
    /** What the server takes at rest, and the most it ever took, in megabytes. */
    async memory({ process: { pid } }) {
      rmSync(probe, { force: true });
      process.kill(pid, 'SIGUSR2');
      while (!existsSync(probe) || readFileSync(probe, 'utf8') === '') await pause(20);
      const { rss, heapUsed, arrayBuffers } = JSON.parse(readFileSync(probe, 'utf8'));
      const peak = existsSync(`/proc/${pid}/status`)
        ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
        : rss;
      return { rss: rss / 1e6, heap: heapUsed / 1e6, arrayBuffers: arrayBuffers / 1e6, peak: peak / 1e6 };
    },
    check: (server) => parts.differences(server, { cables, uriOf, textOf }, OPENED, ASKED),
    /** A year's folder gets another name, as do single files; others are deleted, or hold the text of another. */
    change() {
      const events = [];
      const years = cables.map(({ path: own }) => own.slice(0, 4));
      const year = years[years.length >> 1];
      renameSync(path.join(folder, year), path.join(folder, `${year} moved`));
      events.push({ uri: uriOf(year), type: DELETED }, { uri: uriOf(`${year} moved`), type: CREATED });
      for (const name of archive.paths)
        if (name.startsWith(`${year}/`)) sources.set(name.replace(year, `${year} moved`), name);
      cables = cables.map((cable) =>
        cable.path.startsWith(`${year}/`) ? { ...cable, path: cable.path.replace(year, `${year} moved`) } : cable,
      );
      const names = [...new Set(cables.map(({ path: own }) => own))].filter((own) => !own.startsWith(year));
      const step = Math.max(3, Math.floor(names.length / 300));
      for (let i = 0; i + 3 < names.length; i += step) {
        const [gone, old, target, source] = names.slice(i, i + 4);
        // The name of a file tells the year of the cables in it.
        if (yearOf(target) !== yearOf(source)) continue;
        rmSync(path.join(folder, gone));
        const renamed = path.join('renamed', path.basename(old));
        mkdirSync(path.join(folder, 'renamed'), { recursive: true });
        renameSync(path.join(folder, old), path.join(folder, renamed));
        sources.set(renamed, old);
        sources.set(target, source);
        write(target);
        const copied = cables.filter((cable) => cable.path === source).map((cable) => ({ ...cable, path: target }));
        cables = cables
          .filter((cable) => cable.path !== gone && cable.path !== target)
          .map((cable) => (cable.path === old ? { ...cable, path: renamed } : cable))
          .concat(copied);
        events.push({ uri: uriOf(gone), type: DELETED }, { uri: uriOf(old), type: DELETED });
        events.push({ uri: uriOf(renamed), type: CREATED }, { uri: uriOf(target), type: CHANGED });
      }
      return events;
    },
  };
}

const yearOf = (name) => path.basename(name).slice(0, 2);

/** Cold, warm, after changes, and warm after these; each time every answer is compared. */
async function checkAll(run) {
  const found = {};
  const timed = async (name, server, work) => {
    const start = performance.now();
    await work();
    const seconds = (performance.now() - start) / 1000;
    const memory = await run.memory(server);
    const differences = await run.check(server);
    for (const one of differences.slice(0, 10)) console.error(`${name}: ${one}`);
    found[name] = { seconds, memory, differences: differences.length };
    console.error(`${name}: ${seconds.toFixed(1)} s, ${differences.length} differences`);
  };
  const once = async (name, change) => {
    const server = await run.start();
    await timed(name, server, () => server.build());
    if (change) await timed('changes', server, () => server.changed(run.change()));
    await server.stop();
  };
  await once('cold');
  await once('warm', true);
  await once('warm after changes');
  return found;
}

function rowsOf(found) {
  const all = Object.entries(found);
  const row = (work, name, against, ratio, unit, aim) => ({
    work: `${work}: ${COUNT.toLocaleString('en')} cables on the disk`,
    against,
    ratio,
    unit,
    aim,
    figures: Object.fromEntries(all.map(([step, each]) => [`${step} ${name(each)[0]}`, name(each)[1]])),
  });
  const sum = all.reduce((total, [, { differences }]) => total + differences, 0);
  return [
    row(
      'answers of the server',
      ({ seconds }) => ['s', seconds],
      'the known graph: cited by, cites, missing, definition, references',
      sum,
      ' differences',
      { atMost: 0 },
    ),
    row(
      'memory of the server process',
      ({ memory }) => ['heap and array buffers MB', memory.heap + memory.arrayBuffers],
      'at rest after a warm start, resident',
      found.warm.memory.rss,
      ' MB',
      { atMost: 400 },
    ),
    row(
      'the same after a cold start',
      ({ memory }) => ['peak MB', memory.peak],
      'at rest, resident',
      found.cold.memory.rss,
      ' MB',
      { atMost: 400 },
    ),
  ];
}

/** The starts by the clock, as a client sees them, against the least that has to be done for them. */
function startRows(run, { cold, warm, 'warm after changes': warmAgain }) {
  const stat = run.touch('stat', FASTEST);
  const cables = `${COUNT.toLocaleString('en')} cables on the disk`;
  const coldRow = (atOnce, why) => {
    const read = run.touch('readFile', atOnce);
    return {
      work: `cold start of the server: ${cables}`,
      against: `fs.readFile of the same files, ${atOnce} at a time, ${why}, in a process of its own`,
      ratio: cold.seconds / read,
      aim: { atMost: 2.5 },
      figures: { 'cold s': cold.seconds, 'read s': read },
    };
  };
  return [
    coldRow(run.threads, 'as the server does'),
    coldRow(FASTEST, 'the fastest'),
    {
      work: `warm start of the server: ${cables}`,
      against: `fs.stat of the same files, ${FASTEST} at a time, the fastest, in a process of its own`,
      ratio: warm.seconds / stat,
      aim: { atMost: 1.5 },
      figures: { 'warm s': warm.seconds, 'warm after changes s': warmAgain.seconds, 'stat s': stat },
    },
  ];
}

/** From the cancellation to the end of the progress, at several moments of a building from nothing. */
async function cancelRow(run, runs) {
  const waits = [];
  for (let i = 0; i < 3 * runs; i++) {
    const server = await run.start(`cancelled${i}`);
    const wait = new Promise((resolve) => {
      let reports = 0;
      let start;
      server.onProgress((kind, cancel) => {
        if (kind === 'report' && start === undefined && reports++ === i % 4) {
          start = performance.now();
          cancel();
        }
        if (kind === 'end') resolve(start === undefined ? undefined : performance.now() - start);
      });
    });
    await server.build();
    waits.push(await wait);
    await server.stop();
  }
  const known = waits.filter((one) => one !== undefined);
  return {
    work: `indexing ${COUNT.toLocaleString('en')} cables, from cancelling to the end of the progress`,
    against: 'the clock',
    ratio: Math.max(...known),
    unit: ' ms',
    aim: { atMost: 100 },
    figures: { 'median ms': median(known), cancelled: known.length },
  };
}
