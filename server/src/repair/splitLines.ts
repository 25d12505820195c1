// Gives fields that have run into one another lines of their own: `... PRIORITY 0412C O N F I D E N T I A L STRELSAU 000427`.
import { skipPilcrow } from '../syntax/characters.ts';
import type { NodeKind, SyntaxNode } from '../syntax/nodes.ts';
import { contentBefore, lineStart } from './lines.ts';
import { type Repair, replace } from './repair.ts';

/** What begins a line of its own in a sound cable, and whether a blank line stands above it. */
const OWN_LINE: ReadonlyMap<NodeKind, boolean> = new Map<NodeKind, boolean>([
  ['classificationLine', true],
  ['executiveOrderField', false],
  ['tagsField', false],
  ['subjectField', false],
  ['referenceField', false],
  ['authorityField', true],
  ['paragraph', true],
]);

export const splitLines: Repair = ({ text, tree }, newline) => {
  const edits = [];
  for (const node of nodesWithLines(tree)) {
    const start = lineStart(text, node.start);
    if (skipPilcrow(text, start, node.start) >= node.start) continue;
    const before = contentBefore(text, node.start);
    // A pilcrow goes with what it stands before.
    const pilcrow = /(?:Â?¶|\uFFFD)$/.exec(text.slice(Math.max(start, before - 2), before))?.[0].length ?? 0;
    const from = contentBefore(text, before - pilcrow);
    const to = pilcrow > 0 ? before - pilcrow : node.start;
    edits.push(replace(from, to, OWN_LINE.get(node.kind) ? newline + newline : newline));
  }
  return edits;
};

function* nodesWithLines(node: SyntaxNode): Generator<SyntaxNode> {
  for (const child of node.children) {
    if (OWN_LINE.has(child.kind)) yield child;
    else yield* nodesWithLines(child);
  }
}
