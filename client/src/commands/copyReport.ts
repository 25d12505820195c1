// The command "Copy Report": what a bug report needs, put on the clipboard.
import * as vscode from 'vscode';
import { REPORT_REQUEST, type ReportFacts } from '../../../server/src/lsp/protocol.ts';
import type { CableClient } from '../clientModule.ts';
import { activeDocument, isCable } from '../detection/cableLanguage.ts';
import { type ChangedSetting, reportText } from './reportText.ts';

/** @returns the text, for whoever runs the command from code */
export async function copyReport(
  { extension }: vscode.ExtensionContext,
  useClient: () => Promise<CableClient>,
): Promise<string> {
  const document = activeDocument();
  const facts = await useClient()
    .then((client) =>
      client.request<ReportFacts | null>(
        REPORT_REQUEST,
        document && isCable(document) ? { uri: document.uri.toString() } : {},
      ),
    )
    .catch(() => null);
  const { packageJSON } = extension;
  const uiKind = vscode.env.uiKind === vscode.UIKind.Web ? 'in a browser' : 'on the desktop';
  const text = reportText(
    {
      extension: String(packageJSON['version']),
      editor: `${vscode.env.appName} ${vscode.version}`,
      host: `${vscode.env.appHost} ${uiKind}`,
      remote: vscode.env.remoteName,
    },
    changedSettings(packageJSON['contributes'].configuration),
    facts,
  );
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Report copied. It holds no text of a cable.'), 5000);
  return text;
}

interface Section {
  readonly properties: Readonly<Record<string, { readonly type?: unknown; readonly enum?: readonly unknown[] }>>;
}

/** Those of the manifest's settings that the user, the workspace or a folder has set. */
function changedSettings(contributed: Section | readonly Section[]): ChangedSetting[] {
  const settings = vscode.workspace.getConfiguration();
  return [contributed].flat().flatMap(({ properties }: Section) =>
    Object.entries(properties).flatMap(([name, { type, enum: choices }]) => {
      const at = settings.inspect<unknown>(name);
      const value = at?.workspaceFolderValue ?? at?.workspaceValue ?? at?.globalValue;
      const isChoice = choices?.includes(value) === true || (type === 'boolean' && typeof value === 'boolean');
      return value === undefined ? [] : [{ name, value, isChoice }];
    }),
  );
}
