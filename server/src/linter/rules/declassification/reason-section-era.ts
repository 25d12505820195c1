// Section 1.5 cited after the order was renumbered, or 1.4 before.
import { reasonSectionOn } from '../../../data/executiveOrders.ts';
import { dateInWords, isoDate } from '../../../semantics/calendar.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const reasonSectionEra: Rule = {
  meta: {
    name: 'reason-section-era',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'unsafe',
    authority:
      'E.O. 13292 of 25 March 2003, which made section 1.5 of E.O. 12958 section 1.4; in use from 22 September 2003',
    eras: ['1990s', '2000s', 'today'],
    measured: '1.5 after the change in 177 of 4,255 cables, 1.4 before it in 3 of 39',
    docs: {
      what: 'The reason cites section 1.5 after 22 September 2003, or 1.4 before 25 March 2003.',
      why: 'Section 1.5 of the amended order is about something else. Drafters kept the old number for years, and records are left alone.',
      how: 'The letters stay the same: 1.5 (b) became 1.4 (b).',
      bad: { ...CLASSIFIED, authority: 'Classified By: DCM Fritz Sapt. Reason: 1.5 (b) and (d).' },
      good: { ...CLASSIFIED, authority: 'Classified By: DCM Fritz Sapt. Reason: 1.4 (b) and (d).' },
    },
  },
  check({ model }, report) {
    const { classifiedBy, soundDate: date } = model;
    const section = classifiedBy?.section;
    if (!section || !date || classifiedBy.sections.length !== 1) return;
    const right = reasonSectionOn(isoDate(date.value));
    if (!right || right === section.value) return;
    const why =
      right === '1.4'
        ? 'since 22 September 2003 reasons stand in section 1.4'
        : 'until 2003 reasons stood in section 1.5';
    report(section.span, `The cable is of ${dateInWords(date.value)}; ${why}.`, {
      related: [{ span: date.span, message: `date of the cable: ${dateInWords(date.value)}` }],
      fixes: [{ title: `Change to ${right}`, safety: 'unsafe', edits: [{ span: section.span, newText: right }] }],
    });
  },
};
