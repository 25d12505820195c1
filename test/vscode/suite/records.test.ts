// Whatever helps while drafting is done on a copy when it is asked of a record, and the record keeps every byte.
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

/** Both are records as long as the setting says so. */
const NUMBERS = 'broken/paragraphNumberMissing.txt';
const LETTERS = 'broken/referenceLetterMissing.txt';

const codeAction = (kind: string) => async (document: vscode.TextDocument, at: vscode.Position) => {
  const [first] = await codeActions(document.uri, new vscode.Range(at, at), `refactor.${kind}`);
  ok(first?.command && !first.edit, `the action for ${kind} would change the record`);
  await vscode.commands.executeCommand(first.command.command, ...(first.command.arguments ?? []));
};

const rename = (newName: string) => async (document: vscode.TextDocument, at: vscode.Position) => {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    at,
    newName,
  );
  equal(edit.size, 0); // nothing in the record
};

const asks: readonly {
  readonly what: string;
  readonly cable: string;
  /** The cursor is put behind these words. */
  readonly at: string;
  readonly ask: (document: vscode.TextDocument, at: vscode.Position) => unknown;
  /** What the copy then holds. */
  readonly copy: RegExp;
}[] = [
  {
    ...{ what: 'renumbering', cable: NUMBERS, at: '4. (U) The' },
    ask: codeAction('rewrite.renumber'),
    copy: /\n3\. \(U\) The boats/,
  },
  {
    ...{ what: 'moving a paragraph up', cable: NUMBERS, at: '2. (C) Naples' },
    ask: () => vscode.commands.executeCommand('cablegram.moveParagraphUp'),
    copy: /\n1\. \(C\) Naples[^.]+\(ref B\)\.\n\n2\. \(C\) The water taxis/,
  },
  {
    ...{ what: 'moving a paragraph down', cable: NUMBERS, at: '1. (C) The' },
    ask: () => vscode.commands.executeCommand('cablegram.moveParagraphDown'),
    copy: /\n1\. \(C\) Naples[^.]+\(ref B\)\.\n\n2\. \(C\) The water taxis/,
  },
  {
    ...{ what: 'another number for a paragraph', cable: NUMBERS, at: '\n4' },
    ask: rename('3'),
    copy: /\n3\. \(U\) The boats/,
  },
  {
    ...{ what: 'another letter for a reference', cable: LETTERS, at: '     C' },
    ask: rename('B'),
    copy: /\n {5}B\. 08 ROME 1377/,
  },
  {
    ...{ what: 'relettering', cable: LETTERS, at: '     C' },
    ask: codeAction('rewrite.reletter'),
    copy: /\n {5}B\. 08 ROME 1377/,
  },
  {
    ...{ what: 'sorting TAGS', cable: NUMBERS, at: 'TAGS: EWWT' },
    ask: codeAction('rewrite.sortTags'),
    copy: /\nTAGS: ECON, EWWT, MT\n/,
  },
  {
    ...{ what: 'formatting', cable: NUMBERS, at: 'TAGS' },
    ask: () => vscode.commands.executeCommand('cablegram.formatCopy'),
    copy: /\n3\. \(U\) The boats/,
  },
];

describe('a record', () => {
  afterEach(closeEditors);

  for (const { what, cable, at, ask, copy } of asks) {
    it(`stays as it is: ${what}`, () =>
      withSettings({ 'cablegram.profile': 'archive' }, async () => {
        const document = await openCable(cable);
        const before = document.getText();
        const editor = await vscode.window.showTextDocument(document);
        const place = rangeOf(document, at).end;
        editor.selection = new vscode.Selection(place, place);
        await serverReads(document);
        await ask(document, place);
        const copied = await copyLike(copy);
        equal(copied.languageId, 'cable');
        const columns = vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn).sort();
        equal(columns, [1, 2]);
        equal(document.getText() === before, true);
        equal(document.isDirty, false);
        // What was done can be undone: the copy then reads as the record.
        await vscode.window.showTextDocument(copied, vscode.ViewColumn.Two);
        await vscode.commands.executeCommand('undo');
        await once(
          vscode.workspace.onDidChangeTextDocument,
          () => copied.getText() === before || undefined,
          'the copy as it was',
        );
      }));
  }

  it('is offered a copy by Format Document, and the copy can be worked on', () =>
    withSettings({ 'cablegram.profile': 'archive' }, async () => {
      const document = await openCable(NUMBERS);
      await serverReads(document);
      const options = { tabSize: 4, insertSpaces: true };
      const given = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
        'vscode.executeFormatDocumentProvider',
        document.uri,
        options,
      );
      equal(given ?? [], []);
      const copy = await showCable(document.getText());
      const edits = await answer(
        () =>
          vscode.commands.executeCommand<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', copy.uri, options),
        'edits of the copy',
      );
      ok(
        edits.some(({ newText }) => newText === '3'),
        'paragraph 4 is not made 3',
      );
    }));
});

/** Waits until the server answers for the document. */
const serverReads = (document: vscode.TextDocument): Promise<unknown> =>
  answer(
    () =>
      vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        rangeOf(document, 'SIPDIS').start,
      ),
    'the server',
  );

/** Waits for an unsaved text with these words. */
async function copyLike(words: RegExp): Promise<vscode.TextDocument> {
  const [copy] = await answer(
    async () => vscode.workspace.textDocuments.filter((one) => one.isUntitled && words.test(one.getText())),
    `a copy with ${words}`,
  );
  if (!copy) throw new Error('no copy');
  return copy;
}
