// Joins the lines of a paragraph or field that were broken only because a line was full.
import { isLetter } from '../syntax/characters.ts';
import type { NodeKind, SyntaxNode } from '../syntax/nodes.ts';
import { childrenOf } from '../syntax/visit.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { lineStart } from './lines.ts';
import { type Repair, replace } from './repair.ts';

/** The longest line that a circuit carried, with room for those who did not count. A longer one was never broken. ACP 127, 138. */
const MAX_LINE = 72;
/** Shorter lines are lists and addresses, however alike their lengths are. */
const MIN_LINE = 55;

const PARAGRAPHS: ReadonlySet<NodeKind> = new Set<NodeKind>(['body', 'paragraph', 'subparagraph']);
const FIELDS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'subjectField',
  'executiveOrderField',
  'authorityField',
  'tagsField',
]);

export const joinLines: Repair = ({ text, tree }) => {
  const edits: TextEdit[] = [];
  const width = widthOf(text, tree);
  const visit = (node: SyntaxNode): void => {
    const isField = FIELDS.has(node.kind);
    const parts = isField ? childrenOf(node, node.kind === 'tagsField' ? 'tag' : 'value') : node.children;
    for (const [i, part] of parts.entries()) {
      const next = parts[i + 1];
      if (next && (isField ? isOneBreak(text, part, next) : isFull(part, next))) edits.push(joint(text, part, next));
      if (part.children.length > 0) visit(part);
    }
  };
  visit(tree);
  return edits;

  /** The first word of the next line had no room. */
  function isFull(part: SyntaxNode, next: SyntaxNode): boolean {
    if (part.kind !== 'text' || next.kind !== 'text' || !isOneBreak(text, part, next)) return false;
    const length = part.end - lineStart(text, part.start);
    const first = /^\S*/.exec(text.slice(next.start, next.start + MAX_LINE))?.[0].length ?? 0;
    return length <= MAX_LINE && length + 1 + first > width && !isTable(text, part) && !isTable(text, next);
  }
};

/** How wide the lines of the text are, as far as they were broken at all. */
function widthOf(text: string, tree: SyntaxNode): number {
  let width = MIN_LINE;
  const visit = (node: SyntaxNode): void => {
    for (const child of node.children) {
      if (child.kind === 'text' && PARAGRAPHS.has(node.kind)) {
        const length = child.end - lineStart(text, child.start);
        if (length <= MAX_LINE && length > width) width = length;
      } else if (child.children.length > 0) visit(child);
    }
  };
  visit(tree);
  return width;
}

/** Nothing but blanks and one line end stands between. */
const isOneBreak = (text: string, { end }: SyntaxNode, { start }: SyntaxNode): boolean =>
  start - end < 80 && /^,?[ \t]*\n[ \t]*$/.test(text.slice(end, start));

/** Columns stand wide apart. */
const isTable = (text: string, { start, end }: SyntaxNode): boolean =>
  /\S {3,}\S/.test(text.slice(start, Math.min(end, start + 200)));

/** A blank for the line end; nothing where the line ends in the hyphen of a word. */
function joint(text: string, part: SyntaxNode, next: SyntaxNode): TextEdit {
  const comma = text[part.end] === ',' ? 1 : 0;
  const isHyphen =
    text[part.end - 1] === '-' && isLetter(text.charCodeAt(part.end - 2)) && isLetter(text.charCodeAt(next.start));
  return replace(part.end + comma, next.start, isHyphen ? '' : ' ');
}
