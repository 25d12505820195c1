// Settings and commands by which the user decides what is a cable.
import * as vscode from 'vscode';
import { showText } from '../../../client/src/showText.ts';
import { closeEditors, equal, ok, open, openCable, recognised, withSettings } from './support.ts';

// Documents are looked at in the order they are opened: once a later one has become a cable, the earlier ones have been looked at.
describe('detection', () => {
  afterEach(closeEditors);

  it('off: takes no text for a cable but those that are included', () =>
    withSettings(
      { 'cablegram.detection': 'off', 'cablegram.detectionInclude': ['archive/72ANKARA5210.txt'] },
      async () => {
        const left = await openFirst('archive/66OSLO1184.txt');
        await openCable('archive/72ANKARA5210.txt');
        equal(left.languageId, 'plaintext');
      },
    ));

  it('includes what does not read like a cable', () =>
    withSettings({ 'cablegram.detectionInclude': ['packing*.txt'] }, async () => {
      await openFirst('plain/packingList.txt');
      equal((await openCable('plain/packingList.txt')).languageId, 'cable');
    }));

  it('excludes by a glob, even what is included', () =>
    withSettings(
      { 'cablegram.detectionExclude': ['**/08MONTE*.txt'], 'cablegram.detectionInclude': ['archive/*.txt'] },
      async () => {
        const left = await openFirst('archive/08MONTEVIDEO333.txt');
        await openCable('archive/00NOUAKCHOTT1874.txt');
        equal(left.languageId, 'plaintext');
      },
    ));

  it('Treat as Plain Text holds, whatever is pasted afterwards', async () => {
    const content = (await open('sample.txt')).getText();
    const editor = await showText(content, 'plaintext');
    const { document } = editor;
    await recognised(document);
    await vscode.commands.executeCommand('cablegram.treatAsPlainText');
    equal(document.languageId, 'plaintext');
    ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content)), 'the edit was refused');
    await recognised((await showText(content, 'plaintext')).document);
    equal(document.languageId, 'plaintext');
  });

  it('Treat as Cable makes a cable of any text, and back', async () => {
    const document = await open('plain/familyTelegram.txt');
    await vscode.window.showTextDocument(document);
    equal(document.languageId, 'plaintext');
    await vscode.commands.executeCommand('cablegram.treatAsCable');
    equal(document.languageId, 'cable');
    await vscode.commands.executeCommand('cablegram.treatAsPlainText');
    equal(document.languageId, 'plaintext');
  });
});

/** Opens a file that no test has opened: one that is open already is not looked at again. */
async function openFirst(name: string): Promise<vscode.TextDocument> {
  const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.path.endsWith(`/${name}`));
  ok(!isOpen, `${name} is open already: choose another`);
  return open(name);
}
