// A date of declassification more than 25 years after the cable.
import { dateInWords } from '../../../semantics/calendar.ts';
import { termExceeded, termInWords } from '../../../semantics/declassification.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const declBeyond25Years: Rule = {
  meta: {
    name: 'decl-beyond-25-years',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'none',
    authority: 'E.O. 12958 and 13526, section 1.5: no date later than 25 years',
    measured: '38 of 4,560 cables with a date, most of them 30 or 100 years on',
    docs: {
      what: 'The classification lasts longer than 25 years, without an exemption for human sources.',
      why: 'No date may be later. Often a digit of the year is wrong.',
      how: 'Exemptions 25X1 and 50X1-HUM are left alone. Correct the year, or set 25 years.',
      bad: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 03/13/2107' },
      good: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 03/13/2017' },
    },
  },
  check({ model }, report) {
    const { soundDate: date, executiveOrder } = model;
    const decl = executiveOrder?.declassifyOn;
    if (!date || !decl || termExceeded(model) !== 25) return;
    report(decl.span, termInWords(date.value, 25, decl.value), {
      related: [{ span: date.span, message: `date of the cable: ${dateInWords(date.value)}` }],
    });
  },
};
