// "Number the paragraphs 1 to 7".
import { renumber } from '../../formatter/renumber.ts';
import { isAt, type Refactor } from './refactoring.ts';

export const numberParagraphs: Refactor = (place) => {
  const { paragraphs } = place.model.body;
  if (!paragraphs.some(({ span }) => isAt(place, span))) return undefined;
  const edits = renumber(place.model);
  return edits.length === 0
    ? undefined
    : { title: `Number the ${paragraphs.length} paragraphs in sequence`, kind: 'rewrite.renumber', edits };
};
