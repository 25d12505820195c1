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
        tree: onAll(texts, (text) => readTrees(readCableFile(text))),
        facts: onAll(texts, (text) => readAllFacts(readCableFile(text))),
        findings: onAll(texts, (text) => lint(readCableFile(text), options).length),
        markdown: onAll(few, (text) => markdown.parse(text, {}).length),
      },
      runs,
    );
    const speed = Object.fromEntries(
      Object.entries(time).map(([way, ms]) => [way, length(way === 'markdown' ? few : texts) / 1000 / ms]),
    );
    const row = (work, way, against, other, aim, ratio = speed[way] / speed[other]) => ({
      work: `${work}, ${name}`,
      against,
      ratio,
      aim,
      figures: { [`${way} MB/s`]: speed[way], [`${other} MB/s`]: speed[other] },
    });
    const split = (work, way) => row(work, way, 'text.split("\\n")', 'split', { atLeast: 1 / 8 });
    const peer = (work, way) => row(work, way, 'markdown-it', 'markdown', { atLeast: 10 });
    const rules = (against, way) =>
      row('findings', 'findings', against, way, { atMost: 2.5 }, speed[way] / speed.findings);
    rows.push(
      split('parse + model (facts are read on demand)', 'model'),
      split('parse + model, the whole tree read', 'tree'),
      split('parse + model, every fact read', 'facts'),
      peer('parse + model (facts are read on demand)', 'model'),
      peer('parse + model, the whole tree read', 'tree'),
      peer('parse + model, every fact read', 'facts'),
      rules('parse + model, every fact read', 'facts'),
      rules('parse + model, the whole tree read', 'tree'),
    );
  }
  return { rows };
}

/** The tree of every message. */
function readTrees(file) {
  let count = 0;
  for (const { model } of file.messages) count += model.tree.children.length;
  return count;
}

/** Facts are read on demand: here each is asked for. */
function readAllFacts(file) {
  let count = 0;
  for (const { model } of file.messages) {
    for (const name in model) if (model[name] !== undefined) count++;
    count += model.body.containers.length;
  }
  return count;
}

const length = (texts) => texts.reduce((sum, text) => sum + text.length, 0);
