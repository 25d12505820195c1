// The other places of the code under the cursor: the same indicator or tag, a reference letter and its mentions, a paragraph number.
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Message } from '../semantics/cableFile.ts';
import type { Named } from '../semantics/mentions.ts';
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

interface Place<T> {
  readonly first: T;
  readonly last: T;
  readonly span: Span;
}

/** All places that name what one at the offset names; `REFS A-C` names B too. */
function samePlaces<T>(places: readonly Place<T>[], offset: number): Span[] | undefined {
  const here = places.find((place) => touches(place.span, offset));
  return (
    here && places.filter(({ first, last }) => first <= here.last && last >= here.first).map((place) => place.span)
  );
}

/** `REF A` in the text and the item A of the reference list. */
function referenceMentions({ model }: Message, offset: number): Span[] | undefined {
  const places: Place<string>[] = model.references.flatMap(({ letter, span }) =>
    letter ? [{ first: letter.value, last: letter.value, span: { start: letter.span.start, end: span.end } }] : [],
  );
  return samePlaces([...places, ...model.mentions.references.flatMap(placesOf)], offset);
}

/** `para 4` in the text and the number of paragraph 4. */
function paragraphMentions({ model }: Message, offset: number): Span[] | undefined {
  const places: Place<number>[] = model.body.paragraphs.map(({ number: { value, span } }) => ({
    first: value,
    last: value,
    span,
  }));
  const own = model.mentions.paragraphs.filter(({ of }) => of === 'own');
  return samePlaces([...places, ...own.flatMap(placesOf)], offset);
}

/** The items of a mention; a single one with its `REF` or `PARA`. */
const placesOf = <T>({ span, named }: { readonly span: Span; readonly named: readonly Named<T>[] }): Place<T>[] =>
  named.map((item) => ({
    first: item.first.value,
    last: item.last.value,
    span: named.length === 1 ? span : item.span,
  }));
