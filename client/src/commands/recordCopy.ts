// What is asked of a record is done on a copy: a new text that lies in no file, beside the record, which stays as it is.
import * as vscode from 'vscode';
import type { CableClient } from '../clientModule.ts';
import { activeDocument, CABLE } from '../detection/cableLanguage.ts';
import { showText } from '../showText.ts';

/** As the protocol writes it. */
interface ProtocolEdit {
  readonly range: { readonly start: ProtocolPosition; readonly end: ProtocolPosition };
  readonly newText: string;
}
interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

type Change = vscode.WorkspaceEdit | readonly vscode.TextEdit[];

/** What to change in a copy; asked for when the copy is open. */
type Ask = (copy: vscode.TextDocument) => vscode.ProviderResult<Change>;

/**
 * Opens a copy of the record beside it, with the cursor where it is in the record, and makes the change there. It can
 * be undone.
 * @throws if the editor refuses the change
 */
export async function changeInCopy(record: vscode.TextDocument, ask: Ask): Promise<void> {
  const { activeTextEditor } = vscode.window;
  const { document: copy } = await showText(record.getText(), CABLE, {
    viewColumn: vscode.ViewColumn.Beside,
    preview: false,
    ...(activeTextEditor?.document === record ? { selection: activeTextEditor.selection } : {}),
  });
  const change = await ask(copy);
  if (change && !(await vscode.workspace.applyEdit(toWorkspaceEdit(copy.uri, change))))
    throw new Error(vscode.l10n.t('The editor refused to change the copy. The record is as it was.'));
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The record is left as it is. This is a copy of it, in no file until you save it.'),
  );
}

function toWorkspaceEdit(uri: vscode.Uri, change: Change): vscode.WorkspaceEdit {
  if (change instanceof vscode.WorkspaceEdit) return change;
  const edit = new vscode.WorkspaceEdit();
  edit.set(uri, [...change]);
  return edit;
}

/** For what a record is asked without being named: by "Format Document", which may also come from a setting. */
export async function offerCopy(record: vscode.TextDocument, ask: Ask): Promise<void> {
  const inCopy = vscode.l10n.t('Format a Copy');
  const words = vscode.l10n.t('This is a record from an archive and is left as it is.');
  if ((await vscode.window.showInformationMessage(words, inCopy)) !== inCopy) return;
  try {
    await changeInCopy(record, ask);
  } catch (error) {
    // Nobody waits for the answer to an offer.
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

/** The command behind the actions on a record: the edits of the server, made in a copy. */
export async function editCopy(uri: string, edits: readonly ProtocolEdit[]): Promise<void> {
  const record = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await changeInCopy(record, () => edits.map(toTextEdit));
}

/** The command "Format a Copy". */
export async function formatCopy(useClient: () => Promise<CableClient>): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  const client = await useClient();
  await changeInCopy(document, async ({ uri }) => {
    const params = { textDocument: { uri: uri.toString() }, options: { tabSize: 4, insertSpaces: true } };
    return (await client.request<ProtocolEdit[] | null>('textDocument/formatting', params))?.map(toTextEdit);
  });
}

const toTextEdit = ({ range: { start, end }, newText }: ProtocolEdit): vscode.TextEdit =>
  vscode.TextEdit.replace(new vscode.Range(start.line, start.character, end.line, end.character), newText);
