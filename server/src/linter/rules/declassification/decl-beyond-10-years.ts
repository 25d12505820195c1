// A date of declassification more than 10 years after the cable.
import { dateInWords } from '../../../semantics/calendar.ts';
import { termExceeded, termInWords } from '../../../semantics/declassification.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const declBeyond10Years: Rule = {
  meta: {
    name: 'decl-beyond-10-years',
    subject: 'declassification',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: 'E.O. 12958 and 13526, section 1.5: ten years unless there is a reason for more',
    measured: '632 of 4,560 cables with a date',
    docs: {
      what: 'The classification lasts longer than ten years.',
      why: 'Longer terms, up to 25 years, are lawful and not rare, which is why the rule fires often; they want a reason.',
      how: 'Keep the date if the longer term is meant. Five days more or less are not reported.',
      bad: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 03/13/2027' },
      good: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 03/18/2017' },
    },
  },
  check({ model }, report) {
    const { soundDate: date, executiveOrder } = model;
    const decl = executiveOrder?.declassifyOn;
    if (!date || !decl || termExceeded(model) !== 10) return;
    report(decl.span, termInWords(date.value, 10, decl.value), {
      related: [{ span: date.span, message: `date of the cable: ${dateInWords(date.value)}` }],
    });
  },
};
