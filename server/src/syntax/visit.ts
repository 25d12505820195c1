// Ways through the tree.
import type { NodeKind, SyntaxNode } from './nodes.ts';

/** The leaves in the order of the text. */
export function leaves(node: SyntaxNode, found: SyntaxNode[] = []): readonly SyntaxNode[] {
  if (node.children.length === 0) found.push(node);
  else for (const child of node.children) leaves(child, found);
  return found;
}

/** Every node of the given kind, in the order of the text; does not look inside those it finds. */
export function nodesOf(root: SyntaxNode, kind: NodeKind, found: SyntaxNode[] = []): readonly SyntaxNode[] {
  for (const child of root.children) {
    if (child.kind === kind) found.push(child);
    else if (child.children.length > 0) nodesOf(child, kind, found);
  }
  return found;
}

/** The nodes from the root down to the leaf that holds or touches `offset`; a leaf that starts there wins over one that ends. */
export function pathTo(root: SyntaxNode, offset: number): SyntaxNode[] {
  const path = [root];
  for (let node: SyntaxNode | undefined = root; node; ) {
    const inside: SyntaxNode | undefined = node.children.findLast(
      (child) => child.start <= offset && offset <= child.end,
    );
    if (inside) path.push(inside);
    node = inside;
  }
  return path;
}

/** The first child of that kind. */
export function childOf(node: SyntaxNode | undefined, kind: NodeKind): SyntaxNode | undefined {
  if (node) for (const child of node.children) if (child.kind === kind) return child;
  return undefined;
}

/** All children of that kind. */
export function childrenOf(node: SyntaxNode | undefined, kind: NodeKind): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  if (node) for (const child of node.children) if (child.kind === kind) found.push(child);
  return found;
}
