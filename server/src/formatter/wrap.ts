// Wraps running text at the width that cables are sent in.
import type { CableModel } from '../semantics/cableModel.ts';
import { LINE_LIMIT } from '../semantics/longLines.ts';
import { lineEndOf } from '../text/lineEnd.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { type FlowBlock, flowBlocks } from './blocks.ts';
import { fill } from './fill.ts';

/**
 * Edits that fill the lines of paragraphs and items up to 69 characters, further lines under the words of an item. Tables, rules,
 * page lines, addresses and quoted headers stay; only blanks and line ends change. With `within`, only blocks that touch it.
 */
export function wrap(model: CableModel, within?: Span): TextEdit[] {
  const lineEnd = lineEndOf(model.text);
  return flowBlocks(model, LINE_LIMIT)
    .filter((block) => within === undefined || touchesBlock(block, within))
    .flatMap((block) => fill(model.text, block, LINE_LIMIT, lineEnd));
}

function touchesBlock({ lines }: FlowBlock, within: Span): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  return first !== undefined && last !== undefined && first.start <= within.end && within.start <= last.end;
}
