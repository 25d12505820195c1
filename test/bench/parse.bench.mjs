// Reading cables: messages, tree and facts, beside splitting lines and a Markdown parser; and the rules on top.
import { corpora, repeated } from './corpora.mjs';
import { loadEngine } from './engine.mjs';
import { onAll, times } from './measure.mjs';

/** Markdown takes long; its speed does not depend on how many cables it reads. */
const MARKDOWN_MEGABYTES = 5;

export default async function measure({ runs, megabytes, folder }) {
  const { readCableFile, lint } = await loadEngine();
  const { default: MarkdownIt } = await import('markdown-it');
  const markdown = new MarkdownIt();
  const options = { profile: 'auto', rules: {}, now: Date.UTC(2026, 0, 1) };
  const rows = [];
  for (const { name, files } of corpora(folder)) {
    const texts = repeated(files, megabytes * 1e6);
    const few = repeated(files, Math.min(MARKDOWN_MEGABYTES, megabytes) * 1e6);
    const time = await times(
      {
        split: onAll(texts, (text) => text.split('\n').length),
        model: onAll(texts, (text) => readCableFile(text).messages.length),
        allFacts: onAll(texts, (text) => readAllFacts(readCableFile(text))),
        findings: onAll(texts, (text) => lint(readCableFile(text), options).length),
        markdown: onAll(few, (text) => markdown.parse(text, {}).length),
      },
      runs,
    );
    const speed = Object.fromEntries(
      Object.entries(time).map(([way, ms]) => [way, length(way === 'markdown' ? few : texts) / 1000 / ms]),
    );
    const mbs = (...ways) => Object.fromEntries(ways.map((way) => [`${way} MB/s`, speed[way]]));
    rows.push(
      {
        work: `parse + model, ${name}`,
        against: 'text.split("\\n")',
        ratio: speed.model / speed.split,
        aim: { atLeast: 1 / 8 },
        figures: mbs('model', 'split'),
      },
      {
        work: `parse + model, every fact read, ${name}`,
        against: 'text.split("\\n")',
        ratio: speed.allFacts / speed.split,
        aim: { atLeast: 1 / 8 },
        figures: mbs('allFacts', 'split'),
      },
      {
        work: `parse + model, ${name}`,
        against: 'markdown-it',
        ratio: speed.model / speed.markdown,
        aim: { atLeast: 10 },
        figures: mbs('model', 'markdown'),
      },
      {
        work: `parse + model, every fact read, ${name}`,
        against: 'markdown-it',
        ratio: speed.allFacts / speed.markdown,
        aim: { atLeast: 10 },
        figures: mbs('allFacts', 'markdown'),
      },
      {
        work: `parse + model + all default rules, ${name}`,
        against: 'parse + model, every fact read',
        ratio: speed.allFacts / speed.findings,
        aim: { atMost: 2.5 },
        figures: mbs('findings', 'allFacts', 'model'),
      },
    );
  }
  return { rows };
}

/** Facts are read on demand: here each is asked for. */
function readAllFacts(file) {
  let count = 0;
  for (const { model } of file.messages) {
    for (const name in model) if (model[name] !== undefined) count++;
  }
  return count;
}

const length = (texts) => texts.reduce((sum, text) => sum + text.length, 0);
