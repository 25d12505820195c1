// "Classified By: DCM Fritz Sapt for reasons 1.4 (b) and (d)." - who classified, and why.
import type { Span } from '../text/span.ts';
import type { Authority } from './cableModel.ts';
import type { Fact } from './fact.ts';
import { collapse, type FieldText, trimmedSpan } from './fieldText.ts';

const REASON =
  /[,.;]?\s{0,4}(?:\bfor\s{1,4})?\(?(?:the\s{1,4})?rea\s?sons?(?:\(s\))?\s?:?|\bE\.?O\.?\s{0,3}\d{5},?\s{0,3}(?=1\.[45])|(?=\b1\.[45]\s?\(?[a-h]\b)/i;
const SECTION = /1\.[45]/;

/** Reads the words behind the label. */
export function parseAuthority(field: FieldText, span: Span): Authority {
  const { words } = field;
  const reason = REASON.exec(words);
  const nameEnd = reason ? reason.index : words.length;
  const name = collapse(words.slice(0, nameEnd)).replace(/[,.;:]{1,4}$/, '');
  const nameAt = trimmedSpan(field, 0, nameEnd);
  const section = reason ? SECTION.exec(words.slice(nameEnd)) : null;
  const sectionAt = section ? nameEnd + section.index : -1;
  return {
    span,
    name: name ? { value: name, span: nameAt } : undefined,
    section: section
      ? { value: section[0], span: trimmedSpan(field, sectionAt, sectionAt + section[0].length) }
      : undefined,
    reasons: reason
      ? reasonLetters(field, sectionAt >= 0 ? sectionAt + 3 : nameEnd + reason[0].length)
      : derivedLetters(field),
  };
}

/** Letters a to h standing alone: `(b) and (d)`, `b,d`, `(B/D)`. Ends at a word that is neither a letter nor `and`. */
function reasonLetters(field: FieldText, from: number): Fact[] {
  const letters: Fact[] = [];
  const seen = new Set<string>();
  for (const found of field.words.slice(from, from + 120).matchAll(/[A-Za-z]+|\d\.\d/g)) {
    const word = found[0].toLowerCase();
    // A line end may fall inside `and`.
    if ((word === 'a' && /^a\s{1,9}nd\b/i.test(field.words.slice(from + found.index))) || word === 'nd') continue;
    if (
      /^(?:and|or|1\.[45]|e|o)$/.test(word) &&
      !(word === 'e' && /\(e/i.test(field.words.slice(from + found.index - 1, from + found.index + 1)))
    )
      continue;
    if (!/^[a-h]$/.test(word)) break;
    if (seen.has(word)) continue;
    seen.add(word);
    letters.push({
      value: word,
      span: { start: field.start + from + found.index, end: field.start + from + found.index + 1 },
    });
  }
  return letters;
}

/** `Derived from: DSCG 05-1, B,D`: letters behind a guide's number. */
function derivedLetters(field: FieldText): Fact[] {
  const guide = /DSCG[\s-]*\d{2}-\d,?\s*/i.exec(field.words);
  return guide ? reasonLetters(field, guide.index + guide[0].length) : [];
}
