// An order that was not in force on the day of the cable.
import { executiveOrder } from '../../../data/executiveOrders.ts';
import { fitsItsOrder } from '../../../semantics/cableDate.ts';
import { DAY, dateInWords, isoInWords, midnight } from '../../../semantics/calendar.ts';
import { orderOfTheDay } from '../../../semantics/declassification.ts';
import type { Rule } from '../../rule.ts';

export const eoEraMismatch: Rule = {
  meta: {
    name: 'eo-era-mismatch',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: 'the orders’ own dates of effect: 11652, 12065, 12356, 12958, 13526',
    measured: '3 of 6,580 cables beyond misspelt numbers',
    docs: {
      what: 'The order cited was not in force on the date of the cable.',
      why: 'Either the order or the date is wrong; both decide when the text may be opened.',
      how: 'A month before and after a change of orders is allowed for, and a line that tells of a later declassification is left alone.',
      bad: { order: 'E.O. 12356: N/A' },
      good: { order: 'E.O. 12958: N/A' },
    },
  },
  check({ model, now }, report) {
    const { date } = model;
    const number = model.executiveOrder?.number;
    const order = number && executiveOrder(number.value);
    // Whoever declassified the cable later wrote the order of his own day.
    if (!number || !order || !date || model.executiveOrder?.instruction === 'done') return;
    // Dates that cannot be are dtg-in-future's and dtg-year-implausible's.
    if (midnight(date.value) > now + DAY || date.value.year < 1950) return;
    if (fitsItsOrder(model)) return;
    const right = orderOfTheDay(model);
    const period = order.until.startsWith('9999')
      ? `since ${isoInWords(order.from)}`
      : `from ${isoInWords(order.from)} to ${isoInWords(order.until)}`;
    report(
      number.span,
      `E.O. ${order.number} was in force ${period}, not on ${dateInWords(date.value)}${right ? `; that was E.O. ${right.number}` : ''}.`,
      {
        related: [{ span: date.span, message: `date of the cable: ${dateInWords(date.value)}` }],
        fixes: right
          ? [
              {
                title: `Change to E.O. ${right.number}`,
                safety: 'unsafe',
                edits: [{ span: number.span, newText: right.number }],
              },
            ]
          : [],
      },
    );
  },
};
