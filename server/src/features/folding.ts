// What can be folded: archive header, heading, text header, reference list, sections, paragraphs, attributes.
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Message } from '../semantics/cableFile.ts';
import { childOf, nodesOf } from '../syntax/visit.ts';
import type { Span } from '../text/span.ts';
import type { FeatureContext } from './context.ts';
import { toRange } from './convert.ts';

/** Folding ranges of a file, whole lines each. */
export function folding(context: FeatureContext): FoldingRange[] {
  return context.file.messages.flatMap((message) => foldMessage(context, message));
}

function foldMessage(context: FeatureContext, message: Message): FoldingRange[] {
  const { model } = message;
  const { tree } = model;
  const ranges: FoldingRange[] = [];
  const add = (span: Span | undefined, kind?: FoldingRangeKind) => {
    if (!span) return;
    const { start, end } = toRange(context, message, span);
    if (end.line > start.line) ranges.push({ startLine: start.line, endLine: end.line, ...(kind ? { kind } : {}) });
  };
  if (context.file.messages.length > 1) add({ start: 0, end: model.text.trimEnd().length });
  add(childOf(tree, 'preamble'), FoldingRangeKind.Comment);
  const heading = childOf(tree, 'heading');
  add(heading, FoldingRangeKind.Region);
  for (const kind of ['toBlock', 'infoBlock'] as const) add(childOf(heading, kind));
  const header = childOf(tree, 'textHeader');
  add(header, FoldingRangeKind.Region);
  add(childOf(header, 'referenceField'));
  add(childOf(tree, 'attributes'), FoldingRangeKind.Comment);
  for (const section of nodesOf(tree, 'sectionHeader')) add(section, FoldingRangeKind.Comment);
  for (const paragraph of model.body.paragraphs) {
    add(paragraph.span);
    for (const item of nodesOf(paragraph.node, 'subparagraph')) add(item);
  }
  for (const section of sections(message)) add(section, FoldingRangeKind.Region);
  return ranges;
}

/** From each heading to the line before the next. */
function sections({ model }: Message): Span[] {
  const { parts } = model.body;
  const spans: Span[] = [];
  parts.forEach((part, i) => {
    if (part.kind !== 'heading') return;
    const next = parts.findIndex((other, k) => k > i && other.kind === 'heading');
    const last = parts[(next < 0 ? parts.length : next) - 1];
    if (last && last !== part) spans.push({ start: part.span.start, end: last.span.end });
  });
  return spans;
}
