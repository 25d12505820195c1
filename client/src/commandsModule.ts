// What the bundle with the commands and the explorer offers to the entry point, which loads it when one of them is asked for.
import type * as vscode from 'vscode';
import type { CableClient } from './clientModule.ts';
import type { ManualChoices } from './detection/manualChoices.ts';
import type { CableExplorer } from './explorer/explorer.ts';
import type { ExplorerView } from './explorer/explorerView.ts';

/** What the commands work with. */
export interface CommandMeans {
  readonly context: vscode.ExtensionContext;
  readonly choices: ManualChoices;
  readonly view: ExplorerView;
  output(): vscode.LogOutputChannel;
  useClient(): Promise<CableClient>;
}

export interface CableCommands {
  /** Runs a command by its whole name with what it was given. */
  run(command: string, given: readonly unknown[]): unknown;
  readonly explorer: CableExplorer;
}

/** The exports of `commands/commands.ts`. */
export interface CommandsModule {
  createCommands(means: CommandMeans): CableCommands;
}
