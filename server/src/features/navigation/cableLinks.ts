// Where the cables of the index stand, as ranges and links of the protocol.
import type { Location, LocationLink, Range } from 'vscode-languageserver-types';
import type { CableIndex, IndexedCable } from '../../workspace/cableIndex.ts';
import { placeRange } from '../convert.ts';

/** From the first line of the cable to its number: all that the index knows without the text. */
export const headRange = ({ line, place }: IndexedCable): Range => ({
  start: { line, character: 0 },
  end: placeRange(place).end,
});

export const locationOf = ({ uri, place }: IndexedCable): Location => ({ uri, range: placeRange(place) });

export const linkToCable = (origin: Range, cable: IndexedCable): LocationLink => ({
  originSelectionRange: origin,
  targetUri: cable.uri,
  targetRange: headRange(cable),
  targetSelectionRange: placeRange(cable.place),
});

/** The cables with any of these keys, each once. */
export const cablesOf = (index: CableIndex, keys: readonly (string | undefined)[]): readonly IndexedCable[] =>
  [...new Set(keys)].flatMap((key) => (key === undefined ? [] : index.cablesWithKey(key)));

/** Links to the paragraphs with a number among those given; to the cable itself where it has none of them. */
export function linksToParagraphs(
  origin: Range,
  cable: IndexedCable,
  isWanted: (number: number) => boolean,
): readonly LocationLink[] {
  const { paragraphs, uri } = cable;
  const links = paragraphs.flatMap(({ number, line }, i) => {
    if (!isWanted(number)) return [];
    const start = { line, character: 0 };
    const next = paragraphs[i + 1]?.line ?? line + 1;
    return [
      {
        originSelectionRange: origin,
        targetUri: uri,
        targetRange: { start, end: { line: next, character: 0 } },
        targetSelectionRange: { start, end: start },
      },
    ];
  });
  return links.length > 0 ? links : [linkToCable(origin, cable)];
}
