// The command "List Missing Cables": a table that an archive can be asked with, in an editor of its own.
import * as vscode from 'vscode';
import { MISSING_CSV_REQUEST } from '../../../server/src/lsp/protocol.ts';
import { showText } from '../showText.ts';

/** The table is nowhere on disk until the user saves it; the name is what the editor then offers. */
export async function exportMissing(
  ask: (method: string, params: object) => Promise<string | null | undefined>,
): Promise<void> {
  const table = await ask(MISSING_CSV_REQUEST, {});
  if (!table || table.trimEnd().split('\n').length < 2) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('No cable is missing, as far as the files of this workspace are read.'),
    );
    return;
  }
  await showText(table);
}
