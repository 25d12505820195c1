// The command "New Cable": an empty cable that offers what to begin with.
import * as vscode from 'vscode';
import { type DocumentParams, FACTS_REQUEST } from '../../../server/src/lsp/protocol.ts';
import type { CableClient } from '../clientModule.ts';
import { CABLE } from '../detection/cableLanguage.ts';
import { showText } from '../showText.ts';

export async function newCable(useClient: () => Promise<CableClient>): Promise<void> {
  const { document } = await showText('', CABLE);
  // Any answer says that the server is ready to complete.
  const params: DocumentParams = { uri: document.uri.toString() };
  await (await useClient()).request(FACTS_REQUEST, params);
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
}
