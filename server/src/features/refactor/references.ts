// "Letter the references A to C" and "Order the references as the text mentions them".
import { reletter, sortReferences } from '../../formatter/reletter.ts';
import { letterOf } from '../../formatter/retarget.ts';
import { lettersOf } from '../../semantics/referenceLetters.ts';
import { childOf, childrenOf } from '../../syntax/visit.ts';
import { isAt, type Refactor, type Refactoring } from './refactoring.ts';

export const orderReferences: Refactor = (place) => {
  const { model } = place;
  const fields = childrenOf(childOf(model.tree, 'textHeader'), 'referenceField');
  if (!fields.some((field) => isAt(place, field))) return undefined;
  const lettered = reletter(model);
  const sorted = sortReferences(model);
  const offers: Refactoring[] = [];
  if (lettered.length > 0)
    offers.push({
      title: `Letter the references A to ${letterOf(lettersOf(model.references).length)}`,
      kind: 'rewrite.reletter',
      edits: lettered,
    });
  // Where letters alone are out of order, sorting is the same.
  if (sorted.length > 0 && JSON.stringify(sorted) !== JSON.stringify(lettered))
    offers.push({
      title: 'Order the references as the text mentions them',
      kind: 'rewrite.sortReferences',
      edits: sorted,
    });
  return offers;
};
