// Adds the folder of a file to the setting `cablegram.detectionExclude`.
import * as vscode from 'vscode';
import { globBelow } from './globs.ts';

/** Writes to the settings of the workspace folder, or to the user's when the file is in none. */
export async function excludeFolder(file: vscode.Uri, output: () => vscode.LogOutputChannel): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(file);
  const parent = file.path.slice(0, file.path.lastIndexOf('/'));
  const glob = globBelow(folder ? parent.slice(folder.uri.path.length + 1) : parent);
  const settings = vscode.workspace.getConfiguration('cablegram', file);
  const written = settings.inspect<readonly string[]>('detectionExclude');
  const before = folder ? (written?.workspaceFolderValue ?? []) : (written?.globalValue ?? []);
  const target = folder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global;
  try {
    await settings.update('detectionExclude', [...before, glob], target);
  } catch (error) {
    output().warn(`The folder could not be written to cablegram.detectionExclude. Add "${glob}" there by hand.`, error);
  }
}
