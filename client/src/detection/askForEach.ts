// The setting `cablegram.detection: ask`: one quiet question a file, once the file is seen.
import * as vscode from 'vscode';
import { isPlainText } from './cableLanguage.ts';
import { excludeFolder } from './excludeFolder.ts';
import type { ManualChoices } from './manualChoices.ts';

interface Means {
  readonly choices: ManualChoices;
  makeCable(document: vscode.TextDocument): Promise<void>;
  output(): vscode.LogOutputChannel;
}

/** Documents are opened for many reasons; the question waits until an editor shows the file. */
export function askForEach(means: Means): vscode.Disposable & { add(document: vscode.TextDocument): void } {
  const waiting = new Set<vscode.TextDocument>();
  const asked = new Set<string>();
  const askForVisible = () => {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (!waiting.delete(document)) continue;
      const key = document.uri.toString();
      if (asked.has(key)) continue;
      asked.add(key);
      ask(document, means).catch((error) => means.output().error(error));
    }
  };
  const subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(askForVisible),
    vscode.workspace.onDidCloseTextDocument((document) => waiting.delete(document)),
  );
  return {
    add(document) {
      waiting.add(document);
      askForVisible();
    },
    dispose: () => subscriptions.dispose(),
  };
}

/** Closing the question is no answer: it comes again in the next session. */
async function ask(document: vscode.TextDocument, { choices, makeCable, output }: Means): Promise<void> {
  const name = document.uri.path.split('/').at(-1);
  const isFile = !document.isUntitled;
  const yes = vscode.l10n.t('Yes');
  const no = vscode.l10n.t('No');
  const neverHere = vscode.l10n.t('Never for This Folder');
  const answers = [yes, no, ...(isFile ? [neverHere] : [])];
  const question = vscode.l10n.t('{0} looks like a diplomatic cable. Read it as one?', name ?? '');
  const answer = await vscode.window.showInformationMessage(question, ...answers);
  const key = document.uri.toString();
  if (answer === yes) {
    choices.remember(key, 'cable');
    if (isPlainText(document)) await makeCable(document);
  } else if (answer === no) {
    choices.remember(key, 'plaintext');
  } else if (answer === neverHere) {
    choices.remember(key, 'plaintext');
    await excludeFolder(document.uri, output);
  }
}
