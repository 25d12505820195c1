// Growing selections: word, sentence, paragraph, section, message.
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { isWord } from '../syntax/characters.ts';
import { pathTo } from '../syntax/visit.ts';
import type { Span } from '../text/span.ts';
import { type FeatureContext, locate } from './context.ts';
import { toRange } from './convert.ts';

/** One chain of ever wider ranges for each position. */
export function selectionRanges(context: FeatureContext, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const { message, offset } = locate(context, position);
    const { model } = message;
    const path = pathTo(model.tree, offset);
    const paragraph = path.find((node) => node.kind === 'paragraph' || node.kind === 'subparagraph');
    const spans: Span[] = [
      // Lines of a paragraph are no unit of reading: sentences run over them.
      ...path.filter((node) => !paragraph || node.kind !== 'text'),
      ...(paragraph ? [sentenceAt(model.text, offset, paragraph)] : []),
      ...sectionAt(model.body.parts, offset),
      wordAt(model.text, offset),
    ];
    const widest = spans.filter((span) => span.start <= offset && offset <= span.end && span.end > span.start);
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

/** From behind the last full stop to the next one, inside the paragraph; a sentence may run over lines. */
function sentenceAt(text: string, offset: number, within: Span): Span {
  const from = Math.max(within.start, offset - 2000);
  const before = text.slice(from, offset);
  const start = Math.max(
    before.length - before.trimStart().length,
    ...[...before.matchAll(/[.?!]["')]?\s+/g)].map((found) => found.index + found[0].length),
    0,
  );
  const behind = /[.?!]["')]?(?=\s|$)/.exec(text.slice(offset, Math.min(within.end, offset + 2000)));
  const end = behind ? offset + behind.index + behind[0].length : within.end;
  return { start: from + start, end };
}

function sectionAt(parts: readonly { readonly kind: string; readonly span: Span }[], offset: number): Span[] {
  const heading = parts.findLastIndex((part) => part.kind === 'heading' && part.span.start <= offset);
  if (heading < 0) return [];
  const next = parts.findIndex((part, i) => i > heading && part.kind === 'heading');
  const last = parts[(next < 0 ? parts.length : next) - 1];
  return last ? [{ start: parts[heading]?.span.start ?? 0, end: last.span.end }] : [];
}
