// A text that is no cable costs nothing. Comes first: afterwards the server runs for good.
import * as vscode from 'vscode';
import { answer, equal, ok, open, openCable } from './support.ts';

describe('activation', () => {
  it('loads the client and starts the server with the first cable, not with an ordinary text', async () => {
    const extension = vscode.extensions.getExtension('cablegram.cablegram');
    ok(extension, 'the extension is not there');
    await extension.activate();
    const languages = [];
    for (const name of ['plain/mailThread.txt', 'plain/familyTelegram.txt', 'README.md']) {
      const text = await open(name);
      await vscode.window.showTextDocument(text);
      await vscode.commands.executeCommand('vscode.executeHoverProvider', text.uri, new vscode.Position(0, 1));
      equal(await hasClient(text), false);
      languages.push(text.languageId);
    }
    equal(languages, ['plaintext', 'plaintext', 'markdown']);
    // The same question has another answer as soon as there is a cable.
    const cable = await openCable('sample.txt');
    await answer(async () => ((await hasClient(cable)) ? [cable] : []), 'the client');
  });
});

/**
 * Whether somebody provides syntax trees: the client does, from when it is loaded. VS Code tells nobody from nothing, which is
 * what the server would have of a text that is no cable.
 */
async function hasClient({ uri }: vscode.TextDocument): Promise<boolean> {
  const view = vscode.Uri.from({ scheme: 'cablegram-view', path: '/text.tree', query: uri.toString() });
  return vscode.workspace.openTextDocument(view).then(
    () => true,
    ({ message }) => !/Unable to resolve resource/.test(message),
  );
}
