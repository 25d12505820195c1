// How time and memory grow with the text: 1, 10 and 100 times as much. Both must grow as the text does. Draws the charts.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { archive } from './cables.mjs';
import { chart } from './chart.mjs';
import { loadEngine } from './engine.mjs';
import { median, processorTime } from './measure.mjs';

const FACTORS = [1, 10, 100];
const OPTIONS = { profile: 'auto', rules: {}, now: Date.UTC(2026, 0, 1) };
const IMAGES = path.resolve(import.meta.dirname, '../../docs/images');

export default async function measure({ runs, megabytes }) {
  const { readCableFile, lint } = await loadEngine();
  // 100 times this is half of the text that the other benchmarks read.
  const base = Math.max(1, Math.round((megabytes * 1e6) / 200 / 10_000));
  const read = (text) => {
    const file = readCableFile(text);
    lint(file, OPTIONS);
    return file;
  };
  /** A function of its own, so that nothing of the round before is still held. */
  const once = (count) => {
    // One flat string, as it comes from a file.
    const text = Buffer.from(archive(count, 10_000)).toString();
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    const start = processorTime();
    const file = read(text);
    const ms = processorTime() - start;
    globalThis.gc();
    const mb = (process.memoryUsage().heapUsed - before) / 1e6;
    if (file.text !== text || file.messages.length !== count) throw new Error('messages are lost');
    return { ms, mb };
  };
  for (let i = 0; i < 20; i++) once(base);
  const points = [];
  for (const factor of FACTORS) {
    const found = Array.from({ length: runs }, () => once(factor * base));
    const [times, sizes] = [found.map(({ ms }) => ms), found.map(({ mb }) => mb)];
    points.push({ factor, ms: median(times), mb: median(sizes) });
  }
  mkdirSync(IMAGES, { recursive: true });
  const draw = (name, title, unit, of) =>
    writeFileSync(
      path.join(IMAGES, name),
      chart(
        title,
        unit,
        points.map((point) => ({ x: point.factor, y: of(point) })),
      ),
    );
  draw('growthTime.svg', 'Time for tree, facts and findings', 'ms', ({ ms }) => ms);
  draw('growthMemory.svg', 'Memory of tree, facts and findings', 'MB', ({ mb }) => mb);
  const [one, , hundred] = points;
  const row = (work, of, unit) => ({
    work,
    against: '1 × as much, times 100',
    ratio: of(hundred) / of(one) / 100,
    aim: { atMost: 1.25 },
    figures: Object.fromEntries(points.map((point) => [`${point.factor} × ${unit}`, of(point)])),
  });
  return {
    rows: [
      row('time for 100 × as much text, findings included', ({ ms }) => ms, 'ms'),
      row('memory for 100 × as much text', ({ mb }) => mb, 'MB'),
    ],
  };
}
