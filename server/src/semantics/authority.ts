// "Classified By: DCM Fritz Sapt for reasons 1.4 (b) and (d)." - who classified, and why.

import { matchesOf } from '../syntax/matches.ts';
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf, childrenOf } from '../syntax/visit.ts';
import { type Span, spanOf } from '../text/span.ts';
import type { Authority } from './cableModel.ts';
import type { Fact } from './fact.ts';
import { collapse, type FieldText, fieldText, trimmedSpan } from './fieldText.ts';
import { factOfChild } from './heading.ts';

const REASON =
  /[,.;]?\s{0,4}(?:\bfor\s{1,4})?\(?(?:the\s{1,4})?rea\s?sons?(?:\(s\))?\s?:?|\bE\.?O\.?\s{0,3}\d{5},?\s{0,3}(?=1\.[45])|(?=\b1\.[45]\s?\(?[a-h]\b)/i;
const SECTION = /1\.[45]/;
const SECTIONS = /1\.[45]/g;
// A classification taken from a guide or another document cites no reason of its own.
const GUIDE = /\b(?:DSCG|DERIVED FROM|GUIDE|MULTIPLE SOURCES)\b/i;

/** The authority field, or the first paragraph when it says who classified. A line `Reason:` of its own completes it. */
export function readAuthority(text: string, header: SyntaxNode | undefined, tree: SyntaxNode): Authority | undefined {
  const fields = authorityFields(text, header).flatMap(({ node, label }) => {
    if (label === 'DECLASSIFY ON') return [];
    const field = fieldText(text, childrenOf(node, 'value'));
    // The label is part of what says the reason.
    return label.startsWith('REASON')
      ? [parseAuthority({ start: field.start - 8, words: `Reason: ${field.words}` }, spanOf(node))]
      : [parseAuthority(field, spanOf(node), label === 'DERIVED FROM')];
  });
  const [first, ...others] = fields;
  if (first) {
    const { section, sections, reason, reasons } = [first, ...others].find((one) => one.reason) ?? first;
    return { ...first, section, sections, reason, reasons, isDerived: fields.some((one) => one.isDerived) };
  }
  const paragraph = childOf(childOf(tree, 'body'), 'paragraph');
  const values = childrenOf(paragraph, 'text');
  const opening = values[0];
  const label = opening && /^classified by:?\s*/i.exec(text.slice(opening.start, opening.end))?.[0];
  if (!paragraph || !opening || !label) return undefined;
  const field = fieldText(text, [{ ...opening, start: opening.start + label.length }, ...values.slice(1)]);
  return parseAuthority(field, spanOf(paragraph));
}

/** The line `Declassify on:`. */
export const readDeclassifyLine = (text: string, header: SyntaxNode | undefined): Span | undefined =>
  authorityFields(text, header).find(({ label }) => label === 'DECLASSIFY ON')?.node;

/** The fields with their labels in capitals. */
const authorityFields = (text: string, header: SyntaxNode | undefined) =>
  childrenOf(header, 'authorityField').map((node) => ({
    node,
    label: (factOfChild(text, node, 'label')?.value ?? '').replace(/^\(U\) ?/i, '').toUpperCase(),
  }));

/** Reads the words behind the label. */
function parseAuthority(field: FieldText, span: Span, isDerived = false): Authority {
  const { words } = field;
  const reason = REASON.exec(words);
  const nameEnd = reason ? reason.index : words.length;
  const name = collapse(words.slice(0, nameEnd)).replace(/[,.;:]{1,4}$/, '');
  const nameAt = trimmedSpan(field, 0, nameEnd);
  const section = reason ? SECTION.exec(words.slice(nameEnd)) : null;
  const sectionAt = section ? nameEnd + section.index : -1;
  const lettersAt = sectionAt >= 0 ? sectionAt + 3 : nameEnd + (reason?.[0].length ?? 0);
  return {
    span,
    isDerived: isDerived || GUIDE.test(words),
    name: name ? { value: name, span: nameAt } : undefined,
    section: section
      ? { value: section[0], span: trimmedSpan(field, sectionAt, sectionAt + section[0].length) }
      : undefined,
    sections: [...new Set(reason ? words.slice(nameEnd).match(SECTIONS) : [])],
    reason: reason
      ? { value: collapse(words.slice(nameEnd)), span: trimmedSpan(field, nameEnd, words.length) }
      : undefined,
    reasons: reason ? reasonLetters(field, lettersAt) : derivedLetters(field),
  };
}

/**
 * Letters standing alone: `(b) and (d)`, `b,d`, `(B/D)`; beyond h, which no order has, only in parentheses. Ends with the sentence, or
 * at a word that is neither a letter nor `and`.
 */
function reasonLetters(field: FieldText, from: number): Fact[] {
  const letters: Fact[] = [];
  const seen = new Set<string>();
  const tail = field.words.slice(from, from + 120);
  let end = 0;
  for (const found of matchesOf(/[A-Za-z]+|\d\.\d/g, tail)) {
    const word = found[0].toLowerCase();
    const before = tail.slice(end, found.index);
    if (letters.length > 0 && /\.\s/.test(before)) break;
    end = found.index + found[0].length;
    // A line end may fall inside `and`.
    if ((word === 'a' && /^a\s{1,9}nd\b/i.test(tail.slice(found.index))) || word === 'nd') continue;
    if (/^(?:and|or|1\.[45]|e|o)$/.test(word) && !(word === 'e' && before.endsWith('('))) continue;
    // (U), (S) and (TS) are portion markings that have run in.
    if (!/^[a-h]$/.test(word) && !(/^[i-z]$/.test(word) && !/[us]/.test(word) && before.endsWith('('))) break;
    if (seen.has(word)) continue;
    seen.add(word);
    letters.push({ value: word, span: { start: field.start + from + found.index, end: field.start + from + end } });
  }
  return letters;
}

/** `Derived from: DSCG 05-1, B,D`: letters behind a guide's number. */
function derivedLetters(field: FieldText): Fact[] {
  const guide = /DSCG[\s-]*\d{2}-\d,?\s*/i.exec(field.words);
  return guide ? reasonLetters(field, guide.index + guide[0].length) : [];
}
