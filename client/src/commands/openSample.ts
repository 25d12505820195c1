// The command "Open Sample Cable": a copy of the cable that comes with the extension, to try things out.
import * as vscode from 'vscode';
import { CABLE } from '../detection/cableLanguage.ts';
import { showText } from '../showText.ts';

export async function openSample({ extensionUri }: vscode.ExtensionContext): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'fixtures/sample.txt'));
  const content = new TextDecoder().decode(bytes);
  await showText(content, CABLE);
}
