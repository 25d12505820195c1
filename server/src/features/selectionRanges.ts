// Growing selections: word, sentence, paragraph, section, message.
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { BodyPart } from '../semantics/body.ts';
import { isWord } from '../syntax/characters.ts';
import { pathTo } from '../syntax/visit.ts';
import { type Span, touches } from '../text/span.ts';
import { type FeatureContext, locate } from './context.ts';
import { toRange } from './convert.ts';

/** One chain of ever wider ranges for each position. */
export function selectionRanges(context: FeatureContext, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const { message, offset } = locate(context, position);
    const { model } = message;
    const path = pathTo(model.tree, offset);
    const part = model.body.parts.find(({ span }) => touches(span, offset));
    const prose = part && part.kind !== 'heading' ? proseOf(part) : undefined;
    const spans: Span[] = [
      // Lines of a paragraph are no unit of reading: sentences run over them.
      ...path.filter(({ kind }) => kind !== 'paragraph' && !(prose && kind === 'text')),
      ...(prose ? [prose.whole, sentenceAt(model.text, offset, prose.words)] : []),
      ...model.body.containers.map(({ span }) => span),
      ...sectionAt(model.body.parts, offset),
      wordAt(model.text, offset),
    ];
    const widest = spans
      .map((span) => withPilcrow(model.text, span))
      .filter((span) => span.start <= offset && offset <= span.end && span.end > span.start);
    widest.sort((a, b) => b.end - b.start - (a.end - a.start));
    let chain: SelectionRange | undefined;
    let outer: Span = { start: -1, end: Number.POSITIVE_INFINITY };
    for (const span of widest) {
      const isNarrower =
        span.start >= outer.start && span.end <= outer.end && (span.start > outer.start || span.end < outer.end);
      if (!isNarrower) continue;
      chain = { range: toRange(context, message, span), ...(chain ? { parent: chain } : {}) };
      outer = span;
    }
    return chain ?? { range: { start: position, end: position } };
  });
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  return { start, end };
}

/** A paragraph with its number, and its words alone; page lines behind it are not its own. */
function proseOf(part: Exclude<BodyPart, { kind: 'heading' }>): { whole: Span; words: Span } {
  if (part.kind === 'block') return { whole: part.span, words: part.span };
  const last = part.node.children.findLast(({ kind }) => kind !== 'pageLine');
  const end = last?.end ?? part.span.end;
  return { whole: { start: part.span.start, end }, words: { start: part.opening.start, end } };
}

/** The sign that archives put before the number of a paragraph belongs to whatever begins with the number. */
const withPilcrow = (text: string, { start, end }: Span): Span => ({
  start: text[start - 1] === '¶' ? start - 1 : start,
  end,
});

/** How far a sentence is looked for, in characters, to either side. */
const REACH = 2000;
const STOP = /[.?!]["')]{0,2}(?=\s|$)/g;
/** Behind these a full stop ends no sentence: titles, and single letters as in `U.S.` and `J. Smith`. */
const ABBREVIATION = /(?:^|[\s("])(?:MRS?|MS|DR|GEN|COL|LT|CAPT|SEN|REP|AMB|ST|JR|SR|VS|[A-Z](?:\.[A-Z])*)$/i;

/** From behind the last full stop to the next one; a sentence may run over lines. */
function sentenceAt(text: string, offset: number, within: Span): Span {
  const from = Math.max(within.start, offset - REACH);
  const words = text.slice(from, Math.min(within.end, offset + REACH));
  let start = 0;
  for (const { index, 0: stop } of words.matchAll(STOP)) {
    const end = index + stop.length;
    const isShort = stop[0] === '.' && ABBREVIATION.test(words.slice(Math.max(0, index - 12), index));
    // A small letter goes on with the sentence: `approx. three`.
    if (isShort || /^\s+[a-z]/.test(words.slice(end, end + 8))) continue;
    if (from + end >= offset) return trimmed(words, from, start, end);
    start = end;
  }
  return trimmed(words, from, start, words.length);
}

function trimmed(words: string, from: number, start: number, end: number): Span {
  const blank = words.slice(start, end);
  return {
    start: from + start + (blank.length - blank.trimStart().length),
    end: from + start + blank.trimEnd().length,
  };
}

function sectionAt(parts: readonly { readonly kind: string; readonly span: Span }[], offset: number): Span[] {
  const heading = parts.findLastIndex((part) => part.kind === 'heading' && part.span.start <= offset);
  if (heading < 0) return [];
  const next = parts.findIndex((part, i) => i > heading && part.kind === 'heading');
  const last = parts[(next < 0 ? parts.length : next) - 1];
  return last ? [{ start: parts[heading]?.span.start ?? 0, end: last.span.end }] : [];
}
