// A date of declassification that no calendar has.
import { daysInMonth, fullYear, monthName } from '../../../semantics/calendar.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const declDateInvalid: Rule = {
  meta: {
    name: 'decl-date-invalid',
    subject: 'declassification',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'none',
    authority: 'the calendar; 5 FAH-1 H-246: month, day, year',
    measured: '0 of 4,560 cables with a date',
    docs: {
      what: 'The date behind DECL: does not exist.',
      why: 'The classification never ends, or ends when nobody can tell.',
      how: 'Month first, then the day: 02/09/2019 is 9 February.',
      bad: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 02/30/2017' },
      good: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 02/28/2017' },
    },
  },
  check({ model }, report) {
    const field = model.executiveOrder;
    if (!field?.writtenDate || field.declassifyOn) return;
    const { value, span } = field.writtenDate;
    report(span, `There is no day ${value}${whyNot(value)}.`);
  },
};

/** `: February 2017 has 28 days`; nothing for dates in words. */
function whyNot(written: string): string {
  const [a = 0, b = 0, c = 0] = written.split('/').map(Number);
  if (!written.includes('/')) return '';
  const [year, month, day] = /^\d{4}/.test(written) ? [a, b, c] : [c < 100 ? fullYear(c) : c, a, b];
  if (month < 1 || month > 12)
    return day >= 1 && day <= 12 ? `: month ${month}; the month stands first` : `: month ${month}`;
  return `: ${monthName(month)} ${year} has ${daysInMonth(year, month)} days`;
}
