// The date in the archive header is more than a day from the DTG.

import { isoDate, midnight } from '../../../semantics/calendar.ts';
import { daysBetween } from '../../../semantics/dateTimeGroup.ts';
import type { Rule } from '../../rule.ts';

export const dtgArchiveDateMismatch: Rule = {
  meta: {
    name: 'dtg-archive-date-mismatch',
    subject: 'dtg',
    severity: { authoring: 'off', archive: 'warning' },
    fix: 'none',
    authority: 'measured in archives: their header repeats the date of the DTG, at midnight in Central Europe',
    measured: '2 of 6,017 cables',
    docs: {
      what: 'The archive’s date and the date of the DTG are more than one day apart.',
      why: 'Either the archive filed the cable under a wrong date, or the group is garbled.',
      how: 'The calling line’s day of the year says which is right. A day’s difference is time zones and not reported.',
      bad: {
        archive:
          '07LISBON427\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nTue Mar 20 00:00:00 +0100 2007\nUNCLASSIFIED\nEmbassy Lisbon',
      },
      good: {
        archive:
          '07LISBON427\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nWed Mar 14 00:00:00 +0100 2007\nUNCLASSIFIED\nEmbassy Lisbon',
      },
    },
  },
  check({ model }, report) {
    const date = model.archive?.date;
    const { dtg, mrn } = model;
    // A wrong year is dtg-id-year-mismatch's finding.
    if (mrn?.year !== undefined && dtg?.fullYear !== undefined && mrn.year % 100 !== dtg.fullYear % 100) return;
    if (!date || !dtg || dtg.instant === undefined) return;
    const days = Math.abs(daysBetween(dtg.instant, midnight(date.value)));
    if (days <= 1) return;
    report(dtg.span, `The archive dates this cable ${isoDate(date.value)}, ${days} days from its DTG.`, {
      related: [{ span: date.span, message: `archive date ${isoDate(date.value)}` }],
    });
  },
};
