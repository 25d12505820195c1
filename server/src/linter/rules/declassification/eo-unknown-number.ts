// A number that no order on classification has.
import { executiveOrder, executiveOrderTable } from '../../../data/executiveOrders.ts';
import { dateInWords } from '../../../semantics/calendar.ts';
import { orderOfTheDay } from '../../../semantics/declassification.ts';
import { closest, distance } from '../../../semantics/spelling.ts';
import type { Rule } from '../../rule.ts';

export const eoUnknownNumber: Rule = {
  meta: {
    name: 'eo-unknown-number',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'unsafe',
    authority: 'the orders on classification: 11652, 12065, 12356, 12958, 13292, 13526; measured in archives',
    measured: '10 of 6,580 cables, among them 12598, 12985 and 12928',
    docs: {
      what: 'The E.O. line cites a number that no order on classification has.',
      why: 'Nearly always two digits of the number are exchanged.',
      how: 'The date of the cable says which order was in force.',
      bad: { order: 'E.O. 12598: N/A' },
      good: { order: 'E.O. 12958: N/A' },
    },
  },
  check({ model }, report) {
    const number = model.executiveOrder?.number;
    if (!number || executiveOrder(number.value) || !/^\d/.test(number.value)) return;
    const { date } = model;
    const inForce = orderOfTheDay(model);
    const isNear = inForce && distance(number.value, inForce.number, 2) <= 2;
    const numbers = executiveOrderTable.rows().map((order) => order.number);
    const meant = isNear ? inForce.number : date ? undefined : closest(number.value, numbers, 1);
    const proof = inForce && date ? ` On ${dateInWords(date.value)} E.O. ${inForce.number} was in force.` : '';
    report(number.span, `No order on classification has the number ${number.value}.${proof}`, {
      related: proof && date ? [{ span: date.span, message: `date of the cable: ${dateInWords(date.value)}` }] : [],
      fixes: meant
        ? [{ title: `Change to E.O. ${meant}`, safety: 'unsafe', edits: [{ span: number.span, newText: meant }] }]
        : [],
    });
  },
};
