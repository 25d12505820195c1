// Which text files become cables.
import * as vscode from 'vscode';
import { showText } from '../../../client/src/showText.ts';
import { closeEditors, equal, open, openCable, recognised } from './support.ts';

describe('recognition', () => {
  afterEach(closeEditors);

  for (const name of ['sample.txt', 'archive/04BERN512.txt', 'transmitted/oneSection.txt']) {
    it(`takes ${name} for a cable`, async () => {
      equal((await openCable(name)).languageId, 'cable');
    });
  }

  it('takes an untitled text for a cable when it reads like one', async () => {
    const content = (await open('sample.txt')).getText();
    await recognised((await showText(content, 'plaintext')).document);
  });

  for (const name of ['plain/minutes.txt', 'plain/notesOnCables.txt', 'plain/secretSauce.txt']) {
    it(`leaves ${name} plain`, async () => {
      const document = await open(name);
      // Documents are looked at in the order they are opened: once a later cable is recognised, this one has been looked at.
      await openCable('archive/03VALLETTA118.txt');
      equal(document.languageId, 'plaintext');
    });
  }

  it('leaves the choice of Plain Text to the user', async () => {
    const document = await openCable('transmitted/bodyOnly.txt');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await openCable('transmitted/twoSections.txt');
    equal(document.languageId, 'plaintext');
  });
});
