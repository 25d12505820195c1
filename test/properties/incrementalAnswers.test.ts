// What the server answers about a document after edits is what it would answer had the document been opened just now.
import { expect, test } from 'vitest';
import type { SemanticTokensEdit } from 'vscode-languageserver-types';
import { outline } from '../../server/src/features/outline.ts';
import { semanticTokens, semanticTokensDelta } from '../../server/src/features/semanticTokens.ts';
import { check, type KnownFindings } from '../../server/src/linter/lint.ts';
import { type OpenDocument, openDocuments } from '../../server/src/lsp/openDocument.ts';
import { indexLines, positionAt } from '../../server/src/text/lineIndex.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/textEdit.ts';
import { seededRandom } from '../support/random.ts';
import { editOf, severalCables } from './edits.ts';
import { AUTO } from './invariants.ts';

const URI = 'file:///cables/archive.txt';
const open = (text: string) => openDocuments.create(URI, 'cable', 1, text);

test('symbols, tokens and findings after each of 120 edits', () => {
  const random = seededRandom(9);
  let text = '';
  let document = open(text);
  let known: KnownFindings = new WeakMap();
  let tokens = semanticTokens(document);
  for (let i = 0; i < 120; i++) {
    if (i % 8 === 0) {
      text = severalCables(random);
      document = open(text);
      known = new WeakMap();
      tokens = semanticTokens(document);
    }
    const edit = editOf(text, random);
    const before = text;
    text = applyEdits(text, [edit]);
    document = openDocuments.update(document, [changeOf(before, edit)], i);
    expect(document.getText()).toBe(text);
    const delta = semanticTokensDelta(document, tokens.resultId ?? '');
    const data = 'edits' in delta ? edited(tokens.data, delta.edits) : delta.data;
    expect(data).toEqual(semanticTokens(open(text)).data);
    tokens = { resultId: delta.resultId ?? '', data };
    expect(answers(document, known), JSON.stringify([before, edit])).toBe(answers(open(text), new WeakMap()));
  }
});

test('many changes at once, one after the other', () => {
  const text = severalCables(seededRandom(10));
  const at = (line: number) => ({ line, character: 0 });
  const changes = Array.from({ length: 50 }, (_, i) => ({ range: { start: at(i), end: at(i) }, text: `${i}\n` }));
  const lines = changes.map((change) => change.text).join('');
  expect(openDocuments.update(open(text), changes, 2).getText()).toBe(lines + text);
});

test('a message is checked once, however often others are edited', () => {
  const checked: string[] = [];
  const rule = {
    meta: { name: 'spy', subject: 'record', severity: { authoring: 'hint', archive: 'hint' } },
    check: ({ model }: { model: { text: string } }) => checked.push(model.text.slice(0, 40)),
  } as unknown as NonNullable<Parameters<typeof check>[2]>[number];
  const cable = (serial: string) => `UNCLAS LISBON ${serial}\n\nTAGS: PREL\nSUBJECT: ONE\n\n1. Text.\n\n`;
  const one = open(cable('000001') + cable('000002'));
  const known: KnownFindings = new WeakMap();
  check(one.file, AUTO, [rule], known);
  const start = { line: 10, character: 12 };
  const two = openDocuments.update(one, [{ range: { start, end: start }, text: 'A' }], 2);
  check(two.file, AUTO, [rule], known);
  expect(checked).toEqual([
    expect.stringContaining('000001'),
    expect.stringContaining('000002'),
    expect.stringContaining('000002'),
  ]);
});

function changeOf(text: string, { span, newText }: TextEdit) {
  const lines = indexLines(text);
  return { range: { start: positionAt(lines, span.start), end: positionAt(lines, span.end) }, text: newText };
}

/** What an editor makes of its tokens by the edits. */
const edited = (data: readonly number[], edits: readonly SemanticTokensEdit[]): number[] =>
  edits.reduce((now, { start, deleteCount, data: more = [] }) => now.toSpliced(start, deleteCount, ...more), [...data]);

const answers = (document: OpenDocument, known: KnownFindings): string => {
  const { findings, shown } = check(document.file, AUTO, undefined, known);
  return JSON.stringify([outline(document), findings, shown]);
};
