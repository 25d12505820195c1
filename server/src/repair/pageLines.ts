// Takes out the lines that relays put between pages, and the blank lines around them.
import type { NodeKind, SyntaxNode } from '../syntax/nodes.ts';
import { matchLevel } from '../syntax/parseClassificationLine.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { contentAfter, contentBefore, lineEnd, lineStart } from './lines.ts';
import { type Repair, replace } from './repair.ts';

/** Lists of lines that a page line interrupts without ending one. */
const LISTS: ReadonlySet<NodeKind> = new Set<NodeKind>(['heading', 'toBlock', 'infoBlock', 'exemptBlock']);

export const pageLines: Repair = ({ text, tree }, newline) => {
  const edits: TextEdit[] = [];
  const visit = (parent: SyntaxNode): void => {
    for (const [i, child] of parent.children.entries()) {
      if (child.kind !== 'pageLine') visit(child);
      else if (child.start >= (edits.at(-1)?.span.end ?? 0)) edits.push(withoutPage(text, parent, i, newline));
    }
  };
  visit(tree);
  return edits;
};

/** The edit that takes out the page line which is child `i` of its parent, with the classification word that ends the page above. */
function withoutPage(text: string, parent: SyntaxNode, i: number, newline: string): TextEdit {
  const page = parent.children[i] as SyntaxNode;
  const footer = parent.kind === 'heading' ? undefined : footerAt(text, parent.children[i - 1]);
  const before = contentBefore(text, footer?.start ?? page.start);
  const after = contentAfter(text, page.end);
  const hasTextBefore = before > lineStart(text, page.start);
  const hasTextAfter = after < lineEnd(text, page.end);
  if (hasTextBefore && hasTextAfter) return replace(before, after, ' ');
  if (hasTextBefore) return replace(before, page.end, '');
  if (before === 0 || after === text.length) return replace(before, after, before === 0 ? '' : newline);
  // The text goes on only where the parser, too, sees more of the same behind the page.
  const isInside = isText(parent.children[footer ? i - 2 : i - 1]) && isText(parent.children[i + 1]);
  const goesOn = LISTS.has(parent.kind) || (isInside && goesOnBehind(text, before, after));
  return replace(before, lineStart(text, after), goesOn ? newline : newline + newline);
}

/** A line that holds just the classification, as printers put it at the foot of each page. */
function footerAt(text: string, node: SyntaxNode | undefined): SyntaxNode | undefined {
  if (node?.kind === 'bannerLine') return node;
  return node?.kind === 'text' && matchLevel(text, node.start, node.end)?.end === node.end ? node : undefined;
}

const isText = (node: SyntaxNode | undefined): boolean =>
  node?.kind === 'text' || node?.kind === 'value' || node?.kind === 'tag';

/** Whether the text behind a page goes on in the middle of a sentence; what could be a new paragraph keeps a blank line above. */
function goesOnBehind(text: string, before: number, after: number): boolean {
  return (
    !/[.:;!?)"'\-=]/.test(text[before - 1] ?? '.') &&
    !/[¶\uFFFD\d(\-*=]/.test(text[after] ?? '') &&
    !isLabel(text, after)
  );
}

/** `B. STRELSAU 411`, `SUBJECT: ...`, `COMMENT`: not in the middle of anything. */
const isLabel = (text: string, at: number): boolean =>
  /^(?:Â?¶|[A-Z][.)] |[A-Z]+ ?:|END |COMMENT|SUMMARY)/.test(text.slice(at, at + 20));
