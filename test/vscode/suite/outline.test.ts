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
