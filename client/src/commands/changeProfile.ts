// The command "Change Profile": how strict the checks are.
import * as vscode from 'vscode';
import type { CableClient } from '../clientModule.ts';
import { activeDocument } from '../detection/cableLanguage.ts';

interface ProfileItem extends vscode.QuickPickItem {
  readonly profile: 'auto' | 'archive' | 'authoring';
}

/** Writes the setting `cablegram.profile` of the workspace, or the user's when no folder is open; says so where it does not count. */
export async function changeProfile(useClient: () => Promise<CableClient>): Promise<void> {
  const document = activeDocument();
  const config = document && (await useClient()).status(document)?.profileConfig;
  if (config) return showConfig(vscode.Uri.parse(config));
  const settings = vscode.workspace.getConfiguration('cablegram', document);
  const present = settings.get('profile', 'auto');
  const items = profiles().map((item) =>
    item.profile === present ? { ...item, label: `$(check) ${item.label}` } : item,
  );
  const title = vscode.workspace.workspaceFolders
    ? vscode.l10n.t('Profile of the cables in this workspace')
    : vscode.l10n.t('Profile of the cables in all files');
  const chosen = await vscode.window.showQuickPick(items, { title });
  if (!chosen) return;
  const { Global, Workspace } = vscode.ConfigurationTarget;
  await settings.update('profile', chosen.profile, vscode.workspace.workspaceFolders ? Workspace : Global);
}

const profiles = (): readonly ProfileItem[] => [
  {
    profile: 'auto',
    label: vscode.l10n.t('Automatic'),
    description: vscode.l10n.t('archive when the file shows traces of an archive, else authoring'),
  },
  {
    profile: 'archive',
    label: vscode.l10n.t('Archive'),
    description: vscode.l10n.t('a record that nobody changes: few findings'),
  },
  {
    profile: 'authoring',
    label: vscode.l10n.t('Authoring'),
    description: vscode.l10n.t('a cable that is being written: style is checked too'),
  },
];

async function showConfig(config: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open .cablegram.json');
  const words = vscode.l10n.t('.cablegram.json sets the profile of this cable; the setting does not count here.');
  if ((await vscode.window.showInformationMessage(words, open)) === open) await vscode.window.showTextDocument(config);
}
