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

  it('goes from a number, a paragraph, a TAG, a post and a routing indicator to where they stand', async () => {
    const document = await openCable('transmitted/twoSections.txt');
    const lines = async (command: string, words: string) => {
      const places = await ask<vscode.Location | vscode.LocationLink>(
        command,
        document.uri,
        rangeOf(document, words).start.translate(0, 1),
      );
      const own = places.filter((place) => nameOf('uri' in place ? place.uri : place.targetUri) === 'twoSections.txt');
      return own.map((place) => document.lineAt(('range' in place ? place.range : place.targetRange).start.line).text);
    };
    const holds = (found: readonly string[], ...wanted: readonly string[]) => {
      for (const words of wanted)
        ok(
          found.some((line) => line.includes(words)),
          `no ${words} in ${found.join(' | ')}`,
        );
    };
    const [references, definition] = ['vscode.executeReferenceProvider', 'vscode.executeDefinitionProvider'];
    holds(await lines(references, 'GABORONE 000427'), 'SECTION 01 OF 02 GABORONE 000427');
    holds(await lines(references, 'RUEHSA'), 'OO RUEHLS RUEHWD RUEHSA', 'RUEHSA/AMEMBASSY PRETORIA');
    holds(await lines(definition, 'RUEHSA'), 'RUEHSA/AMEMBASSY PRETORIA');
    holds(await lines(references, 'AMEMBASSY PRETORIA'), 'RUEHSA/AMEMBASSY PRETORIA');
    holds(await lines(references, 'PBTS'), 'TAGS: SENV, PREL, PBTS');
    const citing = await openCable(CITED);
    const [paragraph] = await ask<vscode.LocationLink>(
      definition,
      citing.uri,
      rangeOf(citing, 'para 3').start.translate(0, 1),
    );
    ok(
      paragraph && citing.lineAt(paragraph.targetRange.start.line).text.startsWith('3. (U)'),
      `para 3 leads to line ${paragraph?.targetRange.start.line}`,
    );
  });

  it('finds a TAG and a post in the other cables of the folder', async () => {
    const document = await openCable(CITED);
    for (const [words, file] of [
      ['EWWT', '07LISBON655.txt'],
      ['AMEMBASSY MADRID', '07MADRID512.txt'],
    ] as const) {
      const places = await ask<vscode.Location>(
        'vscode.executeReferenceProvider',
        document.uri,
        rangeOf(document, words).start.translate(0, 1),
      );
      const files = new Set(places.map(({ uri }) => nameOf(uri)));
      ok(files.has(file), `${words} is found in ${[...files].join(', ')}`);
    }
  });

  it('edits a number and what repeats it as one', async () => {
    const document = await openCable(CITED);
    const at = rangeOf(document, '#0427').start.translate(0, 2);
    const linked = await answer(async () => {
      const given = await vscode.commands.executeCommand<{ readonly ranges: readonly unknown[] } | undefined>(
        '_executeLinkedEditingProvider',
        document.uri,
        at,
      );
      return given ? [given] : [];
    }, 'linked ranges');
    equal(linked[0]?.ranges.length, 2);
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
    const names = async (query: string) =>
      (await ask<vscode.SymbolInformation>('vscode.executeWorkspaceSymbolProvider', query)).map(({ name }) => name);
    const of2008 = await names('#EWWT 2008 lamps');
    ok(
      of2008.some((name) => name.startsWith('08LISBON31')),
      of2008.join(' | '),
    );
    ok(!of2008.some((name) => name.startsWith('07')), of2008.join(' | '));
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

  it('opens a cable from the explorer, post by post', async () => {
    await openCable(CITED);
    await closeEditors();
    await vscode.commands.executeCommand('cablegram.refreshCables');
    // One step deeper each time: a group opens, then what is in it; a cable is opened by its node.
    const opened = await answer(async () => {
      await vscode.commands.executeCommand('cablegram.explorer.focus'); // an empty tree takes no focus
      await vscode.commands.executeCommand('list.focusFirst');
      for (let depth = 0; depth < 4 && !vscode.window.activeTextEditor; depth++) {
        await vscode.commands.executeCommand('list.expand');
        await new Promise((resolve) => setTimeout(resolve, 300));
        await vscode.commands.executeCommand('list.focusDown');
        await vscode.commands.executeCommand('list.select');
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      const { activeTextEditor } = vscode.window;
      return activeTextEditor?.document.languageId === 'cable' ? [activeTextEditor] : [];
    }, 'a cable out of the explorer');
    const { document, selection } = opened[0] as vscode.TextEditor;
    ok(/\d$/.test(document.getText(selection)), `the number is not selected: ${document.getText(selection)}`);
  });

  it('finds a cable in the search box', async () => {
    await openCable(CITED);
    await closeEditors();
    await vscode.commands.executeCommand('cablegram.findCable');
    // The latest cable stands first.
    const opened = await answer(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor ? [vscode.window.activeTextEditor.document] : [];
    }, 'a cable out of the search box');
    equal(opened[0]?.languageId, 'cable');
  });

  it('begins the walkthrough with a sample, and a new cable with what to begin it with', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'cablegram.cablegram#cables', false);
    await vscode.commands.executeCommand('cablegram.newCable');
    equal(vscode.window.activeTextEditor?.document.languageId, 'cable');
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
