// "Wrap paragraph 3 at 69 characters".
import { wrap } from '../../formatter/wrap.ts';
import { LINE_LIMIT } from '../../semantics/longLines.ts';
import { isAt, type Refactor } from './refactoring.ts';

export const wrapText: Refactor = (place) => {
  const edits = wrap(place.model, place);
  if (edits.length === 0) return undefined;
  const paragraph = place.model.body.paragraphs.find(({ span }) => isAt(place, span));
  const what =
    place.start < place.end ? 'the selected text' : paragraph ? `paragraph ${paragraph.number.value}` : 'the text';
  return { title: `Wrap ${what} at ${LINE_LIMIT} characters`, kind: 'rewrite.wrap', edits };
};
