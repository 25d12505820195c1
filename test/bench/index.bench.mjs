// The index of a generated archive: cold and warm from the disk; its memory and the time of questions at 250,000 cables.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { eachFile, FASTEST } from './eachFile.mjs';
import { loadEngine } from './engine.mjs';
import { median, processorTime, quantile, times, wallTime } from './measure.mjs';

/** `INDEX_CABLES=250000` for the whole archive of 2 GB; a number that is written down beside the figures. */
const COUNT = Number(process.env.INDEX_CABLES ?? 10_000);
/** Cables in the index whose memory is measured and that is asked; it is made without writing their texts. */
const LARGE = Number(process.env.INDEX_LARGE ?? 250_000);
/** 28 paragraphs make a cable of 8 KB. */
const PARAGRAPHS = 28;
const QUESTIONS = 300;
const FRAME = 16;

export default async function measure({ runs }) {
  const parts = await loadEngine('indexParts.ts', { platform: 'node' });
  const program = path.join(import.meta.dirname, 'indexThread.mjs');
  const work = mkdtempSync(path.join(tmpdir(), 'cablegram-bench-'));
  try {
    const archive = parts.generateArchive(COUNT, { paragraphs: PARAGRAPHS });
    const folder = path.join(work, 'archive');
    const files = writeArchive(archive, folder);
    const megabytes = Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6);
    let stores = 0;
    const newStore = () => path.join(work, `store${stores++}`);
    const kept = newStore();
    await parts.indexFolder(program, folder, kept);
    const sizeOf = async (store) => (await parts.indexFolder(program, folder, store)).size;
    const processor = { 'read as the index does': [], read: [], cold: [], stat: [], warm: [] };
    const read = async (file) => (await readFile(file)).length;
    /** Notes the processor time of all threads beside the time by the clock: on a busy machine it says more. */
    const noted = (name, work) => async () => {
      const start = processorTime();
      const result = await work();
      processor[name].push(processorTime() - start);
      return result;
    };
    const time = await times(
      {
        'read as the index does': noted('read as the index does', () => eachFile(files, read, parts.THREADS)),
        read: noted('read', () => eachFile(files, read, FASTEST)),
        cold: noted('cold', () => sizeOf(newStore())),
        stat: noted('stat', () => eachFile(files, async (file) => (await stat(file)).size, FASTEST)),
        warm: noted('warm', () => sizeOf(kept)),
      },
      runs,
      wallTime,
    );
    const what = `${COUNT.toLocaleString('en')} cables, ${files.length.toLocaleString('en')} files, ${megabytes} MB`;
    const seconds = (a, b) => ({
      [`${a} s`]: time[a] / 1000,
      [`${b} s`]: time[b] / 1000,
      'ratio of processor time': median(processor[a]) / median(processor[b]),
    });
    return {
      rows: [
        {
          work: `cold index, shards written: ${what}`,
          against: `fs.readFile of the same, ${parts.THREADS} at a time, as the index does`,
          ratio: time.cold / time['read as the index does'],
          aim: { atMost: 2.5 },
          figures: seconds('cold', 'read as the index does'),
        },
        {
          work: 'the same',
          against: `fs.readFile of the same, ${FASTEST} at a time, the fastest`,
          ratio: time.cold / time.read,
          aim: { atMost: 2.5 },
          figures: seconds('cold', 'read'),
        },
        {
          work: 'warm start of that index, nothing changed',
          against: `fs.stat of the same, ${FASTEST} at a time, the fastest`,
          ratio: time.warm / time.stat,
          aim: { atMost: 1.5 },
          figures: seconds('warm', 'stat'),
        },
        ...(await memoryRows(parts)),
      ],
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function memoryRows(parts) {
  const used = async () => {
    globalThis.gc?.();
    // Arrays that are gone are given back a moment later, by a thread of the engine.
    await pause(1000);
    globalThis.gc?.();
    const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
    return { heap: heapUsed, all: heapUsed + arrayBuffers, rss };
  };
  const archive = parts.generateArchive(LARGE, { paragraphs: PARAGRAPHS });
  const before = await used();
  const index = parts.indexPlanned(archive, uriOf(parts));
  const after = await used();
  const each = (key) => (after[key] - before[key]) / index.size;
  const row = {
    work: `memory of an index of ${LARGE.toLocaleString('en')} cables: heap and array buffers`,
    against: 'cables in it',
    ratio: each('all'),
    unit: ' bytes a cable',
    aim: { atMost: 400 },
    figures: { 'on the heap alone': each('heap'), MB: (after.all - before.all) / 1e6 },
  };
  return [row, ...questionRows(parts, index, archive)];
}

const uriOf = (parts) => (name) => parts.uriOfPath(path.join('/archive', name));

/** Questions about cables from all over the archive, each put once to a warm engine. */
function questionRows(parts, index, archive) {
  const citing = archive.cables.filter(({ references }) => references.length > 0);
  const asked = Array.from({ length: QUESTIONS }, (_, i) => citing[Math.floor((i * citing.length) / QUESTIONS)]);
  const contexts = asked.map((cable) => {
    const uri = uriOf(parts)(cable.path);
    const text = archive.text(cable.path);
    const context = parts.createContext(uri, parts.readCableFile(text));
    const { start, model } = context.file.messages[cable.message];
    const at = start + model.references[0].span.start + 1;
    return { cable, context, position: parts.positionAt(parts.indexLines(text), at) };
  });
  const queries = ({ cable }) => [
    `@${cable.station}`,
    cable.subject.split(' ').slice(1, 3).join(' '),
    `#${cable.tags[0]} ${new Date(cable.dtg).getUTCFullYear()}.. >=C`,
    cable.key.slice(0, 6),
  ];
  const ask = (question) => {
    for (const context of contexts.slice(0, 50)) question(context);
    return contexts.map((context) => {
      const start = processorTime();
      question(context);
      return processorTime() - start;
    });
  };
  const rowOf = (work, found) => ({
    work,
    against: 'one frame: 99 of 100, processor time',
    ratio: quantile(found, 0.99),
    unit: ' ms',
    aim: { atMost: FRAME },
    figures: { 'median ms': quantile(found, 0.5), '95 % ms': quantile(found, 0.95), 'worst ms': Math.max(...found) },
  });
  return [
    rowOf(
      'definition in that index',
      ask(({ context, position }) => parts.definition(context, index, position)),
    ),
    rowOf(
      'references in that index',
      ask(({ context, position }) => parts.references(context, index, position, true)),
    ),
    ...[0, 1, 2, 3].map((kind) =>
      rowOf(
        `workspace symbols in that index: ${['@POST', 'words', '#TAG years level', 'beginning of a key'][kind]}`,
        ask((one) => parts.workspaceSymbols(index, queries(one)[kind])),
      ),
    ),
  ];
}

function writeArchive(archive, folder) {
  const folders = new Set();
  return archive.paths.map((name) => {
    const file = path.join(folder, name);
    const own = path.dirname(file);
    if (!folders.has(own)) mkdirSync(own, { recursive: true });
    folders.add(own);
    writeFileSync(file, archive.text(name));
    return file;
  });
}
