// The year of the DTG is before there were such cables, or not yet here.
import { DAY } from '../../../semantics/calendar.ts';
import type { Rule } from '../../rule.ts';

export const dtgYearImplausible: Rule = {
  meta: {
    name: 'dtg-year-implausible',
    subject: 'dtg',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'none',
    authority:
      'measured in archives: electronic cables exist from 1966 on; date-time groups of this form since the 1940s',
    measured: '0 of 6,017 cables',
    docs: {
      what: 'The year of the date-time group is before 1950 or after this year.',
      why: 'One digit of the year is wrong, and the cable is filed under a year it does not belong to.',
      how: 'Correct the year. Two digits mean 1966 to 2065.',
      bad: { date: 'P 140708Z MAR 1907' },
      good: { date: 'P 140708Z MAR 2007' },
    },
  },
  check({ model, now }, report) {
    const { dtg } = model;
    if (!dtg?.year || dtg.fullYear === undefined) return;
    const present = new Date(now + DAY).getUTCFullYear();
    const isTooEarly = dtg.fullYear < 1950;
    // A certain year ahead is dtg-in-future's finding.
    const isAhead = dtg.fullYear > present && dtg.year.value.length === 2 && model.mrn?.year !== dtg.fullYear;
    if (isTooEarly || isAhead)
      report(
        dtg.year.span,
        `The year ${dtg.fullYear} cannot be right: ${isTooEarly ? 'there were no such cables yet' : 'it has not come yet'}.`,
      );
  },
};
