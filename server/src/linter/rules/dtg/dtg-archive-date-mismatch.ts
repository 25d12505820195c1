// The date in the archive header is more than a day from the DTG.
import { dateOf, isoDate, midnight } from '../../../semantics/calendar.ts';
import { daysBetween } from '../../../semantics/dateTimeGroup.ts';
import { isOutOfStep, placesOf, verdict } from '../../../semantics/witnesses.ts';
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
    const { archive, dtg, dateDispute: dispute } = model;
    const date = archive?.date;
    if (!dispute || !date || !dtg || dtg.instant === undefined) return;
    const days = Math.abs(daysBetween(dtg.instant, midnight(date.value)));
    // Where they agree against the calling line, de-dtg-mismatch says so.
    if (days <= 1) return;
    const isArchiveWrong = isOutOfStep(dispute, 'archive date');
    const [reported, other, says] = isArchiveWrong
      ? (['archive date', 'DTG', isoDate(dateOf(dtg.instant))] as const)
      : (['DTG', 'archive date', isoDate(date.value)] as const);
    report(
      isArchiveWrong ? date.span : dtg.span,
      `The archive dates this cable ${isoDate(date.value)}, ${days} days from its DTG.${verdict(dispute, reported, other, says)}`,
      { related: placesOf(dispute, reported) },
    );
  },
};
