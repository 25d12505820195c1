// The subject is marked higher than the cable.
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const subjectPortionExceeds: Rule = {
  meta: {
    name: 'subject-portion-exceeds',
    subject: 'subject',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'none',
    authority:
      'E.O. 12958, section 1.6 (1995) and E.O. 13526, section 1.6: the whole is marked as high as its highest portion',
    eras: ['1990s', '2000s', 'today'],
    measured: '0 of 18 subjects with a marking',
    docs: {
      what: 'The portion marking of the subject is above the level of the classification line.',
      why: 'One of the two is wrong, and the cable may be handled below its level.',
      how: 'Decide which holds, and correct the other.',
      bad: {
        ...CLASSIFIED,
        subject: 'SUBJECT: (S) HARBOR AUTHORITY POSTPONES DREDGING TENDER',
      },
      good: {
        ...CLASSIFIED,
        subject: 'SUBJECT: (U) HARBOR AUTHORITY POSTPONES DREDGING TENDER',
      },
    },
  },
  check({ model }, report) {
    const { overall, subject } = model.markings;
    // (SBU) over an unclassified cable is a matter of its caption.
    if (!overall?.isCertain || !subject || subject.rank < 2 || subject.rank <= overall.rank) return;
    report(subject.span, `The subject is marked (${subject.value}), the cable ${overall.level}.`, {
      related: [{ span: overall.span, message: `the cable is ${overall.level}` }],
    });
  },
};
