// Recognising a cable: a plain text of 50 MB must cost what its first 4 KB cost.
import path from 'node:path';
import { buildSync } from 'esbuild';
import { times } from './measure.mjs';

const LINE = 'Dear aunt, we have had rain since Tuesday and the harbor road is under water again.\n';
const OPENINGS = 20_000;

export default async function measure({ runs, megabytes }) {
  const { readHead, sniffCable, SNIFF_LENGTH } = await loadSniffer();
  const open = (document) => () => {
    let cables = 0;
    for (let i = 0; i < OPENINGS; i++) cables += Number(sniffCable(readHead(document, SNIFF_LENGTH)).isCable);
    return cables;
  };
  const short = documentOf(LINE.repeat(Math.ceil(4096 / LINE.length)));
  const long = documentOf(LINE.repeat(Math.ceil((megabytes * 1e6) / LINE.length)));
  const time = await times({ short: open(short), long: open(long) }, runs);
  return {
    rows: [
      {
        work: `sniffing a plain text of ${megabytes} MB`,
        against: 'sniffing 4 KB',
        ratio: time.long / time.short,
        // Equal, but for the grain of the measurement.
        aim: { atMost: 1.1 },
        figures: { 'long µs': (time.long * 1000) / OPENINGS, 'short µs': (time.short * 1000) / OPENINGS },
      },
    ],
  };
}

/** As an editor keeps a document: by lines. */
function documentOf(text) {
  const lines = text.split('\n').map((line) => ({ text: line }));
  return { lineCount: lines.length, lineAt: (line) => lines[line] };
}

function loadSniffer() {
  const folder = path.resolve(import.meta.dirname, '../..');
  const outfile = path.join(folder, 'out/bench/sniffer.mjs');
  buildSync({
    stdin: {
      contents: `export { readHead } from './client/src/detection/readHead.ts';
export { SNIFF_LENGTH, sniffCable } from './server/src/syntax/sniff.ts';`,
      resolveDir: folder,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
  });
  return import(outfile);
}
