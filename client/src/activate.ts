// What both extension hosts do at the start: watch for cables, register the commands, load the client when a cable is open.
import * as vscode from 'vscode';
import type { CableClient, ClientModule } from './clientModule.ts';
import { registerCommands } from './commands/registerCommands.ts';
import { isCable } from './detection/cableLanguage.ts';
import { detectCables } from './detection/detectCables.ts';
import { createExplorer } from './explorer/explorer.ts';

/** What the entry point keeps for the end. */
export interface CableExtension {
  stop(): Promise<void>;
}

/** @param loadClient loads the bundle with the language client; takes over 100 ms, so it is called late and once */
export function activateExtension(
  context: vscode.ExtensionContext,
  loadClient: () => Promise<ClientModule>,
): CableExtension {
  const output = vscode.window.createOutputChannel('Cablegram', { log: true });
  let client: Promise<CableClient> | undefined;
  const useClient = () => {
    client ??= loadClient().then(({ startClient }) => startClient(context, output));
    return client;
  };
  const startFor = (document: vscode.TextDocument) => {
    if (!client && isCable(document))
      useClient().catch((error) => output.error('The client could not be loaded.', error));
  };

  const detection = detectCables(context, output);
  const explorer = createExplorer(useClient);
  registerCommands(context, { output, useClient, choices: detection.choices, explorer });
  context.subscriptions.push(output, detection, explorer, vscode.workspace.onDidOpenTextDocument(startFor));
  vscode.workspace.textDocuments.forEach(startFor);
  return { stop: async () => (await client)?.stop() };
}
