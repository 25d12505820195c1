// The words of a TAGS line: PREL, PGOV, (SAPT, FRITZ), UNGA/C-6, RZ
import { append } from '../text/append.ts';
import { skipBlanks } from './characters.ts';
import { matchesOf } from './matches.ts';
import { leaf, type SyntaxNode } from './nodes.ts';

const PLAIN = /^(?:[A-Z]{2}|[A-Z]{4})$/i;
const SHAPE = /^(?:\([A-Z][A-Z .'-]*,? ?[A-Z .'-]*\)|[A-Z][A-Z0-9/&.-]{1,11})$/;

/**
 * Tags between `at` and `end`. Commas and semicolons separate; blanks separate words that look like tags (two or four
 * letters), while `POLITICAL PARTIES` between commas stays one free term. Persons stand in parentheses, commas included.
 */
export function readTags(text: string, at: number, end: number): SyntaxNode[] {
  const tags: SyntaxNode[] = [];
  let start = at;
  let depth = 0;
  const hasCommas = /[,;]/.test(text.slice(at, end));
  for (let i = at; i <= end; i++) {
    const char = text[i];
    if (i < end && char === '(') depth++;
    else if (i < end && char === ')') depth = Math.max(0, depth - 1);
    if (i === end || (depth === 0 && (char === ',' || char === ';'))) {
      append(tags, readPiece(text, start, i, hasCommas));
      start = i + 1;
    }
  }
  return tags;
}

function readPiece(text: string, from: number, to: number, hasCommas: boolean): SyntaxNode[] {
  const start = skipBlanks(text, from, to);
  let end = to;
  while (end > start && /[\s.]/.test(text[end - 1] ?? '')) end--;
  if (start >= end) return [];
  if (text[start] === '(') return [leaf('tag', start, end)];
  const words: SyntaxNode[] = [];
  for (const word of matchesOf(/\([^)]{0,60}\)|\S+/g, text.slice(start, end))) {
    words.push(leaf('tag', start + word.index, start + word.index + word[0].length));
  }
  const isPhrase =
    hasCommas &&
    words.length > 1 &&
    words.some((word) => !PLAIN.test(text.slice(word.start, word.end)) && text[word.start] !== '(');
  return isPhrase ? [leaf('tag', start, end)] : words;
}

/** Whether the line holds nothing but tags. `strict`: a line that no TAGS line announced needs two plain tags at least. */
export function tagsGoOn(text: string, first: number, end: number, strict: boolean): boolean {
  if (end - first > 200) return false;
  const words = text
    .slice(first, end)
    .split(/[\s,;]+/)
    .filter(Boolean);
  if (!words.every((word) => SHAPE.test(word) || /^[(A-Z][A-Z'-]*[)A-Z]$/.test(word))) return false;
  const plain = words.filter((word) => PLAIN.test(word)).length;
  return strict ? plain >= 2 && plain === words.length : plain > 0 || text.slice(first, end).includes(',');
}
