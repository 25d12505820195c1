// Where a printed page ends inside a list or field: blank lines, the classification word as footer, a page line.
import type { LineCursor } from './lineCursor.ts';
import { branch, leaf, type SyntaxNode } from './nodes.ts';
import { readPageLine } from './pageLine.ts';
import { matchLevel } from './parseClassificationLine.ts';

const MAX_LINES = 12;

/**
 * Reads a page break at the cursor, which must hold a page line or a classification word; the cursor then stands on the line
 * behind it. Otherwise the cursor stays.
 */
export function readPageBreak(cursor: LineCursor): SyntaxNode[] | undefined {
  const back = cursor.start;
  const nodes: SyntaxNode[] = [];
  for (let i = 0; i < MAX_LINES && !cursor.done; i++, cursor.advance()) {
    if (cursor.blank) continue;
    const { text, first, end } = cursor;
    const page = readPageLine(text, first, end);
    if (page) nodes.push(page);
    else if (matchLevel(text, first, end)?.end === end) nodes.push(branch('bannerLine', [leaf('text', first, end)]));
    else break;
  }
  if (!cursor.done && nodes.some((node) => node.kind === 'pageLine')) return nodes;
  if (cursor.start !== back) cursor.moveTo(back);
  return undefined;
}
