// The index of the folder that is open: cables that nobody opened, read from the disk or, in the web host, through the client.
import * as vscode from 'vscode';
import { answer, closeEditors, equal, ok, openCable } from './support.ts';

describe('index of the workspace', () => {
  afterEach(closeEditors);

  it('finds cables of files that were never opened', async () => {
    await openCable('archive/04BERN512.txt');
    const found = await symbols('@WELLINGTON', ({ location }) =>
      location.uri.path.endsWith('/archive/09WELLINGTON215.txt'),
    );
    equal(found[0]?.name.startsWith('09WELLINGTON215'), true);
  });

  it('leaves out what is no cable', async () => {
    await openCable('archive/04BERN512.txt');
    await symbols('@WELLINGTON', () => true);
    const all = await symbols('', () => true);
    // Other tests declare two of the plain texts to be cables; nobody does so with these.
    const plain = /\/plain\/(?:minutes|notesOnCables|secretSauce|mailThread)\.txt$/;
    ok(!all.some(({ location }) => plain.test(location.uri.path)), 'a plain text is among the cables');
  });

  it('follows files that come and go', async () => {
    const document = await openCable('archive/04BERN512.txt');
    await symbols('@WELLINGTON', () => true);
    const uri = vscode.Uri.joinPath(document.uri, '../04BERN99.txt');
    const text = document.getText().replaceAll('000512', '000099').replaceAll('COG RAILWAYS', 'FUNICULARS');
    try {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    } catch {
      return; // the folder of the web host can't be written to
    }
    try {
      await symbols('FUNICULARS', ({ location }) => location.uri.path.endsWith('/04BERN99.txt'));
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
    const isGone = async () => ((await ask('FUNICULARS')).length === 0 ? [true] : []);
    await answer(isGone, 'the end of a deleted cable');
  });
});

const ask = (query: string): Thenable<vscode.SymbolInformation[]> =>
  vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);

/** The symbols that a query finds, once one of them is as wanted. */
const symbols = (query: string, isWanted: (symbol: vscode.SymbolInformation) => boolean) =>
  answer(async () => {
    const found = await ask(query);
    return found.some(isWanted) ? found : [];
  }, `cables found by "${query}"`);
