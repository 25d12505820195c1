// Entry point in the Node.js extension host. Small, because every text file loads it: the client is a bundle of its own.
import type * as vscode from 'vscode';
import { activateExtension, type CableExtension } from './activate.ts';

let extension: CableExtension | undefined;

export function activate(context: vscode.ExtensionContext): void {
  extension = activateExtension(context, {
    loadClient: () => import('./client.ts'),
    loadCommands: () => import('./commands/commands.ts'),
    loadSniffer: () => import('./detection/sniffer.ts'),
  });
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
