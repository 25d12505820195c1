// The citation graph as a call hierarchy: incoming is cited by, outgoing is cites.
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
  type Range,
  SymbolKind,
} from 'vscode-languageserver-types';
import type { Translate } from '../../text/translate.ts';
import type { CableIndex, IndexedCable } from '../../workspace/cableIndex.ts';
import { type FeatureContext, locate } from '../context.ts';
import { placeRange, toRange } from '../convert.ts';
import { cablesOf, headRange } from './cableLinks.ts';
import { describeCable, titleOf } from './describeCable.ts';
import { mentionedReferences, targetAt } from './target.ts';

/** What an item is, for the questions about it later on; plain data, since it travels to the client and back. */
interface ItemData {
  readonly key: string;
  /** Which cable of the index it is; nothing for one that is in none of the files. */
  readonly message?: number;
}

/** The cables that the reference or mention at the position speaks of; anywhere else the cable that it stands in. */
export function prepareCallHierarchy(
  context: FeatureContext,
  index: CableIndex,
  position: Position,
  t: Translate,
): CallHierarchyItem[] {
  const { message, offset } = locate(context, position);
  const target = targetAt(message, offset);
  const references =
    target?.kind === 'reference'
      ? [target.reference]
      : target?.kind === 'mention'
        ? mentionedReferences(message.model, target)
        : [];
  const items = references.flatMap(({ key, span }) =>
    key === undefined ? [] : itemsOf(index, key, { uri: context.uri, range: toRange(context, message, span) }, t),
  );
  if (items.length > 0) return items;
  const own = index.cablesOf(context.uri)[context.file.messages.indexOf(message)];
  return own ? presentItem(own) : [];
}

export function incomingCalls(index: CableIndex, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const { key } = item.data as ItemData;
  const calls = new Map<IndexedCable, { from: CallHierarchyItem; fromRanges: Range[] }>();
  for (const { cable, reference, mentions } of index.citing(key)) {
    const [from] = presentItem(cable);
    if (!from) continue;
    const call = calls.get(cable) ?? { from, fromRanges: [] };
    call.fromRanges.push(...[reference, ...mentions].map(({ place }) => placeRange(place)));
    calls.set(cable, call);
  }
  return [...calls.values()];
}

export function outgoingCalls(index: CableIndex, item: CallHierarchyItem, t: Translate): CallHierarchyOutgoingCall[] {
  const { message } = item.data as ItemData;
  const cable = message === undefined ? undefined : index.cablesOf(item.uri)[message];
  const calls = new Map<string, CallHierarchyOutgoingCall>();
  for (const { key, letter, place } of cable?.references ?? []) {
    const range = placeRange(place);
    const mentions = cable?.mentions.filter((mention) => letter !== undefined && mention.letter === letter) ?? [];
    const fromRanges = [range, ...mentions.map((mention) => placeRange(mention.place))];
    for (const to of itemsOf(index, key, { uri: item.uri, range }, t)) {
      const id = `${to.uri} ${(to.data as ItemData).message} ${key}`;
      const known = calls.get(id);
      calls.set(id, { to, fromRanges: [...(known?.fromRanges ?? []), ...fromRanges] });
    }
  }
  return [...calls.values()];
}

/** The cables with that key, one a file; where there is none, the reference stands for the cable. */
function itemsOf(
  index: CableIndex,
  key: string,
  citation: { readonly uri: string; readonly range: Range },
  t: Translate,
): CallHierarchyItem[] {
  const byFile = new Map<string, IndexedCable>();
  for (const cable of cablesOf(index, [key])) if (!byFile.has(cable.uri)) byFile.set(cable.uri, cable);
  if (byFile.size > 0) return [...byFile.values()].flatMap(presentItem);
  const { uri, range } = citation;
  return [
    {
      name: key,
      detail: index.isComplete ? t('not in this folder') : t('not found so far'),
      kind: SymbolKind.Null,
      uri,
      range,
      selectionRange: range,
      data: { key } satisfies ItemData,
    },
  ];
}

function presentItem(cable: IndexedCable): CallHierarchyItem[] {
  const { key, uri, message } = cable;
  return [
    {
      name: titleOf(cable),
      detail: describeCable(cable),
      kind: SymbolKind.File,
      uri,
      range: headRange(cable),
      selectionRange: placeRange(cable.place),
      data: { key: key ?? '', message } satisfies ItemData,
    },
  ];
}
