// The other places of the code under the cursor: the same indicator or tag, a reference letter and its mentions, a paragraph number.
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Message } from '../semantics/cableFile.ts';
import type { SyntaxNode } from '../syntax/nodes.ts';
import { leaves, pathTo } from '../syntax/visit.ts';
import { type Span, touches } from '../text/span.ts';
import { type FeatureContext, locate } from './context.ts';
import { toRange } from './convert.ts';

const CODES: ReadonlySet<SyntaxNode['kind']> = new Set([
  'routingIndicator',
  'tag',
  'plad',
  'station',
  'dtg',
  'operatingSignal',
  'marking',
  'precedenceWord',
]);

/** All places of what stands at the position, itself included; nothing on ordinary words. */
export function highlights(context: FeatureContext, position: Position): DocumentHighlight[] {
  const { message, offset } = locate(context, position);
  const spans = referenceMentions(message, offset) ?? paragraphMentions(message, offset) ?? sameCode(message, offset);
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ range: toRange(context, message, span), kind: DocumentHighlightKind.Text }));
}

function sameCode({ model }: Message, offset: number): Span[] {
  const leaf = pathTo(model.tree, offset).at(-1);
  if (!leaf || leaf.children.length > 0 || !CODES.has(leaf.kind)) return [];
  const words = model.text.slice(leaf.start, leaf.end);
  return [...leaves(model.tree)].filter(
    (other) => other.kind === leaf.kind && model.text.slice(other.start, other.end) === words,
  );
}

const MENTION = /\bREF(?:TEL)?S? ?(?:\(([A-Z])\)|([A-Z]))(?![A-Za-z])/gi;

/** `REF A` in the text and the item A of the reference list. */
function referenceMentions({ model }: Message, offset: number): Span[] | undefined {
  const mentions: { letter: string; span: Span }[] = [];
  for (const reference of model.references) {
    if (reference.letter)
      mentions.push({
        letter: reference.letter.value,
        span: { start: reference.letter.span.start, end: reference.span.end },
      });
  }
  const body = model.body.parts[0]?.span.start ?? model.text.length;
  for (const found of model.text.slice(body).matchAll(MENTION)) {
    mentions.push({
      letter: (found[1] ?? found[2] ?? '').toUpperCase(),
      span: { start: body + found.index, end: body + found.index + found[0].length },
    });
  }
  const here = mentions.find((mention) => touches(mention.span, offset));
  return here && mentions.filter((mention) => mention.letter === here.letter).map((mention) => mention.span);
}

const PARAGRAPHS = /\bpara(?:graph|s)?\.? (\d{1,3})\b/gi;

/** `para 4` in the text and the number of paragraph 4. */
function paragraphMentions({ model }: Message, offset: number): Span[] | undefined {
  const mentions = model.body.paragraphs.map(({ number }) => ({ value: number.value, span: number.span }));
  for (const found of model.text.matchAll(PARAGRAPHS)) {
    mentions.push({ value: Number(found[1]), span: { start: found.index, end: found.index + found[0].length } });
  }
  const here = mentions.find((mention) => touches(mention.span, offset));
  return here && mentions.filter((mention) => mention.value === here.value).map((mention) => mention.span);
}
