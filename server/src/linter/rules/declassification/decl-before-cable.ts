// A classification that ends before or on the day of the cable.
import { dateInWords, midnight, slashDate, yearsLater } from '../../../semantics/calendar.ts';
import { endsAfterTenYears, yearsInWords } from '../../../semantics/declassification.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const declBeforeCable: Rule = {
  meta: {
    name: 'decl-before-cable',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'warning' },
    fix: 'unsafe',
    authority: 'E.O. 12958 and 13526, section 1.5: the date of declassification lies ahead; measured in archives',
    measured: '4 of 4,560 cables with a date',
    docs: {
      what: 'The date behind DECL: is the day of the cable, or earlier.',
      why: 'The cable would be open from the start. Most often the drafter wrote the present year.',
      how: 'Add the years that were meant, ten as a rule.',
      bad: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 03/13/2007' },
      good: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 03/15/2007' },
    },
  },
  check({ model }, report) {
    const { soundDate: date, executiveOrder } = model;
    const decl = executiveOrder?.declassifyOn;
    if (!date || !decl || midnight(decl.value) > midnight(date.value)) return;
    const proposed = endsAfterTenYears(model) ? slashDate(yearsLater(date.value, 10)) : undefined;
    report(
      decl.span,
      `The classification ends on ${dateInWords(decl.value)}, but the cable is of ${dateInWords(date.value)}.${proposed ? ` ${yearsInWords(date.value, 10)}.` : ''}`,
      {
        related: [{ span: date.span, message: `date of the cable: ${dateInWords(date.value)}` }],
        fixes: proposed
          ? [
              {
                title: `Change to ${proposed}, ten years on`,
                safety: 'unsafe',
                edits: [{ span: decl.span, newText: proposed }],
              },
            ]
          : [],
      },
    );
  },
};
