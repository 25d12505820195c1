// Go to definition: REF A to its line and its cable, para 4 to the paragraph, a routing indicator to its addressee.
import type { LocationLink, Position, Range } from 'vscode-languageserver-types';
import type { Message } from '../../semantics/cableFile.ts';
import type { Reference } from '../../semantics/references.ts';
import { nodesOf } from '../../syntax/visit.ts';
import type { Span } from '../../text/span.ts';
import type { CableIndex } from '../../workspace/cableIndex.ts';
import { type FeatureContext, locate } from '../context.ts';
import { toRange } from '../convert.ts';
import { cablesOf, linksToParagraphs, linkToCable } from './cableLinks.ts';
import {
  type CodeTarget,
  mentionedReferences,
  names,
  type ParagraphTarget,
  placeOfReference,
  referencesOfParagraph,
  targetAt,
} from './target.ts';

/**
 * Where what stands at the position is explained, nearest place first: the REF line of a mention before the cable. What is its own
 * explanation (an MRN, a TAG, a reference to a cable that is not in the workspace) leads to itself; editors then show its references.
 */
export function definition(context: FeatureContext, index: CableIndex, position: Position): LocationLink[] {
  const { message, offset } = locate(context, position);
  const target = targetAt(message, offset);
  if (!target) return [];
  const origin = toRange(context, message, target.span);
  const linkTo = (selection: Span, full: Span = selection, where: Message = message): LocationLink => ({
    originSelectionRange: origin,
    targetUri: context.uri,
    targetRange: toRange(context, where, full),
    targetSelectionRange: toRange(context, where, selection),
  });
  const toCables = (references: readonly Reference[]) =>
    cablesOf(
      index,
      references.map(({ key }) => key),
    ).map((cable) => linkToCable(origin, cable));

  switch (target.kind) {
    case 'mention': {
      const references = mentionedReferences(message.model, target);
      return [...references.map((one) => linkTo(one.span, placeOfReference(one))), ...toCables(references)];
    }
    case 'reference': {
      const cables = toCables([target.reference]);
      return cables.length > 0 ? cables : [linkTo(target.reference.span, target.span)];
    }
    case 'paragraph':
      return target.of === 'own'
        ? ownParagraphs(context, index, message, target, linkTo)
        : paragraphsOfReferences(index, message, target, origin, linkTo);
    case 'cable':
      return [linkTo(message.model.mrn?.span ?? target.span)];
    case 'code':
      return [definitionOfCode(message, target, linkTo)];
  }
}

type LinkTo = (selection: Span, full?: Span, where?: Message) => LocationLink;

/** In this message, or else in another section of the same cable: in the file, then in the workspace. */
function ownParagraphs(
  { file, uri }: FeatureContext,
  index: CableIndex,
  message: Message,
  { numbers, span }: ParagraphTarget,
  linkTo: LinkTo,
): LocationLink[] {
  const isWanted = (number: number) => names(numbers, number);
  const linksIn = (where: Message) =>
    where.model.body.paragraphs
      .filter(({ number }) => isWanted(number.value))
      .map((paragraph) => linkTo(paragraph.number.span, paragraph.span, where));
  const own = linksIn(message);
  if (own.length > 0) return own;
  const key = message.model.mrn?.key;
  if (key === undefined) return [];
  const inFile = file.messages.filter((other) => other !== message && other.model.mrn?.key === key).flatMap(linksIn);
  if (inFile.length > 0) return inFile;
  const origin = linkTo(span).targetSelectionRange;
  return index
    .cablesWithKey(key)
    .filter((cable) => cable.uri !== uri && cable.paragraphs.some(({ number }) => isWanted(number)))
    .flatMap((cable) => linksToParagraphs(origin, cable, isWanted));
}

/** The paragraph in the cable that is referred to, where that is in the workspace; else its REF line. */
function paragraphsOfReferences(
  index: CableIndex,
  { model }: Message,
  target: ParagraphTarget,
  origin: Range,
  linkTo: LinkTo,
): LocationLink[] {
  if (target.of === 'other') return [];
  const references = referencesOfParagraph(model, target);
  const links = cablesOf(
    index,
    references.map(({ key }) => key),
  ).flatMap((cable) => linksToParagraphs(origin, cable, (number) => names(target.numbers, number)));
  return links.length > 0 ? links : references.map((one) => linkTo(one.span, placeOfReference(one)));
}

/** The station that calls is the sender's, and that of a routing line is an addressee's; other codes explain themselves. */
function definitionOfCode({ model }: Message, target: CodeTarget, linkTo: LinkTo): LocationLink {
  if (target.node === 'routingIndicator') {
    const addressee = model.addressees.find(({ routing }) => routing?.value === target.words);
    if (addressee?.routing) return linkTo(addressee.routing.span, addressee.span);
    if (model.callingLine?.station?.value === target.words && model.from)
      return linkTo(model.from.span, nodesOf(model.tree, 'fromLine')[0]);
  }
  return linkTo(target.span);
}
