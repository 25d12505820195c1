// The command "Format a Copy": a cable in drafting format as a new, unsaved text; the record itself stays as it is.
import * as vscode from 'vscode';
import { type DocumentParams, FORMATTED_TEXT_REQUEST } from '../../../server/src/lsp/protocol.ts';
import type { CableClient } from '../clientModule.ts';
import { activeDocument, CABLE } from '../detection/cableLanguage.ts';

export async function formatCopy(useClient: () => Promise<CableClient>): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  const client = await useClient();
  const params: DocumentParams = { uri: document.uri.toString() };
  const content = await client.request<string | null>(FORMATTED_TEXT_REQUEST, params);
  if (content === null) return;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: CABLE, content }));
}

/** Said where a record was to be formatted. */
export async function offerCopy(): Promise<void> {
  const copy = vscode.l10n.t('Format a Copy');
  const words = vscode.l10n.t('This is a record from an archive and is left as it is.');
  if ((await vscode.window.showInformationMessage(words, copy)) === copy)
    await vscode.commands.executeCommand('cablegram.formatCopy');
}
