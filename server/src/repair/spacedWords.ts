// Closes words written with blanks between their letters: C O N F I D E N T I A L, E F T O, S U B J E C T.
import type { NodeKind, SyntaxNode } from '../syntax/nodes.ts';
import { leaves } from '../syntax/visit.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { type Repair, replace } from './repair.ts';

const WORDS = [
  'UNCLASSIFIED',
  'UNCLAS',
  'CONFIDENTIAL',
  'TOP SECRET',
  'SECRET',
  'RESTRICTED',
  'LIMITED OFFICIAL USE',
  'EFTO',
  'NOFORN',
  'FOUO',
  'SUBJECT',
] as const;
const BY_LETTERS = new Map<string, string>(WORDS.map((word) => [word.replaceAll(' ', ''), word]));
const KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>(['classification', 'handling', 'label']);

export const spacedWords: Repair = ({ text, tree }) => {
  const edits: TextEdit[] = [];
  for (const leaf of leaves(tree)) if (KINDS.has(leaf.kind)) edits.push(...closed(text, leaf));
  return edits;
};

/** Blanks are taken out one place at a time, so that each letter is still known in the copy. */
function closed(text: string, { start, end }: SyntaxNode): TextEdit[] {
  const written = text.slice(start, end);
  const word = /^(?:[A-Z] {1,3})+[A-Z]$/i.test(written)
    ? BY_LETTERS.get(written.replaceAll(' ', '').toUpperCase())
    : undefined;
  if (!word) return [];
  const edits: TextEdit[] = [];
  let place = 0;
  for (const { index, 0: blanks } of written.matchAll(/ +/g)) {
    place++;
    const isBetweenWords = word[place] === ' ';
    if (isBetweenWords) place++;
    const from = start + index + (isBetweenWords ? 1 : 0);
    const to = start + index + blanks.length;
    if (to > from) edits.push(replace(from, to, ''));
  }
  return edits;
}
