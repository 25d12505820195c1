// The search box over the cables of a workspace.
import type { CableIndex } from '../../workspace/cableIndex.ts';
import { parseQuery } from '../../workspace/cableQuery.ts';
import { placeRange } from '../convert.ts';
import { dateText, titleOf } from '../navigation/describeCable.ts';
import type { FoundCable } from './explorerNode.ts';

/** More than anybody scrolls through. */
const MOST = 100;

/** The cables that the words and filters find, latest first. */
export const findCables = (index: CableIndex, typed: string): readonly FoundCable[] =>
  index.search(parseQuery(typed), MOST).map((cable) => ({
    label: titleOf(cable),
    description: cable.subject ?? '',
    detail: [dateText(cable), cable.level, cable.tags.join(', ')].filter(Boolean).join(' · '),
    place: { uri: cable.uri, range: placeRange(cable.place) },
  }));
