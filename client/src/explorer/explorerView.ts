// The view of the cables of a workspace, empty of all that it shows: that is loaded when a person opens it.
import * as vscode from 'vscode';
import type { TreeNode } from './cableTree.ts';

const VIEW = 'cablegram.explorer';

export interface ExplorerView extends vscode.Disposable {
  /** Forgets what is shown. */
  refresh(): void;
  /** Says something above the tree; nothing with an empty text. */
  tell(message: string): void;
}

/** What it shows. */
export interface ExplorerContent {
  /** What stands below a node, or at the root. */
  children(parent: TreeNode | undefined): Promise<TreeNode[]>;
  item(node: TreeNode): vscode.TreeItem;
}

export function createExplorerView(load: () => Promise<ExplorerContent>): ExplorerView {
  const changed = new vscode.EventEmitter<undefined>();
  const treeDataProvider: vscode.TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (parent) => (await load()).children(parent),
    getTreeItem: async (node) => (await load()).item(node),
  };
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider, showCollapseAll: true });
  return {
    refresh: () => changed.fire(undefined),
    tell: (message) => {
      view.message = message;
    },
    dispose: () => vscode.Disposable.from(view, changed).dispose(),
  };
}
