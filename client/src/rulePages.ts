// Shows the page of a rule inside the editor: what the name of a rule in a finding leads to, without a network.
import * as vscode from 'vscode';
import { RULE_PAGE_REQUEST, RULE_SCHEME } from '../../server/src/lsp/protocol.ts';
import type { Request } from './request.ts';

/** Serves `cablegram-rule:/dtg-midnight.md`; the manifest has the Markdown preview open what has this scheme. */
export function serveRulePages(request: Request): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
    provideTextDocumentContent: ({ path }, token) =>
      request(RULE_PAGE_REQUEST, { rule: path.replace(/^\/|\.md$/g, '') }, token),
  });
}
