// What helps while drafting: completion, formatting, what Enter begins, renaming, moving, inlay hints; and that no record is touched.
import * as vscode from 'vscode';
import {
  answer,
  closeEditors,
  codeActions,
  equal,
  ok,
  once,
  openCable,
  rangeOf,
  showCable,
  withSettings,
} from './support.ts';

const DRAFT = `P 140708Z MAR 07
FM AMEMBASSY LISBON
TO RUEHC/SECSTATE WASHDC PRIORITY 5610
INFO MADR
UNCLAS LISBON 000427

SIPDIS

E.O. 12958: N/A
TAGS: ETRD, PRE
SUBJECT: HARBOR AUTHORITY POSTPONES DREDGING TENDER

REF: A. MADRID 77
     C. ROME 5

1. (U) The harbor authority of Lisbon put off the tender for the dredging of the northern basin.

3. (U) Two shipping lines had asked for it (ref C, and para 1).

MARLOWE
`;

describe('drafting', () => {
  afterEach(closeEditors);

  it('completes an address with its indicator and the place of its number', async () => {
    const document = await showCable(DRAFT);
    const madrid = await completed(document, 'INFO MADR', 'AMEMBASSY MADRID');
    ok(madrid.insertText instanceof vscode.SnippetString, 'no snippet');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code's own syntax
    equal(madrid.insertText.value, 'RUEHMD/AMEMBASSY MADRID ${1:0000}');
    const [item] = await vscode.commands
      .executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, end(document, 'PRE'))
      .then(({ items }) => items);
    equal(item && labelOf(item), 'PREL');
    ok(item?.documentation instanceof vscode.MarkdownString, 'no documentation');
    ok(item.documentation.value.includes('External political relations'), item.documentation.value);
  });

  it('completes every kind of field, with an explanation', async () => {
    const document = await showCable(DRAFT);
    for (const [before, typed, label] of [
      ['SECSTATE WASHDC PRIORITY 5610', 'SECSTATE WASHDC PRI', 'PRIORITY'],
      ['INFO MADR', 'INFO RUEHMD/', 'AMEMBASSY MADRID'],
      ['INFO MADR', 'INFO AFRICAN UNION', 'AFRICAN UNION COLLECTIVE'],
      ['SIPDIS', 'SIPDIS\n\nSENS', 'SENSITIVE'],
      ['E.O. 12958: N/A', 'E.O', 'E.O. 12958: N/A'],
      ['ETRD, PRE', 'ETRD, KDE', 'KDEM'],
      ['3. (U) Two', '3. (', '(U)'],
      ['MARLOWE', 'COMM', 'COMMENT'],
    ] as const) {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), DRAFT.replace(before, typed));
      ok(await vscode.workspace.applyEdit(edit), 'the text could not be changed');
      const item = await completed(document, typed, label);
      ok(item.documentation, `${label} is not explained`);
    }
  });

  it('completes a reference with the cables of the workspace and the next letter', async () => {
    const document = await showCable(DRAFT.replace('     C. ROME 5', '     '));
    const item = await completed(document, 'A. MADRID 77\n     ', 'B. MADRID 512');
    ok(String(item.detail ?? (item.documentation as vscode.MarkdownString).value).includes('LIGHTHOUSE'), 'no subject');
  });

  it('writes format lines 2 and 3 from the rest', async () => {
    const document = await showCable(`PP RUEHWEB\nDE RUEHLI #0001 0010000\n${DRAFT.replace('INFO MADR\n', '')}`);
    for (const [words, kind, line] of [
      ['PP RUE', 'routingLine', 'PP RUEHC'],
      ['DE RUE', 'callingLine', 'DE RUEHLI #0427 0730708'],
    ] as const) {
      const place = end(document, words);
      const actions = await codeActions(document.uri, new vscode.Range(place, place), `refactor.rewrite.${kind}`);
      const [edit] = actions.flatMap((action) => action.edit ?? []);
      ok(edit && (await vscode.workspace.applyEdit(edit)), `${words} could not be rewritten`);
      ok(document.getText().split('\n').includes(line), document.getText());
    }
  });

  it('proposes no word of prose', async () => {
    const document = await showCable(DRAFT);
    await completed(document, 'INFO MADR', 'AMEMBASSY MADRID');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end(document, 'shipping li'),
    );
    equal(items.map(labelOf), []);
  });

  it('formats a draft', async () => {
    const document = await showCable(DRAFT);
    const edits = await answer(
      () =>
        vscode.commands.executeCommand<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', document.uri, {
          tabSize: 4,
          insertSpaces: true,
        }),
      'edits',
    );
    await apply(document, edits);
    const text = document.getText();
    ok(text.includes('for the\ndredging of the northern basin.'), text);
    ok(text.includes('     B. ROME 5'), text);
    ok(text.includes('2. (U) Two shipping lines had asked for it (ref B, and para 1).'), text);
  });

  it('begins the next paragraph on Enter, where formatting on type is on', () =>
    withSettings({ '[cable]': { 'editor.formatOnType': true } }, async () => {
      const document = await showCable(DRAFT.replace('3. (U)', '2. (U)'));
      await completed(document, 'INFO MADR', 'AMEMBASSY MADRID'); // the server answers
      const editor = await vscode.window.showTextDocument(document);
      const place = end(document, 'northern basin.');
      editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand('type', { text: '\n' });
      await vscode.commands.executeCommand('type', { text: '\n' });
      await changedTo(document, /basin\.\n\n2\. \(U\) \n\n3\. \(U\) Two/);
    }));

  it('renames a reference through the text, and says why it does not', async () => {
    const document = await showCable(DRAFT);
    await completed(document, 'INFO MADR', 'AMEMBASSY MADRID');
    const place = end(document, '     C');
    const rename = (name: string) =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        place,
        name,
      );
    ok(await vscode.workspace.applyEdit(await rename('B')), 'the rename could not be applied');
    ok(document.getText().includes('     B. ROME 5') && document.getText().includes('(ref B, and'), document.getText());
    const refusal = await rename('A').then(
      () => 'renamed',
      (error) => String(error),
    );
    ok(refusal.includes('There is a reference A already'), refusal);
  });

  it('moves a paragraph, with its number and what the text says of it', async () => {
    const document = await showCable(DRAFT.replace('3. (U)', '2. (U)'));
    await completed(document, 'INFO MADR', 'AMEMBASSY MADRID');
    const editor = await vscode.window.showTextDocument(document);
    const place = end(document, 'Two ship');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('cablegram.moveParagraphUp');
    await changedTo(
      document,
      /1\. \(U\) Two shipping lines had asked for it \(ref C, and para 2\)\.\n\n2\. \(U\) The harbor/,
    );
  });

  it('shows inlay hints when asked for', () =>
    withSettings({ 'cablegram.inlayHints': true }, async () => {
      const document = await showCable(DRAFT);
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await answer(
        () => vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all),
        'inlay hints',
      );
      ok(
        hints.some(({ label }) => label === 'Wed 14 March 2007'),
        JSON.stringify(hints),
      );
    }));

  it('leaves a record alone, and makes a copy on request', async () => {
    const document = await openCable('archive/07LISBON1202.txt');
    const before = document.getText();
    await answer(
      () =>
        vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          end(document, 'SIPDI'),
        ),
      'the server',
    );
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 4, insertSpaces: true },
    );
    equal(edits ?? [], []);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('cablegram.formatCopy');
    const copy = vscode.workspace.textDocuments.find(({ isUntitled }) => isUntitled);
    ok(copy?.isUntitled && copy.languageId === 'cable', 'no copy');
    ok(copy.getText() !== before && squeezed(copy.getText()) === squeezed(before), 'the copy has other words');
    equal(document.getText(), before);
    ok(!document.isDirty, 'the record was changed');
  });
});

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

const end = (document: vscode.TextDocument, words: string): vscode.Position => rangeOf(document, words).end;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

/** The item with that label behind the words; waits until there is one. */
async function completed(document: vscode.TextDocument, words: string, label: string): Promise<vscode.CompletionItem> {
  const [item] = await answer(async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end(document, words),
    );
    return list.items.filter((one) => labelOf(one) === label);
  }, label);
  if (!item) throw new Error(label);
  return item;
}

async function apply(document: vscode.TextDocument, edits: readonly vscode.TextEdit[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [...edits]);
  ok(await vscode.workspace.applyEdit(edit), 'the edits could not be applied');
}

async function changedTo(document: vscode.TextDocument, pattern: RegExp): Promise<void> {
  await once(
    vscode.workspace.onDidChangeTextDocument,
    () => pattern.test(document.getText()) || undefined,
    `${pattern}`,
  ).catch((error) => {
    throw new Error(`${error.message}\n${document.getText()}`);
  });
}
