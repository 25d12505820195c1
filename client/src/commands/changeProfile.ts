// The command "Change Profile": how strict the checks are.
import * as vscode from 'vscode';
import { activeDocument } from '../detection/cableLanguage.ts';

interface ProfileItem extends vscode.QuickPickItem {
  readonly profile: 'auto' | 'archive' | 'authoring';
}

const ITEMS: readonly ProfileItem[] = [
  {
    profile: 'auto',
    label: 'Automatic',
    description: 'archive when the file shows traces of an archive, else authoring',
  },
  { profile: 'archive', label: 'Archive', description: 'a record that nobody changes: few findings' },
  { profile: 'authoring', label: 'Authoring', description: 'a cable that is being written: style is checked too' },
];

/** Writes the setting `cablegram.profile` of the workspace, or the user's when no folder is open. */
export async function changeProfile(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('cablegram', activeDocument());
  const present = settings.get('profile', 'auto');
  const items = ITEMS.map((item) => (item.profile === present ? { ...item, label: `$(check) ${item.label}` } : item));
  const where = vscode.workspace.workspaceFolders ? 'this workspace' : 'all files';
  const chosen = await vscode.window.showQuickPick(items, { title: `Profile of the cables in ${where}` });
  if (!chosen) return;
  const { Global, Workspace } = vscode.ConfigurationTarget;
  await settings.update('profile', chosen.profile, vscode.workspace.workspaceFolders ? Workspace : Global);
}
