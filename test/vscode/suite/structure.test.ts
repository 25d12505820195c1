// What the editor knows of the parts of a cable: folds, selections, places of the same code, colours by meaning.
import * as vscode from 'vscode';
import { answer, equal, ok, openCable, rangeOf } from './support.ts';

describe('structure', () => {
  it('folds the archive header, the heading, the header of the text and each paragraph', async () => {
    const document = await openCable('sample.txt');
    const folds = await ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', document.uri);
    const first = folds.map(({ start }) => document.lineAt(start).text.trim());
    for (const begins of ['08LISBON1042', 'VZCZCXYZ0021', 'TO RUEHC/', 'INFO RUEATRS/', '\u00b61. ', '\u00b65. ']) {
      ok(
        first.some((line) => line.startsWith(begins)),
        `no fold at ${begins} among ${first.join(' | ')}`,
      );
    }
    const summary = folds.find(({ start }) => document.lineAt(start).text.startsWith('\u00b61.'));
    ok(
      summary && document.lineAt(summary.end).text.includes('End summary.'),
      `paragraph 1 ends in line ${summary?.end}`,
    );
  });

  it('selects from the word to the paragraph and to the whole cable', async () => {
    const document = await openCable('sample.txt');
    const at = rangeOf(document, 'almond grading').start;
    const [innermost] = await ask<vscode.SelectionRange>('vscode.executeSelectionRangeProvider', document.uri, [at]);
    const texts: string[] = [];
    for (let step = innermost; step; step = step.parent) texts.push(document.getText(step.range));
    const paragraph = texts.findIndex((text) => /^\u00b6?1\./.test(text) && text.trimEnd().endsWith('End summary.'));
    ok(paragraph > 0, `no step is the paragraph: ${texts.map((text) => text.slice(0, 20)).join(' | ')}`);
    ok(texts[0]?.includes('almond'), `the first step is ${texts[0]}`);
    ok(
      texts.slice(paragraph + 1).some((text) => text.startsWith('08LISBON1042') && text.includes('SAPT')),
      'no step is the whole cable',
    );
  });

  it('marks a reference together with the places that mention it', async () => {
    const document = await openCable('sample.txt');
    const at = rangeOf(document, '(ref A)').start.translate(0, 2);
    const marks = await ask<vscode.DocumentHighlight>('vscode.executeDocumentHighlights', document.uri, at);
    equal(
      marks.map(({ range }) => range.start),
      ['A. LISBON 998', 'ref A'].map((words) => rangeOf(document, words).start),
    );
  });

  it('colours by meaning what one line alone does not tell', async () => {
    const document = await openCable('sample.txt');
    const tokens = await tokensOf(document);
    const texts = (type: string) => tokens.filter((token) => token.type === type).map(({ text }) => text);
    equal(texts('caption'), ['SIPDIS', 'SIPDIS', 'SENSITIVE']);
    equal(texts('subject'), ['PORTUGAL PROPOSES REGULAR TALKS ON ALMOND STANDARDS']);
    equal(texts('paragraphNumber').length, 5);
    equal(texts('portionMarking'), ['(SBU)', '(SBU)', '(SBU)', '(SBU)', '(U)']);
    equal(texts('signature'), ['SAPT']);
  });
});

function ask<T>(command: string, ...values: readonly unknown[]): Promise<readonly T[]> {
  return answer(() => vscode.commands.executeCommand<T[]>(command, ...values), command);
}

/** The semantic tokens, decoded from five numbers each: lines and characters count from the token before. */
async function tokensOf(document: vscode.TextDocument): Promise<readonly { type: string; text: string }[]> {
  const { uri } = document;
  const [legend] = await answer(async () => {
    const given = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    );
    return given && [given];
  }, 'a legend of tokens');
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    uri,
  );
  const tokens: { type: string; text: string }[] = [];
  let at = new vscode.Position(0, 0);
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = -1] = data.subarray(i, i + 4);
    at = down === 0 ? at.translate(0, right) : new vscode.Position(at.line + down, right);
    const text = document.getText(new vscode.Range(at, at.translate(0, length)));
    tokens.push({ type: legend?.tokenTypes[type] ?? '', text });
  }
  return tokens;
}
