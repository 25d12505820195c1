// Classified By without a reason.

import { reasonSectionOn } from '../../../data/executiveOrders.ts';
import { isoDate } from '../../../semantics/calendar.ts';
import { saysClassified } from '../../../semantics/declassification.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const reasonMissing: Rule = {
  meta: {
    name: 'reason-missing',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'display',
    authority:
      'E.O. 12958 and 13526, section 1.6: a concise reason that cites the categories of section 1.4 (1.5 until 2003)',
    eras: ['1990s', '2000s', 'today'],
    measured: 'a few of 4,467 cables with the line',
    docs: {
      what: 'The line Classified By gives no reason.',
      why: 'The category is what a reviewer judges the classification by.',
      how: 'Add it: Reason: 1.4 (b) and (d). What is derived from a guide or another document needs none.',
      bad: { ...CLASSIFIED, authority: 'Classified By: DCM Fritz Sapt.' },
      good: { ...CLASSIFIED, authority: 'Classified By: DCM Fritz Sapt for reasons 1.4 (b) and (d).' },
    },
  },
  check({ model }, report) {
    const { classifiedBy, date } = model;
    if (!classifiedBy || classifiedBy.reason || classifiedBy.isDerived || !saysClassified(model)) return;
    const section = (date && reasonSectionOn(isoDate(date.value))) ?? '1.4';
    const { start, end } = classifiedBy.name?.span ?? classifiedBy.span;
    const at = classifiedBy.span.end;
    const stop = model.text[at - 1] === '.' ? '' : '.';
    report({ start, end }, 'The line Classified By gives no reason.', {
      fixes: [
        {
          title: `Add Reason: ${section} to fill in`,
          safety: 'display',
          edits: [{ span: { start: at, end: at }, newText: `${stop} Reason: ${section} (LETTERS).` }],
        },
      ],
    });
  },
};
