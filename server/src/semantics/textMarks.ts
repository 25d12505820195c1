// Small marks in the text of a cable: redactions, BEGIN TEXT and END TEXT, MINIMIZE CONSIDERED.

import { matchesOf } from '../syntax/matches.ts';
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf } from '../syntax/visit.ts';
import type { Span } from '../text/span.ts';
import type { Fact } from './fact.ts';

/** Where names or details were taken out: `XXXXXXXXXXXX`, `xxxxx`, `[DETAILS REMOVED]`. Three capitals may be a number. */
export function readRedactions(text: string, from: number): Span[] {
  const redactions: Span[] = [];
  for (const found of matchesOf(/[xX]{3,}|\[(?:DETAILS|NAME) REMOVED\]/gi, text.slice(from))) {
    const start = from + found.index;
    const end = start + found[0].length;
    const isRoman = /^X{3}$/.test(found[0]);
    if (!isRoman && !/[A-Za-z]/.test((text[start - 1] ?? '') + (text[end] ?? ''))) redactions.push({ start, end });
  }
  return redactions;
}

/** `BEGIN TEXT`, `BEGIN QUOTE`, `BEGIN POINTS` that no END of any kind closes. */
export function readUnclosedQuotes(text: string, tree: SyntaxNode): Fact[] {
  const body = childOf(tree, 'body');
  if (!body) return [];
  const open: Fact[] = [];
  const words = text.slice(body.start, body.end);
  // What is quoted may have a name of its own: BEGIN TEXT OF LETTER ... END LETTER. A summary or comment inside closes nothing.
  for (const found of matchesOf(
    /\bBEGIN\s{1,3}(?:(?:UN)?OFFICIAL\s|INFORMAL\s|FULL\s)?(?:TEXT|QUOTE|(?:TALKING\s)?POINTS)\b|\b(?:END|UN)\s{0,3}(?:OF\s)?(?!SUMMARY|COMMENT|NOTE\b|FYI)[A-Z]{4,}/gi,
    words,
  )) {
    const start = body.start + found.index;
    if (/^BEGIN/i.test(found[0]))
      open.push({ value: found[0].toUpperCase(), span: { start, end: start + found[0].length } });
    else if (/^(?:END\s|UNQUOTE)/i.test(found[0])) open.pop();
  }
  return open;
}

/** `KATHMANDU MINIMIZE CONSIDERED.` */
export function readMinimizeConsidered(text: string): Span | undefined {
  const found = /\bMINIMIZE\s{1,3}CONSIDERED\b/i.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
