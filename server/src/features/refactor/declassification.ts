// "Write DECL: 03/14/2017, ten years from the cable".
import { executiveOrderOn } from '../../data/executiveOrders.ts';
import { dateOf, isoDate, slashDate, yearsLater } from '../../semantics/calendar.ts';
import { isClassified } from '../../semantics/levels.ts';
import { isAt, type Refactor, unlessSame } from './refactoring.ts';

export const writeDeclassification: Refactor = (place) => {
  const { executiveOrder, classification, dtg } = place.model;
  if (!executiveOrder || !isAt(place, executiveOrder.span)) return undefined;
  if (!classification || !isClassified(classification.level)) return undefined;
  const day = dateOf(dtg?.instant ?? place.now);
  const order = executiveOrderOn(isoDate(day))?.number;
  // Earlier orders count otherwise.
  if (order !== '12958' && order !== '13526') return undefined;
  const value = `DECL: ${slashDate(yearsLater(day, 10))}`;
  const { number } = executiveOrder;
  const start = number?.span.start ?? executiveOrder.value.span.start;
  const from = dtg?.instant === undefined ? 'today' : 'the cable';
  return unlessSame(place, {
    title: `Write ${order}: ${value}, ten years from ${from}`,
    kind: 'rewrite.declassification',
    edits: [{ span: { start, end: executiveOrder.span.end }, newText: `${order}: ${value}` }],
  });
};
