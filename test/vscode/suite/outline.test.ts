// The outline of a cable in the five-line archive form.
import * as vscode from 'vscode';
import { answer, equal, ok, openCable } from './support.ts';

describe('outline', () => {
  it('names the subject, the summary and each paragraph', async () => {
    const document = await openCable('sample.txt');
    const roots = await outlineOf(document);
    const names = flatten(roots).map(({ name }) => name);
    ok(
      names.some((name) => name.includes('PORTUGAL PROPOSES REGULAR TALKS')),
      `no subject in ${names.join(' | ')}`,
    );
    ok(
      names.some((name) => /summary/i.test(name)),
      `no summary in ${names.join(' | ')}`,
    );
    const numbers = names.flatMap((name) => /^¶?(\d+)\b/.exec(name)?.[1] ?? []);
    const written = document.getText().match(/^¶\d+\./gm) ?? [];
    equal(
      numbers,
      written.map((start) => start.slice(1, -1)),
    );
  });

  it('holds Summary and five numbered paragraphs for the sample', async () => {
    const roots = await outlineOf(await openCable('sample.txt'));
    const summary = roots.find(({ name }) => name === 'Summary');
    ok(summary, `no Summary among ${roots.map(({ name }) => name).join(' | ')}`);
    equal(
      summary.children.map(({ name }) => name.slice(0, 7)),
      ['1 (SBU)'],
    );
    const numbers = flatten(roots).flatMap(({ name }) => /^(\d+) \(/.exec(name)?.[1] ?? []);
    equal(numbers, ['1', '2', '3', '4', '5']);
  });

  it('gives each entry a range that lies in the entry above it', async () => {
    const document = await openCable('transmitted/twoSections.txt');
    const roots = await outlineOf(document);
    const strays = flatten(roots).filter((parent) =>
      parent.children.some((child) => !parent.range.contains(child.range)),
    );
    equal(
      strays.map(({ name }) => name),
      [],
    );
  });
});

function outlineOf({ uri }: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  return answer(
    () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri),
    'an outline',
  );
}

function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}
