// "Move paragraph 3 up: becomes 2".
import { moveParagraph } from '../../formatter/moveParagraph.ts';
import { isAt, type Refactor, type Refactoring } from './refactoring.ts';

export const moveParagraphs: Refactor = (place) => {
  const own = place.model.body.paragraphs.find(({ span }) => isAt(place, span));
  if (!own) return undefined;
  return (['up', 'down'] as const).flatMap((direction): Refactoring[] => {
    const move = moveParagraph(place.model, place.start, direction);
    if (!move) return [];
    const title = `Move paragraph ${own.number.value} ${direction}: becomes ${move.number}`;
    return [{ title, kind: direction === 'up' ? 'move.paragraphUp' : 'move.paragraphDown', edits: move.edits }];
  });
};
