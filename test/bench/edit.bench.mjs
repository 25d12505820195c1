// Typing: from a change to the tree, the symbols, the findings and the semantic tokens, as the server gives them.
import { archive, cable } from './cables.mjs';
import { loadEngine } from './engine.mjs';
import { times } from './measure.mjs';

const EDITS = 40;
const OPTIONS = { profile: 'auto', rules: {}, now: Date.UTC(2026, 0, 1) };

export default async function measure({ runs, megabytes }) {
  const engine = await loadEngine();
  const text = cable(10_000);
  const messages = Math.max(2, Math.round(megabytes * 40));
  const long = archive(messages, 10_000);
  const one = typist(engine, text);
  const many = typist(engine, long);
  const time = await times(
    {
      parse: () => repeat(() => readAll(engine, copy(text))),
      letter: () => repeat(() => one.type('A')),
      line: () => repeat(() => one.type('\n')),
      letterInLong: () => repeat(() => many.type('A')),
      lineInLong: () => repeat(() => many.type('\n')),
    },
    runs,
  );
  const ms = Object.fromEntries(Object.entries(time).map(([name, all]) => [name, all / EDITS]));
  const figures = (...ways) => Object.fromEntries(ways.map((way) => [`${way} ms`, ms[way]]));
  const size = `${Math.round(long.length / 1e6)} MB, ${messages} messages`;
  return {
    rows: [
      {
        work: 'a letter typed in a cable of 10 KB: tree, symbols, findings, tokens',
        against: 'parse + every fact of the same cable',
        ratio: ms.letter / ms.parse,
        aim: { atMost: 3 },
        figures: figures('letter', 'parse'),
      },
      {
        work: `a letter typed in a file of ${size}`,
        against: 'the same in a cable of 10 KB',
        ratio: ms.letterInLong / ms.letter,
        aim: { atMost: 3 },
        figures: figures('letterInLong', 'letter'),
      },
      {
        work: `a line opened in a file of ${size}: all below moves`,
        against: 'the same in a cable of 10 KB',
        ratio: ms.lineInLong / ms.line,
        aim: { atMost: 3 },
        figures: figures('lineInLong', 'line'),
      },
    ],
  };
}

/** Somebody who types in the middle of a document and takes it back each other time; the server answers after each change. */
function typist({ openDocuments, outline, semanticTokensDelta, check, indexLines, positionAt }, text) {
  let answers = 0;
  let document = openDocuments.create('file:///archive.txt', 'cable', 1, text);
  const known = new WeakMap();
  const at = positionAt(indexLines(text), text.indexOf('harbor', text.length / 2) + 6);
  const answer = () =>
    outline(document).length +
    check(document.file, OPTIONS, undefined, known).shown.length +
    semanticTokensDelta(document, String(answers++)).resultId.length;
  answer();
  let typed = false;
  return {
    type(words) {
      const end = words === '\n' ? { line: at.line + 1, character: 0 } : { ...at, character: at.character + 1 };
      const change = typed ? { range: { start: at, end }, text: '' } : { range: { start: at, end: at }, text: words };
      typed = !typed;
      document = openDocuments.update(document, [change], 1);
      return answer();
    },
  };
}

/** The tree and every fact. */
function readAll({ readCableFile }, text) {
  let count = 0;
  for (const { model } of readCableFile(text).messages) for (const name in model) if (model[name]) count++;
  return count;
}

function repeat(work) {
  let sum = 0;
  for (let i = 0; i < EDITS; i++) sum += work();
  return sum;
}

/** A string of its own, as one that comes from a client. */
const copy = (text) => Buffer.from(text).toString();
