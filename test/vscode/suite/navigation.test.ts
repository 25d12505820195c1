// Finding one's way: from the text to the reference, from there to the cable, and back to who cites it.
import * as vscode from 'vscode';
import { answer, closeEditors, equal, ok, openCable, rangeOf, withSettings } from './support.ts';

const CITED = 'correspondence/07LISBON427.txt';
const CITING = 'correspondence/07MADRID512.txt';

describe('navigation', () => {
  afterEach(closeEditors);

  it('goes from a mention to its line and to the cable', async () => {
    await openCable(CITED);
    const document = await openCable(CITING);
    const links = await ask<vscode.LocationLink>(
      'vscode.executeDefinitionProvider',
      document.uri,
      rangeOf(document, 'ref B was').start.translate(0, 1),
    );
    equal(
      links.map(({ targetUri }) => nameOf(targetUri)),
      ['07MADRID512.txt'],
    );
    const [paragraph] = await ask<vscode.LocationLink>(
      'vscode.executeDefinitionProvider',
      document.uri,
      rangeOf(document, 'para 3').start,
    );
    ok(paragraph, 'no paragraph');
    equal(nameOf(paragraph.targetUri), '07LISBON427.txt');
    const cited = await vscode.workspace.openTextDocument(paragraph.targetUri);
    ok(cited.lineAt(paragraph.targetRange.start.line).text.startsWith('3. (U)'), 'not paragraph 3');
  });

  it('finds who cites a cable', async () => {
    await openCable(CITING);
    const document = await openCable(CITED);
    const at = rangeOf(document, 'LISBON 000427').start;
    const places = await ask<vscode.Location>('vscode.executeReferenceProvider', document.uri, at);
    ok(
      places.some(({ uri }) => nameOf(uri) === '07MADRID512.txt'),
      `cited in ${places.map(({ uri }) => nameOf(uri)).join(', ')}`,
    );
    const [item] = await ask<vscode.CallHierarchyItem>('vscode.prepareCallHierarchy', document.uri, at);
    equal(item?.name, '07LISBON427');
    const incoming = await ask<vscode.CallHierarchyIncomingCall>('vscode.provideIncomingCalls', item);
    ok(
      incoming.some(({ from }) => from.name === '07MADRID512'),
      'not cited by 07MADRID512',
    );
    const outgoing = await ask<vscode.CallHierarchyOutgoingCall>('vscode.provideOutgoingCalls', item);
    equal(
      outgoing.map(({ to }) => to.name),
      ['06LISBON2211', '07MADRID199'],
    );
  });

  it('links the references that are there', async () => {
    await openCable(CITED);
    const document = await openCable(CITING);
    const links = await ask<vscode.DocumentLink>('vscode.executeLinkProvider', document.uri);
    equal(
      links.map(({ range }) => document.getText(range)),
      ['LISBON 427'],
    );
  });

  it('finds cables as symbols, by filters too', async () => {
    await openCable(CITED);
    await openCable(CITING);
    const symbols = await ask<vscode.SymbolInformation>('vscode.executeWorkspaceSymbolProvider', '@MADRID >=C');
    ok(
      symbols.some(({ name }) => name.startsWith('07MADRID512 LIGHTHOUSE LAMPS')),
      symbols.map(({ name }) => name).join(' | '),
    );
    ok(!symbols.some(({ name }) => name.startsWith('07LISBON427')), 'an unclassified cable is among them');
  });

  it('counts mentions above the references when asked to', async () => {
    await withSettings({ 'cablegram.codeLens.references': true, 'cablegram.codeLens.citedBy': true }, async () => {
      const document = await openCable(CITING);
      const lenses = await ask<vscode.CodeLens>('vscode.executeCodeLensProvider', document.uri, 10);
      ok(
        lenses.some(({ command }) => command?.title === '1 mention'),
        lenses.map(({ command }) => command?.title).join(' | '),
      );
    });
  });

  it('lists what is cited and missing in the whole folder as a table', async () => {
    await openCable(CITING);
    await vscode.commands.executeCommand('cablegram.listMissingCables');
    const table = vscode.window.activeTextEditor?.document.getText() ?? '';
    ok(/^06LISBON2211,LISBON,2006,2211,4,2007-03-05,/m.test(table), table.slice(0, 300));
    ok(!/^07LISBON427,/m.test(table), 'a cable that is there is called missing');
  });

  it('shows the cable explorer, and opens the sample', async () => {
    await vscode.commands.executeCommand('cablegram.explorer.focus');
    await vscode.commands.executeCommand('cablegram.openSample');
    const document = vscode.window.activeTextEditor?.document;
    equal(document?.languageId, 'cable');
    equal(document?.isUntitled, true);
  });

  it('makes a report that holds no text of the cable', async () => {
    await openCable(CITING);
    // The clipboard of a browser can't be read without a person's leave.
    const report = await vscode.commands.executeCommand<string>('cablegram.copyReport');
    for (const line of ['Cablegram 0.', 'Cable: layout acp127', 'Index: ', 'Time: parsing ']) {
      ok(report.includes(line), `no ${line} in ${report}`);
    }
    ok(!/MADRID|LIGHTHOUSE|KRAFSTEIN/i.test(report), report);
  });
});

function ask<T>(command: string, ...values: readonly unknown[]): Promise<readonly T[]> {
  return answer(() => vscode.commands.executeCommand<T[]>(command, ...values), command);
}

const nameOf = (uri: vscode.Uri): string | undefined => uri.path.split('/').at(-1);
