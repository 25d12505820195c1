// `npm run bench [folder with cables]`: how fast the engine is, beside splitting lines and a Markdown parser. Figures: docs/performance.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { corpora, repeated } from './corpora.mjs';
import { speeds } from './measure.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const MEGABYTES = Number(process.env.MEGABYTES ?? 50);
/** Markdown takes long; its speed does not depend on how many cables it reads. */
const MARKDOWN_MEGABYTES = Math.min(5, MEGABYTES);

const projectFolder = path.resolve(import.meta.dirname, '../..');
const outFolder = path.join(projectFolder, 'out/bench');
const folder = process.argv[2] ?? process.env.CABLES;

installPeers();
const { readCableFile, lint } = await bundledEngine();
const { default: MarkdownIt } = await import('markdown-it');

const results = corpora(folder).map(({ name, files }) => {
  const texts = repeated(files, MEGABYTES * 1e6);
  const markdown = new MarkdownIt();
  const options = { profile: 'auto', rules: {}, now: Date.UTC(2026, 0, 1) };
  const speed = speeds(
    {
      split: { texts, work: (text) => text.split('\n').length },
      facts: { texts, work: (text) => readCableFile(text).messages.length },
      findings: { texts, work: (text) => lint(readCableFile(text), options).length },
      markdown: { texts: repeated(files, MARKDOWN_MEGABYTES * 1e6), work: (text) => markdown.parse(text, {}).length },
    },
    RUNS,
  );
  return { corpus: name, cables: files.length, megabytes: MEGABYTES, runs: RUNS, speed, ratios: ratiosOf(speed) };
});

for (const { corpus, cables, speed, ratios } of results) {
  console.log(`\n${corpus}: ${cables} files repeated to ${MEGABYTES} MB, medians of ${RUNS} runs`);
  console.table({
    'text.split("\\n")': { 'MB/s': round(speed.split) },
    'parse + facts': {
      'MB/s': round(speed.facts),
      ratio: `1/${round(ratios.splitToFacts)} of split`,
      target: 'at least 1/8',
    },
    'parse + facts + rules': {
      'MB/s': round(speed.findings),
      ratio: `${round(ratios.findingsToFacts)} x parse + facts`,
      target: 'at most 2.5',
    },
    'markdown-it': {
      'MB/s': round(speed.markdown),
      ratio: `facts are ${round(ratios.factsToMarkdown)} x faster`,
      target: 'at least 10',
    },
  });
}

const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', processors: cpus().length };
mkdirSync(path.join(projectFolder, 'out'), { recursive: true });
writeFileSync(path.join(projectFolder, 'out/bench.json'), `${JSON.stringify({ machine, results }, null, 2)}\n`);

function ratiosOf(speed) {
  return {
    splitToFacts: speed.split / speed.facts,
    factsToMarkdown: speed.facts / speed.markdown,
    findingsToFacts: speed.facts / speed.findings,
  };
}

function round(number) {
  return Number(number.toPrecision(3));
}

function installPeers() {
  if (existsSync(path.join(import.meta.dirname, 'node_modules/markdown-it'))) return;
  const { status } = spawnSync('npm', ['ci'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in test/bench failed');
}

async function bundledEngine() {
  const outfile = path.join(outFolder, 'engine.mjs');
  buildSync({
    entryPoints: [path.join(import.meta.dirname, 'engine.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    loader: { '.csv': 'text' },
    logLevel: 'error',
  });
  return import(outfile);
}
