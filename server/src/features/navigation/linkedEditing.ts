// Places that must read the same, edited as one: the serial in the heading and at the end, the number on every page line.
import type { Position, Range } from 'vscode-languageserver-types';
import type { Message } from '../../semantics/cableFile.ts';
import type { Fact } from '../../semantics/fact.ts';
import { childOf, childrenOf } from '../../syntax/visit.ts';
import { type Span, spanOf, textOf, touches } from '../../text/span.ts';
import { type FeatureContext, locate } from '../context.ts';
import { toRange } from '../convert.ts';

export interface LinkedRanges {
  readonly ranges: Range[];
  /** What may be typed without leaving the link. */
  readonly wordPattern: string;
}

/** Only places whose text is identical now, as the protocol demands; a damaged one is left to itself. */
export function linkedEditing(context: FeatureContext, position: Position): LinkedRanges | null {
  const { message, offset } = locate(context, position);
  const { text } = message.model;
  for (const group of groupsOf(message)) {
    const here = group.find((span) => touches(span, offset));
    const same = here ? group.filter((span) => textOf(text, span) === textOf(text, here)) : [];
    if (same.length > 1)
      return { ranges: same.map((span) => toRange(context, message, span)), wordPattern: '[A-Z0-9]+' };
  }
  return null;
}

/** Spans that a cable's rules want to agree, whether or not they do. */
function groupsOf({ model }: Message): readonly (readonly Span[])[] {
  const { pageLines, callingLine, mrn, tree } = model;
  const spans = (facts: readonly (Fact<unknown> | undefined)[]) => facts.flatMap((fact) => (fact ? [fact.span] : []));
  const serial = callingLine?.serial;
  const ends = childrenOf(childOf(tree, 'ending'), 'validation').map(spanOf);
  return [
    // `DE RUEHLI #0427` and `#0427` at the end: without the sign, which is no part of a word.
    [...(serial ? [serial.span] : []), ...ends].map((span) => withoutSign(model.text, span)),
    spans([mrn?.serial, ...pageLines.map((line) => line.serial)]),
    spans([mrn?.station, ...pageLines.map((line) => line.station)]),
  ];
}

const withoutSign = (text: string, { start, end }: Span): Span => ({
  start: text[start] === '#' ? start + 1 : start,
  end,
});
