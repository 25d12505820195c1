// The day of the year fits the DTG's date in a year of the other length only.
import type { CableModel } from '../../../semantics/cableModel.ts';
import { DAY, dayOfYear, isLeapYear, two } from '../../../semantics/calendar.ts';
import type { Rule } from '../../rule.ts';

export const dtgJulianYearCheck: Rule = {
  meta: {
    name: 'dtg-julian-year-check',
    subject: 'dtg',
    severity: { authoring: 'information', archive: 'information' },
    fix: 'none',
    authority:
      'ACP 127, 115: both lines give the same day; after February a day of the year falls one date earlier in leap years',
    measured: '0 of 5,752 cables; known elsewhere: DTG year 00 with day 266 for 23 September',
    docs: {
      what: 'Counted in the DTG’s year, its date is one day off the calling line’s, at the same minute; in a year of the other length it fits.',
      why: 'The year of the DTG is then likely wrong.',
      how: 'Day 074 is 14 March in leap years and 15 March in others. Compare with the archive’s year or the E.O. line.',
      bad: { date: 'P 140708Z MAR 07', calling: 'DE RUEHLI #0427 0740708' },
      good: { date: 'P 140708Z MAR 08', calling: 'DE RUEHLI #0427 0740708' },
    },
  },
  check({ model, now }, report) {
    const { dtg } = model;
    const filed = model.callingLine?.filed;
    if (!dtg?.year || !filed || dtg.fullYear === undefined || !isYearSlip(model)) return;
    // dtg-in-future says that the year is wrong.
    if ((dtg.instant ?? 0) > now + DAY) return;
    // Where an id names the year, dtg-id-year-mismatch says more.
    if (model.mrn?.year !== undefined && model.mrn.year % 100 !== dtg.fullYear % 100) return;
    const kind = isLeapYear(dtg.fullYear) ? 'no leap year' : 'a leap year';
    const day = filed.text.slice(0, 3);
    report(
      dtg.year.span,
      `Day ${day} of the calling line is ${two(dtg.day?.value ?? 0)} ${dtg.month?.value} only if the year is ${kind}; ${dtg.fullYear} is not that.`,
      {
        related: [{ span: filed.day.span, message: `filed on day ${day} at the same minute` }],
      },
    );
  },
};

/**
 * Same minute, days of the year one apart, and equal when the year had the other length: a year mistyped by other than a
 * multiple of four. Dates before March count the same in all years.
 */
export function isYearSlip({ dtg, callingLine }: CableModel): boolean {
  const filed = callingLine?.filed;
  if (!dtg?.day || dtg.monthNumber === undefined || dtg.fullYear === undefined || dtg.instant === undefined || !filed)
    return false;
  if (dtg.monthNumber < 3 || filed.text.slice(3) !== dtg.digits.value.slice(2)) return false;
  const own = dayOfYear({ year: dtg.fullYear, month: dtg.monthNumber, day: dtg.day.value });
  return filed.day.value === own + (isLeapYear(dtg.fullYear) ? -1 : 1);
}
