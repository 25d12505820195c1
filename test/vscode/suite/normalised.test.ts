// The normalised copy of a record: read beside it, led back to it, taken as a file of one's own; and single repairs on request.
import * as vscode from 'vscode';
import {
  answer,
  closeEditors,
  codeActions,
  equal,
  hoverOn,
  ok,
  once,
  openCable,
  rangeOf,
  withSettings,
} from './support.ts';

const NAME = 'archive/07LISBON1202.txt';

describe('normalised copy', () => {
  afterEach(closeEditors);

  it('opens beside the record, reads like a cable, and leads back to the place in the record', async () => {
    const record = await openCable(NAME);
    const before = record.getText();
    ok(/¶/.test(before) && /1014C O N F I D E N T I A L/.test(before), 'the fixture is not what it was');
    await vscode.commands.executeCommand('cablegram.openNormalisedCopy');
    const copy = await copyOf(record);
    const text = copy.getText();
    ok(/1014\n\nCONFIDENTIAL SECTION 01 OF 02 LISBON 001202\n/.test(text), `the header reads: ${text.slice(400, 700)}`);
    ok(!/¶|002 OF 002/.test(text), 'pilcrows or page lines are left');
    ok(text.includes('headline "Low Water, High Prices."'), 'the quotes are not back');
    equal(copy.languageId, 'cable');
    const symbols = await answer(
      () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', copy.uri),
      'an outline of the copy',
    );
    ok(symbols.length > 3, `the outline has ${symbols.length} entries`);
    ok(/PONTA DELGADA/i.test(await hoverOn(copy, 'RUEHPD')), 'no hover in the copy');

    const editor = await vscode.window.showTextDocument(copy.uri, { viewColumn: vscode.ViewColumn.Beside });
    const place = rangeOf(copy, 'port newspaper').start;
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('cablegram.revealInRecord');
    const active = vscode.window.activeTextEditor;
    equal(active?.document.uri.toString(), record.uri.toString());
    equal(active?.selection.active, rangeOf(record, 'port newspaper').start);
    equal([record.getText() === before, record.isDirty], [true, false]);
  });

  it('becomes a new file without a name on request', () =>
    withSettings({ 'files.autoSave': 'off' }, async () => {
      const record = await openCable(NAME);
      await vscode.commands.executeCommand('cablegram.editNormalisedCopy');
      const document = vscode.window.activeTextEditor?.document;
      equal([document?.isUntitled, document?.languageId], [true, 'cable']);
      ok(document?.getText().includes('headline "Low Water, High Prices."'), 'the new file is not the copy');
      equal(record.isDirty, false);
      await closeEditors();
    }));

  it('repairs the record itself only when asked, one repair at a time', () =>
    withSettings({ 'files.autoSave': 'off' }, async () => {
      const record = await openCable(NAME);
      const actions = await codeActions(record.uri, rangeOf(record, '¶3. (U)'), 'refactor.rewrite.cablegram');
      const repair = actions.find(({ title }) => /^Remove all \d+ pilcrows$/.test(title));
      ok(repair?.edit, `no repair among: ${actions.map(({ title }) => title).join(' | ')}`);
      const expected = record.getText().replaceAll('¶', '');
      ok(await vscode.workspace.applyEdit(repair.edit), 'the repair was refused');
      equal(record.getText(), expected);
      await closeEditors(); // as long as nothing is saved by itself
    }));
});

/** The view of the record, once its text is there. */
async function copyOf(record: vscode.TextDocument): Promise<vscode.TextDocument> {
  const isCopy = ({ uri }: vscode.TextDocument) =>
    uri.scheme === 'cablegram-view' && uri.path.endsWith('.normalised.cable') && uri.query === record.uri.toString();
  const copy = await once(
    vscode.workspace.onDidOpenTextDocument,
    () => vscode.workspace.textDocuments.find(isCopy),
    'a normalised copy',
  );
  await once(vscode.workspace.onDidChangeTextDocument, () => copy.getText() !== '' || undefined, 'its text');
  return copy;
}
