// What the view of the cables of a workspace shows, with its filter and its search box.
import * as vscode from 'vscode';
import type { ExplorerAnswer } from '../../../server/src/features/explorer/explorerNode.ts';
import { BUILD_INDEX_REQUEST } from '../../../server/src/lsp/protocol.ts';
import type { CableClient } from '../clientModule.ts';
import { askChildren, type TreeNode, toItem } from './cableTree.ts';
import type { ExplorerContent, ExplorerView } from './explorerView.ts';
import { exportMissing } from './exportMissing.ts';
import { findCable } from './findCable.ts';

/** For the `when` clauses of the manifest. */
const IS_FILTERED = 'cablegram.explorer.isFiltered';

export interface CableExplorer extends ExplorerContent {
  find(): Promise<void>;
  filter(): Promise<void>;
  clearFilter(): void;
  /** Looks for new and changed files, also after the reading of the folder was cancelled. */
  refresh(): Promise<void>;
  exportMissing(): Promise<void>;
  copyNumber(node: TreeNode): Thenable<void>;
}

export function createExplorer(view: ExplorerView, useClient: () => Promise<CableClient>): CableExplorer {
  let filter = '';
  let isFollowing = false;
  const ask: CableClient['request'] = async (method, params, token) => {
    const client = await useClient();
    if (!isFollowing) client.onIndexChanged(() => view.refresh());
    isFollowing = true;
    return client.request(method, params, token);
  };
  const setFilter = (typed: string) => {
    filter = typed.trim();
    void vscode.commands.executeCommand('setContext', IS_FILTERED, filter !== '');
    view.refresh();
  };
  return {
    async children(parent) {
      const answer = await askChildren(ask, parent, filter);
      if (answer && !parent) view.tell(messageOf(answer, filter));
      return answer?.nodes.map((node) => ({ node, path: `${parent?.path ?? ''}/${node.id}` })) ?? [];
    },
    item: toItem,
    find: () => findCable(ask),
    async filter() {
      const typed = await vscode.window.showInputBox({
        title: vscode.l10n.t('Filter Cables'),
        prompt: vscode.l10n.t('Words of the subject or a number; filters: @BEIJING #ETRD 1974..1975 >=C'),
        value: filter,
      });
      if (typed !== undefined) setFilter(typed);
    },
    clearFilter: () => setFilter(''),
    async refresh() {
      await ask(BUILD_INDEX_REQUEST, { again: true });
      view.refresh();
    },
    exportMissing: () => exportMissing(ask),
    copyNumber: ({ node }) => vscode.env.clipboard.writeText(node.key ?? node.label),
  };
}

/** What stands above the tree: empty while everything is known and shown, and where the welcome text stands. */
function messageOf({ size, found, isComplete }: ExplorerAnswer, filter: string): string {
  if (filter) return vscode.l10n.t('{0} of {1} cables: {2}', found, size, filter);
  return isComplete || size === 0 || !vscode.workspace.workspaceFolders
    ? ''
    : vscode.l10n.t('Not all files are read yet.');
}
