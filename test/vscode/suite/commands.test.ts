// The commands of the palette.
import * as vscode from 'vscode';
import { closeEditors, codeOf, equal, finding, hoverOn, ok, once, openCable } from './support.ts';

describe('commands', () => {
  afterEach(closeEditors);

  it('Show Facts as JSON opens the facts beside the cable', async () => {
    await openCable('sample.txt');
    const view = await viewAfter('cablegram.showFacts', '.facts.json');
    const [facts] = JSON.parse(view.getText());
    equal(facts.mrn, '08LISBON1042');
    equal(facts.dtg, '2008-05-13T15:16:00Z');
    equal(facts.tags, ['ETRD', 'EAGR', 'EIND', 'PO']);
    equal(
      facts.paragraphs.map(({ number }: { readonly number: number }) => number),
      [1, 2, 3, 4, 5],
    );
  });

  it('Show Syntax Tree opens the tree beside the cable', async () => {
    await openCable('sample.txt');
    const view = await viewAfter('cablegram.showSyntaxTree', '.tree');
    ok(/routingIndicator.*RUEATRS/.test(view.getText()), `the tree begins: ${view.getText().slice(0, 300)}`);
  });

  it('Restart Server clears the findings, finds them again, and hover goes on', async () => {
    const document = await openCable('broken/dtgDay34.txt');
    await finding(document.uri, 'dtg-day-invalid');
    const cleared = once(
      vscode.languages.onDidChangeDiagnostics,
      () => vscode.languages.getDiagnostics(document.uri).length === 0 || undefined,
      'the findings to go',
    );
    await vscode.commands.executeCommand('cablegram.restartServer');
    await cleared;
    equal(codeOf(await finding(document.uri, 'dtg-day-invalid')), 'dtg-day-invalid');
    ok(/Department of State/.test(await hoverOn(document, 'RUEHC')), 'no hover after the restart');
  });
});

/** Runs the command and waits for the view that it opens, and for the text in it. */
async function viewAfter(command: string, suffix: string): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand(command);
  const isView = ({ uri }: vscode.TextDocument) => uri.scheme === 'cablegram-view' && uri.path.endsWith(suffix);
  const document = await once(
    vscode.workspace.onDidOpenTextDocument,
    () => vscode.workspace.textDocuments.find(isView),
    `a view ${suffix}`,
  );
  await once(vscode.workspace.onDidChangeTextDocument, () => document.getText() !== '' || undefined, 'its text');
  const names = vscode.window.visibleTextEditors.map((editor) => editor.document.uri.path.split('/').at(-1));
  equal(names.sort(), ['sample.txt', `sample.txt${suffix}`]);
  return document;
}
