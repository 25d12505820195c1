// Runs the grammar as VS Code does, with vscode-textmate over Oniguruma, and reads the grammar file itself.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const grammarFile = path.resolve(import.meta.dirname, '../../syntaxes/cable.tmLanguage.json');

/** A coloured run of a line: UTF-16 offsets in the line, and the innermost scope without `.cable` (`keyword.control.prosign`). */
interface ScopedRun {
  readonly start: number;
  readonly end: number;
  readonly scope: string;
}

/** One line of a text with what the grammar says of it. */
export interface ScopedLine {
  readonly text: string;
  /** The coloured runs, left to right. What is not covered is plain. */
  readonly runs: readonly ScopedRun[];
  /** How many rules are still open after the line; 1 when nothing reaches into the next one. */
  readonly depth: number;
}

/** The grammar as data. */
export const grammarSource: unknown = JSON.parse(readFileSync(grammarFile, 'utf8'));

const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
await oniguruma.loadWASM(wasm);
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async () => textmate.parseRawGrammar(JSON.stringify(grammarSource), grammarFile),
});
const loaded = await registry.loadGrammar('text.cable');
if (!loaded) throw new Error('the grammar does not load');
const grammar = loaded;

/** The lines of a text with their scopes; line ends may be LF, CRLF or CR. */
export function tokenize(text: string): readonly ScopedLine[] {
  let state = textmate.INITIAL;
  return text.split(/\r\n|\r|\n/).map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    const runs = result.tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const scope = scopes.at(-1) ?? '';
      const end = Math.min(endIndex, line.length);
      return isPlain(scope) || end <= startIndex ? [] : [{ start: startIndex, end, scope: withoutLanguage(scope) }];
    });
    return { text: line, runs, depth: state.depth };
  });
}

/** All scope names that the grammar can give, without `.cable`; areas (`meta.…`) are left out since no theme colours them. */
export function scopeNames(): ReadonlySet<string> {
  const names = strings(grammarSource, [])
    .filter(({ key, owner }) => key === 'name' && owner !== '')
    .map(({ value }) => value);
  return new Set(names.filter((name) => !isPlain(name)).map(withoutLanguage));
}

/** Every regular expression of the grammar, in the grammar's order. */
export function grammarPatterns(): readonly string[] {
  return strings(grammarSource, [])
    .filter(({ key }) => ['match', 'begin', 'end', 'while'].includes(key))
    .map(({ value }) => value);
}

function isPlain(scope: string): boolean {
  return scope === 'text.cable' || scope.startsWith('meta.');
}

function withoutLanguage(scope: string): string {
  return scope.replace(/\.cable$/, '');
}

interface Leaf {
  readonly owner: string;
  readonly key: string;
  readonly value: string;
}

function strings(node: unknown, trail: readonly string[]): readonly Leaf[] {
  if (typeof node === 'string') return [{ owner: trail.slice(0, -1).join('.'), key: trail.at(-1) ?? '', value: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => strings(child, [...trail, key]));
}
