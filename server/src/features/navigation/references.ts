// Find all references: where the text speaks of a reference or paragraph, and which cables of the workspace cite, bear or come from it.
import type { Location, Position } from 'vscode-languageserver-types';
import { canonicalStation, postByIndicator, postByPlad } from '../../data/posts.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import type { CableIndex, Citation } from '../../workspace/cableIndex.ts';
import { type FeatureContext, locate } from '../context.ts';
import { placeRange, toRange } from '../convert.ts';
import { occurrences } from './occurrences.ts';
import { type CodeTarget, mentionedReferences, type Target, targetAt } from './target.ts';

/** An editor lists no more without losing its reader, and its patience. */
const MOST = 2000;

/** The places in this file, then those in other files of the workspace, latest cable first. */
export function references(
  context: FeatureContext,
  index: CableIndex,
  position: Position,
  withDeclaration: boolean,
): Location[] {
  const { message, offset } = locate(context, position);
  const target = targetAt(message, offset);
  if (!target) return [];
  const here = occurrences(context.file, message, target)
    .filter((place) => withDeclaration || !place.isDeclaration)
    .map((place) => ({ uri: context.uri, range: toRange(context, place.message, place.span) }));
  return [...here, ...elsewhere(context.uri, index, message.model, target)].slice(0, MOST);
}

function elsewhere(uri: string, index: CableIndex, model: CableModel, target: Target): Location[] {
  switch (target.kind) {
    case 'cable':
      return citations(uri, index, [model.mrn?.key]);
    case 'reference':
      return citations(uri, index, [target.reference.key]);
    case 'mention':
      return citations(
        uri,
        index,
        mentionedReferences(model, target).map(({ key }) => key),
      );
    case 'paragraph':
      return [];
    case 'code':
      return cablesWithCode(uri, index, target);
  }
}

function citations(uri: string, index: CableIndex, keys: readonly (string | undefined)[]): Location[] {
  const found = [...new Set(keys)].flatMap((key) => (key === undefined ? [] : index.citing(key, MOST)));
  return found.filter(({ cable }) => cable.uri !== uri).flatMap(placesOf);
}

/** The REF line and every place of the text that speaks of it. */
function placesOf({ cable: { uri }, reference, mentions }: Citation): Location[] {
  return [reference, ...mentions].map(({ place }) => ({ uri, range: placeRange(place) }));
}

/** Where cables bear a TAG, or where those of a post name their sender. */
function cablesWithCode(uri: string, index: CableIndex, { node, words }: CodeTarget): Location[] {
  const station = node === 'tag' ? undefined : stationOf(node, words);
  if (node !== 'tag' && station === undefined) return [];
  const query = station === undefined ? { tags: [words] } : { stations: [station] };
  return index
    .search(query, MOST)
    .filter((cable) => cable.uri !== uri)
    .flatMap((cable) => {
      const { tags, tagPlaces, fromPlace, place } = cable;
      const places = node === 'tag' ? tagPlaces.filter((_, i) => tags[i] === words) : [fromPlace ?? place];
      return places.map((one) => ({ uri: cable.uri, range: placeRange(one) }));
    });
}

function stationOf(node: CodeTarget['node'], words: string): string | undefined {
  if (node === 'station') return canonicalStation(words);
  const post = node === 'routingIndicator' ? postByIndicator(words) : node === 'plad' ? postByPlad(words) : undefined;
  return post?.origin;
}
