// Shows the page of a rule inside the editor: what the name of a rule in a finding leads to, without a network.
import * as vscode from 'vscode';
import { RULE_SCHEME } from '../../server/src/lsp/protocol.ts';
import { readFile } from './readFile.ts';
import { sectionOf } from './sectionOf.ts';

/** Serves `cablegram-rule:/dtg-midnight.md`; the manifest has the Markdown preview open what has this scheme. */
export function serveRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  const rules = vscode.Uri.joinPath(extensionUri, 'docs/rules.md').toString();
  return vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
    async provideTextDocumentContent({ path }) {
      const page = await readFile(rules);
      return page === null ? undefined : sectionOf(page, path.replace(/^\/|\.md$/g, ''));
    },
  });
}
