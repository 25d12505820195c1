// What stands under the cursor that leads somewhere: a reference, a paragraph, the cable's own number, a code.
import type { Message } from '../../semantics/cableFile.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import type { Named, ParagraphMention } from '../../semantics/mentions.ts';
import type { Reference } from '../../semantics/references.ts';
import type { NodeKind, SyntaxNode } from '../../syntax/nodes.ts';
import { pathTo } from '../../syntax/visit.ts';
import { type Span, touches } from '../../text/span.ts';

/** `REF A`, `REFS A-C` in the text; `REFTEL` names no letter and stands for every reference. */
export interface MentionTarget {
  readonly kind: 'mention';
  readonly span: Span;
  readonly letters: readonly Named<string>[];
}

/** An item of the REF field. */
export interface ReferenceTarget {
  readonly kind: 'reference';
  readonly span: Span;
  readonly reference: Reference;
}

/** `para 4` in the text, or the number that a paragraph begins with. */
export interface ParagraphTarget {
  readonly kind: 'paragraph';
  readonly span: Span;
  readonly numbers: readonly Named<number>[];
  readonly of: ParagraphMention['of'];
  readonly letter: string | undefined;
}

/** The MRN, or the serial wherever the heading, the page lines and the end repeat it. */
export interface CableTarget {
  readonly kind: 'cable';
  readonly span: Span;
}

/** A TAG, a routing indicator, an addressee: whatever is the same wherever it stands. */
export interface CodeTarget {
  readonly kind: 'code';
  readonly span: Span;
  readonly node: NodeKind;
  readonly words: string;
}

export type Target = MentionTarget | ReferenceTarget | ParagraphTarget | CableTarget | CodeTarget;

const CODES: ReadonlySet<NodeKind> = new Set([
  'routingIndicator',
  'tag',
  'plad',
  'station',
  'dtg',
  'operatingSignal',
  'marking',
  'precedenceWord',
]);

/** What stands at an offset of the message; nothing on ordinary words. Spans count from the start of the message. */
export function targetAt({ model }: Message, offset: number): Target | undefined {
  const path = pathTo(model.tree, offset);
  return (
    paragraphAt(model, offset) ??
    mentionAt(model, offset) ??
    referenceAt(model, offset) ??
    ownNumberAt(model, path, offset) ??
    codeAt(model, path)
  );
}

function paragraphAt({ body, mentions }: CableModel, offset: number): ParagraphTarget | undefined {
  const own = body.paragraphs.find(({ number }) => touches(number.span, offset))?.number;
  if (own) {
    const { span } = own;
    return { kind: 'paragraph', span, numbers: [{ span, first: own, last: own }], of: 'own', letter: undefined };
  }
  const mention = mentions.paragraphs.find(({ span }) => touches(span, offset));
  if (!mention) return undefined;
  const { span, named } = pointedAt(mention, offset);
  return { kind: 'paragraph', span, numbers: named, of: mention.of, letter: mention.letter };
}

function mentionAt({ mentions }: CableModel, offset: number): MentionTarget | undefined {
  const mention = mentions.references.find(({ span }) => touches(span, offset));
  if (!mention) return undefined;
  const { span, named } = pointedAt(mention, offset);
  return { kind: 'mention', span, letters: named };
}

interface ListMention<T> {
  readonly span: Span;
  readonly named: readonly Named<T>[];
}

/** The item of a list that the cursor points at; the whole list when it stands on the word before. */
function pointedAt<T>(mention: ListMention<T>, offset: number): ListMention<T> {
  const item = mention.named.length > 1 ? mention.named.find(({ span }) => touches(span, offset)) : undefined;
  return item ? { span: item.span, named: [item] } : mention;
}

function referenceAt({ references }: CableModel, offset: number): ReferenceTarget | undefined {
  const reference =
    references.findLast(({ span }) => touches(span, offset)) ??
    references.find(({ letter }) => letter && touches(letter.span, offset));
  return reference && { kind: 'reference', span: placeOfReference(reference), reference };
}

/** A reference with its letter; `77` of `D. LUSAKA 101 AND 77` without, since the letter stands before another. */
export const placeOfReference = ({ letter, span }: Reference): Span =>
  letter && span.start - letter.span.end < 8 ? { start: letter.span.start, end: span.end } : span;

function ownNumberAt(
  { mrn, archive }: CableModel,
  path: readonly SyntaxNode[],
  offset: number,
): CableTarget | undefined {
  const own = [mrn?.span, archive?.id.span].find((span) => span && touches(span, offset));
  const leaf = path.at(-1);
  const isRepeated =
    leaf?.kind === 'stationSerial' ||
    leaf?.kind === 'validation' ||
    (leaf?.kind === 'serial' && path.at(-2)?.kind === 'pageLine');
  const span = own ?? (isRepeated ? leaf : undefined);
  return span && { kind: 'cable', span: { start: span.start, end: span.end } };
}

function codeAt({ text }: CableModel, path: readonly SyntaxNode[]): CodeTarget | undefined {
  const leaf = path.at(-1);
  if (!leaf || leaf.children.length > 0 || !CODES.has(leaf.kind)) return undefined;
  const { start, end, kind } = leaf;
  return { kind: 'code', span: { start, end }, node: kind, words: text.slice(start, end) };
}

/** Whether a list names the value: `A-C` names B. */
export const names = <T>(list: readonly Named<T>[], value: T): boolean =>
  list.some(({ first, last }) => first.value <= value && value <= last.value);

/** The references that a mention speaks of. */
export const mentionedReferences = ({ references }: CableModel, { letters }: MentionTarget): readonly Reference[] =>
  letters.length === 0
    ? references
    : references.filter(({ letter }) => letter !== undefined && names(letters, letter.value));

/** The references whose paragraph is spoken of: the one with that letter, or all that there are. */
export const referencesOfParagraph = ({ references }: CableModel, { letter }: ParagraphTarget): readonly Reference[] =>
  letter === undefined ? references : references.filter((one) => one.letter?.value === letter);
