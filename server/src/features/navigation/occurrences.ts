// Every place in a file that is about the same thing as the place under the cursor.
import type { CableFile, Message } from '../../semantics/cableFile.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import type { Named } from '../../semantics/mentions.ts';
import type { NodeKind } from '../../syntax/nodes.ts';
import { childOf, childrenOf, leaves } from '../../syntax/visit.ts';
import { type Span, spanOf } from '../../text/span.ts';
import { names, placeOfReference, type Target } from './target.ts';

/** A span of one of the messages of a file. */
export interface Occurrence {
  readonly message: Message;
  readonly span: Span;
  /** The place that the others speak of: the reference itself, the paragraph itself, the MRN. */
  readonly isDeclaration: boolean;
}

/** The places of a target of `message` in the order of the text, itself included. */
export function occurrences(file: CableFile, message: Message, target: Target): readonly Occurrence[] {
  const found =
    target.kind === 'code'
      ? file.messages.flatMap((other) =>
          sameCode(other.model, target.node, target.words).map((span) => ({
            message: other,
            span,
            isDeclaration: false,
          })),
        )
      : placesIn(message.model, target).map((place) => ({ message, ...place }));
  return found.sort((a, b) => a.message.start - b.message.start || a.span.start - b.span.start);
}

type InMessage = Omit<Occurrence, 'message'>;

function placesIn(model: CableModel, target: Exclude<Target, { kind: 'code' }>): InMessage[] {
  switch (target.kind) {
    case 'cable':
      return ownNumbers(model);
    case 'paragraph':
      return target.of === 'own' ? paragraphPlaces(model, target.numbers) : [mention(target.span)];
    case 'mention':
      return letterPlaces(model, target.letters);
    case 'reference': {
      const { letter } = target.reference;
      return letter
        ? letterPlaces(model, [{ span: letter.span, first: letter, last: letter }])
        : [declaration(target.span), ...(model.references.length === 1 ? unlettered(model) : [])];
    }
  }
}

const mention = (span: Span): InMessage => ({ span: spanOf(span), isDeclaration: false });
const declaration = (span: Span): InMessage => ({ span: spanOf(span), isDeclaration: true });

/** The references with these letters and what the text says of them; without letters all, and `REFTEL`. */
function letterPlaces(model: CableModel, letters: readonly Named<string>[]): InMessage[] {
  if (letters.length === 0) {
    return [...model.references.map((one) => declaration(placeOfReference(one))), ...unlettered(model)];
  }
  const lettered = model.references.filter(({ letter }) => letter && names(letters, letter.value));
  return [
    ...lettered.map((one) => declaration(placeOfReference(one))),
    ...model.mentions.references.flatMap((one) => listPlaces(one, letters)),
  ];
}

const unlettered = ({ mentions }: CableModel): InMessage[] =>
  mentions.references.filter(({ named }) => named.length === 0).map(({ span }) => mention(span));

function paragraphPlaces({ body, mentions }: CableModel, numbers: readonly Named<number>[]): InMessage[] {
  const own = mentions.paragraphs.filter(({ of }) => of === 'own');
  return [
    ...body.paragraphs
      .filter(({ number }) => names(numbers, number.value))
      .map(({ number }) => declaration(number.span)),
    ...own.flatMap((one) => listPlaces(one, numbers)),
  ];
}

/** The items of a list that overlap the wanted ones; a list of nothing else as a whole, with its `REFS` or `PARAS`. */
function listPlaces<T>(
  { span, named }: { readonly span: Span; readonly named: readonly Named<T>[] },
  wanted: readonly Named<T>[],
): InMessage[] {
  const found = named.filter((item) =>
    wanted.some(({ first, last }) => item.first.value <= last.value && item.last.value >= first.value),
  );
  return found.length > 0 && found.length === named.length ? [mention(span)] : found.map((item) => mention(item.span));
}

/** The MRN, and where the archive, the heading, the page lines and the end repeat its serial. */
function ownNumbers({ mrn, archive, callingLine, pageLines, tree }: CableModel): InMessage[] {
  const ending = childOf(tree, 'ending');
  const places = [
    ...(archive && archive.id.span.start !== mrn?.span.start ? [mention(archive.id.span)] : []),
    ...(mrn ? [declaration(mrn.span)] : []),
    ...(callingLine?.serial ? [mention(callingLine.serial.span)] : []),
    ...pageLines.flatMap(({ serial }) => (serial ? [mention(serial.span)] : [])),
    ...childrenOf(ending, 'validation').map(mention),
  ];
  return places;
}

const sameCode = (model: CableModel, kind: NodeKind, words: string): readonly Span[] =>
  [...leaves(model.tree)]
    .filter((leaf) => leaf.kind === kind && model.text.slice(leaf.start, leaf.end) === words)
    .map(spanOf);
