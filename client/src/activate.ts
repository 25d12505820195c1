// What both extension hosts do at the start: watch for cables, take the names of the commands, and load the rest when it is asked for.
import * as vscode from 'vscode';
import type { CableClient, ClientModule } from './clientModule.ts';
import type { CableCommands, CommandsModule } from './commandsModule.ts';
import { isCable } from './detection/cableLanguage.ts';
import { detectCables } from './detection/detectCables.ts';
import { createExplorerView } from './explorer/explorerView.ts';
import type { SnifferModule } from './snifferModule.ts';

/** What the entry point keeps for the end. */
export interface CableExtension {
  stop(): Promise<void>;
}

/** The other bundles, each to be loaded late and once: the language client alone takes over 100 ms. */
export interface Bundles {
  loadClient(): Promise<ClientModule>;
  loadCommands(): Promise<CommandsModule>;
  loadSniffer(): Promise<SnifferModule>;
}

export function activateExtension(
  context: vscode.ExtensionContext,
  { loadClient, loadCommands, loadSniffer }: Bundles,
): CableExtension {
  let channel: vscode.LogOutputChannel | undefined;
  const output = () => {
    if (!channel) {
      channel = vscode.window.createOutputChannel('Cablegram', { log: true });
      context.subscriptions.push(channel);
    }
    return channel;
  };
  let client: Promise<CableClient> | undefined;
  const useClient = () => {
    client ??= loadClient().then(({ startClient }) => startClient(context, output()));
    return client;
  };
  const startFor = (document: vscode.TextDocument) => {
    if (!client && isCable(document))
      useClient().catch((error) => output().error('The client could not be loaded.', error));
  };

  const detection = detectCables(context, loadSniffer, output);
  let commands: Promise<CableCommands> | undefined;
  const useCommands = () => {
    commands ??= loadCommands().then(({ createCommands }) =>
      createCommands({ context, output, useClient, choices: detection.choices, view }),
    );
    return commands;
  };
  const view = createExplorerView(async () => (await useCommands()).explorer);
  // The manifest declares them all: a test holds that they are those of `commands.ts`.
  const { commands: declared } = context.extension.packageJSON['contributes'] as { commands: { command: string }[] };
  for (const { command } of declared) {
    const run = async (...given: unknown[]) => (await useCommands()).run(command, given);
    context.subscriptions.push(vscode.commands.registerCommand(command, run));
  }
  context.subscriptions.push(detection, view, vscode.workspace.onDidOpenTextDocument(startFor));
  vscode.workspace.textDocuments.forEach(startFor);
  return { stop: async () => (await client)?.stop() };
}
