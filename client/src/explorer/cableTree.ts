// The nodes of the cable explorer: asked of the server level by level, when a person opens them.
import * as vscode from 'vscode';
import type { ExplorerAnswer, ExplorerKind, ExplorerNode } from '../../../server/src/features/explorer/explorerNode.ts';
import { EXPLORER_REQUEST, type ExplorerParams } from '../../../server/src/lsp/protocol.ts';

/** A node with the ids above it, which make its own unique in the tree. */
export interface TreeNode {
  readonly node: ExplorerNode;
  readonly path: string;
}

const ICONS: Readonly<Record<ExplorerKind, string>> = {
  post: 'globe',
  year: 'calendar',
  month: 'calendar',
  tag: 'tag',
  classification: 'shield',
  thread: 'comment-discussion',
  cable: 'file-text',
  missing: 'question',
  more: 'ellipsis',
};

/** @param ask the server; fulfilled with nothing when it can't be asked */
export async function askChildren(
  ask: (method: string, params: ExplorerParams) => Promise<ExplorerAnswer | null | undefined>,
  parent: TreeNode | undefined,
  filter: string,
): Promise<ExplorerAnswer | null | undefined> {
  if (parent && !parent.node.question) return undefined;
  return ask(EXPLORER_REQUEST, { question: parent?.node.question, filter });
}

export function toItem({ node, path }: TreeNode): vscode.TreeItem {
  const { kind, label, description, tooltip, question, place } = node;
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, question ? Collapsed : None);
  item.id = path;
  item.description = description;
  item.tooltip = tooltip || label;
  item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
  item.contextValue = kind;
  if (place) item.command = openCommand(place);
  return item;
}

type Place = NonNullable<ExplorerNode['place']>;

const openCommand = ({ uri, range }: Place): vscode.Command => ({
  title: vscode.l10n.t('Open Cable'),
  command: 'vscode.open',
  arguments: [vscode.Uri.parse(uri), showOptions(range)],
});

/** Opens a cable at its number. */
export const openPlace = ({ uri, range }: Place): Thenable<vscode.TextEditor> =>
  vscode.window.showTextDocument(vscode.Uri.parse(uri), showOptions(range));

const showOptions = ({ start, end }: Place['range']): vscode.TextDocumentShowOptions => ({
  selection: new vscode.Range(start.line, start.character, end.line, end.character),
  preview: true,
});
