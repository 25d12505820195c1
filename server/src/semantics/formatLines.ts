// The lines of the heading in the order in which they stand, with the place that each has by ACP 127.
import type { NodeKind, SyntaxNode } from '../syntax/nodes.ts';
import type { Span } from '../text/span.ts';

/** One line, or the block of addressees, of the heading. */
export interface FormatLine {
  /** What a reader calls it: `DE`, `FM`, `DTG line`. */
  readonly name: string;
  /** Number of the format line, 1 to 11. */
  readonly place: number;
  /** The keyword or first word. */
  readonly span: Span;
}

const PLACES: Partial<Record<NodeKind, readonly [name: string, place: number]>> = {
  transmissionLine: ['transmission line', 1],
  routingLine: ['format line 2', 2],
  callingLine: ['DE', 3],
  securityLine: ['security warning', 4],
  dateLine: ['DTG line', 5],
  fromLine: ['FM', 6],
  toBlock: ['TO', 7],
  infoBlock: ['INFO', 8],
  exemptBlock: ['XMT', 9],
  separatorLine: ['BT', 11],
};

/** The format lines of a heading; lines of relays and archives have no place among them. */
export function readFormatLines(heading: SyntaxNode | undefined): FormatLine[] {
  return (heading?.children ?? []).flatMap((node) => {
    const known = PLACES[node.kind];
    if (!known) return [];
    const { start, end } = node.children[0] ?? node;
    return [{ name: known[0], place: known[1], span: { start, end } }];
  });
}
