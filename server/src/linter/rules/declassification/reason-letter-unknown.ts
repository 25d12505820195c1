// A letter that the section on reasons does not have.
import { reasonLetter } from '../../../data/executiveOrders.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const reasonLetterUnknown: Rule = {
  meta: {
    name: 'reason-letter-unknown',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'none',
    authority: 'E.O. 12958 of 1995, section 1.5 (a) to (g); as amended and E.O. 13526, section 1.4 (a) to (h)',
    measured: '0 of 4,255 cables with a reason',
    docs: {
      what: 'The reason cites a letter that its section does not have.',
      why: 'There is no such category; another letter was meant.',
      how: 'Section 1.4 has (a) to (h), section 1.5 of 1995 has (a) to (g). The hover of a letter tells what it means.',
      bad: { ...CLASSIFIED, authority: 'Classified By: DCM Fritz Sapt. Reason: 1.4 (b) and (j).' },
      good: { ...CLASSIFIED, authority: 'Classified By: DCM Fritz Sapt. Reason: 1.4 (b) and (h).' },
    },
  },
  check({ model }, report) {
    const section = model.classifiedBy?.section?.value;
    // Which section a letter belongs to is not certain where two are cited.
    if ((section !== '1.4' && section !== '1.5') || model.classifiedBy?.sections.length !== 1) return;
    for (const { value, span } of model.classifiedBy.reasons) {
      if (reasonLetter(section, value)) continue;
      report(span, `Section ${section} has the letters a to ${section === '1.4' ? 'h' : 'g'}, not ${value}.`);
    }
  },
};
