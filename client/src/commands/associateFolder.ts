// The command "Always Recognise .txt Files in This Folder": writes files.associations, which works without looking at the text.
import * as vscode from 'vscode';
import { activeDocument, CABLE } from '../detection/cableLanguage.ts';
import { textFilesBelow } from '../detection/globs.ts';

export async function associateFolder(): Promise<void> {
  const document = activeDocument();
  if (!document || document.isUntitled) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a file of the folder first.'));
    return;
  }
  const { path } = document.uri;
  const pattern = textFilesBelow(path.slice(0, path.lastIndexOf('/')));
  const inWorkspace = vscode.workspace.workspaceFolders !== undefined;
  const detail = inWorkspace
    ? vscode.l10n.t('This adds "{0}" to files.associations in the settings of the workspace.', pattern)
    : vscode.l10n.t('This adds "{0}" to files.associations in your settings.', pattern);
  const add = vscode.l10n.t('Add');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Take every .txt file in this folder and below for a cable?'),
    { modal: true, detail },
    add,
  );
  if (answer !== add) return;
  const settings = vscode.workspace.getConfiguration('files', document);
  const written = settings.inspect<Readonly<Record<string, string>>>('associations');
  const before = inWorkspace ? written?.workspaceValue : written?.globalValue;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update('associations', { ...before, [pattern]: CABLE }, target);
}
