// A date-time group is broken and repaired in the file itself, and the file on the disk never notices.
import * as vscode from 'vscode';
import {
  closeEditors,
  equal,
  finding,
  noFinding,
  ok,
  once,
  openCable,
  quickFixes,
  rangeOf,
  withSettings,
} from './support.ts';

describe('repair', () => {
  afterEach(closeEditors);
  /** VS Code in a browser saves by itself unless told not to. */
  const withoutSaving = (test: () => Promise<void>) => withSettings({ 'files.autoSave': 'off' }, test);

  it('proves the day by the calling line, restores it byte for byte, and undoes both', () =>
    withoutSaving(async () => {
      const document = await openCable('sample.txt');
      const onDisk = await read(document.uri);
      const original = document.getText();
      await replace(document, rangeOf(document, '131516Z MAY 08'), '341516Z MAY 08');

      const found = await finding(document.uri, 'dtg-day-invalid');
      ok(found.message.includes('day 134 of 2008 is 13 May'), `the message says: ${found.message}`);
      const [proof] = found.relatedInformation ?? [];
      ok(proof, 'no related information');
      equal(proof.location.uri.toString(), document.uri.toString());
      equal(document.getText(proof.location.range), '134');
      equal(proof.location.range.start.line, rangeOf(document, 'DE RUEHLI').start.line);
      ok(proof.message.includes('day 134 of 2008 is 13 May'), `the proof says: ${proof.message}`);

      const [fix] = await quickFixes(document.uri, found.range);
      ok(fix?.edit && fix.isPreferred, 'no preferred fix');
      ok(await vscode.workspace.applyEdit(fix.edit), 'the fix could not be applied');
      equal(document.getText(), original);
      equal(bytes(document), onDisk);
      await noFinding(document.uri, 'dtg-day-invalid');

      await undo(document);
      ok(document.getText().includes('341516Z MAY 08'), 'the fix was not undone');
      await undo(document);
      equal(document.getText(), original);
      await once(
        vscode.workspace.onDidChangeTextDocument,
        () => !document.isDirty || undefined,
        'an unchanged document',
      );
      equal(await read(document.uri), onDisk);
    }));

  it('writes nothing by opening, editing and closing', () =>
    withoutSaving(async () => {
      const name = 'archive/07LISBON1202.txt';
      const before = await traces(name);
      const document = await openCable(name);
      await replace(document, rangeOf(document, '041012Z MAY 07'), '341012Z MAY 07');
      await finding(document.uri, 'dtg-day-invalid');
      await closeEditors();
      equal(await traces(name), before);
    }));
});

/** As typing would. */
async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  ok(await editor.edit((edit) => edit.replace(range, text)), 'the edit was refused');
}

async function undo(document: vscode.TextDocument): Promise<void> {
  const { version } = document;
  await vscode.commands.executeCommand('undo');
  await once(vscode.workspace.onDidChangeTextDocument, () => document.version > version || undefined, 'an undo');
}

/** The bytes on the disk. */
async function read(uri: vscode.Uri): Promise<readonly number[]> {
  return [...(await vscode.workspace.fs.readFile(uri))];
}

/** The bytes as the file would be written. */
function bytes(document: vscode.TextDocument): readonly number[] {
  return [...new TextEncoder().encode(document.getText())];
}

/** All that an unwanted change would alter: the file, its time, and what lies beside it and in the folder that is open. */
async function traces(name: string): Promise<unknown> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
  const file = vscode.Uri.joinPath(folder, name);
  const { mtime, size } = await vscode.workspace.fs.stat(file);
  const lists = [folder, vscode.Uri.joinPath(file, '..')].map((each) => vscode.workspace.fs.readDirectory(each));
  return { content: await read(file), mtime, size, lists: await Promise.all(lists) };
}
