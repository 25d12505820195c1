// The day of the year on the calling line does not exist.
import { dateOf, dayOfYear, daysInYear } from '../../../semantics/calendar.ts';
import type { Rule } from '../../rule.ts';

export const deJulianOutOfRange: Rule = {
  meta: {
    name: 'de-julian-out-of-range',
    subject: 'transmission',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'unsafe',
    authority: 'ACP 127, 115: filing time with the day of the year, 001 to 365, 366 in leap years',
    measured: '0 of 5,752 cables',
    docs: {
      what: 'The three digits of the day on the calling line are 000 or larger than the year has days.',
      why: 'The filing time then names no day, and the copy cannot be placed in time.',
      how: 'Count from 1 January: 14 March is day 073, in leap years 074.',
      bad: { calling: 'DE RUEHLI #0427 3670708' },
      good: { calling: 'DE RUEHLI #0427 0730708' },
    },
  },
  check({ model }, report) {
    const filed = model.callingLine?.filed;
    if (!filed) return;
    const { dtg } = model;
    const year = dtg?.fullYear;
    const last = year === undefined ? 366 : daysInYear(year);
    if (filed.day.value >= 1 && filed.day.value <= last) return;
    const proof = dtg?.instant === undefined ? undefined : String(dayOfYear(dateOf(dtg.instant))).padStart(3, '0');
    const which = year === undefined ? 'no year' : String(year);
    report(
      filed.day.span,
      `Day ${filed.text.slice(0, 3)} does not exist: ${which} has ${year === undefined ? 'more than 366' : last} days.${proof ? ` The DTG's date is day ${proof}.` : ''}`,
      {
        related: proof && dtg ? [{ span: dtg.span, message: `the DTG's date is day ${proof}` }] : [],
        fixes: proof
          ? [{ title: `Change day to ${proof}`, safety: 'unsafe', edits: [{ span: filed.day.span, newText: proof }] }]
          : [],
      },
    );
  },
};
