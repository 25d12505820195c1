// The E.O. line: the order of the cable's date and what goes with its classification.
import { executiveOrderOn } from '../../data/executiveOrders.ts';
import { type CalendarDate, dateInWords, dateOf, isoDate, slashDate, yearsLater } from '../../semantics/calendar.ts';
import { isClassified } from '../../semantics/levels.ts';
import { describeOrder } from '../hover/executiveOrder.ts';
import type { Place } from './place.ts';
import type { Completer } from './proposal.ts';

export const completeExecutiveOrder: Completer = (place) => {
  const { field, typed, model } = place;
  const isNew = field === 'header' && /^E?\.?O?\.?$/.test(typed) && !model.executiveOrder;
  if (!isNew && field !== 'order') return [];
  const day = dateOf(model.dtg?.instant ?? place.now);
  const order = executiveOrderOn(isoDate(day))?.number;
  if (!order) return [];
  const head = `E.O. ${order}: `;
  // Behind a number that stands already only its value is missing.
  const [number = ''] = /^\d{4,6}: ?/.exec(typed) ?? [];
  const value = typed.slice(number.length).toUpperCase();
  const start = isNew ? place.start : place.start + number.length;
  return valuesOf(place, order, day)
    .filter(([one]) => isNew || number === '' || one.startsWith(value))
    .map(([one, why]) => ({
      label: isNew ? head + one : number === '' ? `${order}: ${one}` : one,
      detail: why,
      icon: 'value',
      insert: isNew ? head + one : number === '' ? `${order}: ${one}` : one,
      span: { start, end: place.offset },
      words: isNew ? `${head}${one} EO ${order}` : one,
      description: { ...describeOrder(order, day), title: `E.O. ${order}: ${one}` },
    }));
};

function valuesOf({ model }: Place, order: string, day: CalendarDate): (readonly [string, string])[] {
  const level = model.classification?.level;
  const unclassified = ['N/A', 'not classified'] as const;
  if (level && !isClassified(level)) return [unclassified];
  const classified = classifiedValues(order, day);
  return level ? classified : [unclassified, ...classified];
}

function classifiedValues(order: string, day: CalendarDate): (readonly [string, string])[] {
  if (order === '11652')
    return [
      ['GDS', 'general declassification schedule'],
      ['XGDS-2', 'exempt from it'],
      ['ADS', 'advanced schedule'],
    ];
  const within = (years: number): readonly [string, string] => {
    const date = yearsLater(day, years);
    const words = `${years} years: ${dateInWords(date)}`;
    return order === '12065'
      ? [`GDS ${date.month}/${date.day}/${String(date.year).slice(2)}`, words]
      : [`DECL: ${slashDate(date)}`, words];
  };
  if (order === '12065') return [within(6)];
  if (order === '12356') return [['DECL: OADR', 'originating agency’s determination required']];
  return [within(10), within(25)];
}
