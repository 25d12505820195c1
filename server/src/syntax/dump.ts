// The tree as indented text, for snapshots and for "Show Syntax Tree".
import type { SyntaxNode } from './nodes.ts';

/** One line a node: kind, offsets (UTF-16, from the start of the message) and, for leaves, the beginning of the text. */
export function dumpTree(text: string, node: SyntaxNode, depth = 0): string {
  const words = node.children.length === 0 ? ` ${JSON.stringify(shorten(text.slice(node.start, node.end)))}` : '';
  const line = `${'  '.repeat(depth)}${node.kind} ${node.start}..${node.end}${words}\n`;
  return line + node.children.map((child) => dumpTree(text, child, depth + 1)).join('');
}

const shorten = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);
