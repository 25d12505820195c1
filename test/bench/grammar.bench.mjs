// Colouring line by line: the grammar of cables beside the grammar that VS Code has for logs, on the same lines.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { setUp } from '../vscode/editor/setup.mjs';
import { corpora } from './corpora.mjs';
import { times } from './measure.mjs';

const projectFolder = path.resolve(import.meta.dirname, '../..');
/** Comes with the editor that the tests install. */
const LOG = path.join(
  projectFolder,
  'test/vscode/node_modules/code-server/lib/vscode/extensions/log/syntaxes/log.tmLanguage.json',
);
const OWN = path.join(projectFolder, 'syntaxes/cable.tmLanguage.json');

export default async function measure({ runs, folder }) {
  setUp();
  await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
  const rows = [];
  for (const { name, files } of corpora(folder)) {
    const lines = manyLines(files.flatMap((text) => text.split(/\r\n|\r|\n/)));
    const [cable, log] = [await grammarOf(OWN, 'text.cable'), await grammarOf(LOG, 'text.log')];
    const time = await times({ cable: () => tokens(cable, lines), log: () => tokens(log, lines) }, runs);
    rows.push({
      work: `TextMate tokens of a line, ${name}`,
      against: "VS Code's log grammar",
      ratio: time.cable / time.log,
      aim: { atMost: 1.5 },
      figures: { 'cable µs': (time.cable * 1000) / lines.length, 'log µs': (time.log * 1000) / lines.length },
    });
  }
  return { rows };
}

/** Of few lines most of the time goes into compiling the tokeniser, which differs from run to run. */
const LINES = 20_000;

/** The lines again and again. */
const manyLines = (lines) => Array.from({ length: LINES }, (_, i) => lines[i % lines.length]);

function grammarOf(file, scope) {
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(file, 'utf8'), file),
  });
  return registry.loadGrammar(scope);
}

/** As an editor does it: without the names of the scopes. */
function tokens(grammar, lines) {
  let state = textmate.INITIAL;
  let count = 0;
  for (const line of lines) {
    const result = grammar.tokenizeLine2(line, state);
    state = result.ruleStack;
    count += result.tokens.length;
  }
  return count;
}
