// The DTG of the heading has a month but no year.
import { two } from '../../../semantics/calendar.ts';
import type { Rule } from '../../rule.ts';

export const dtgYearMissing: Rule = {
  meta: {
    name: 'dtg-year-missing',
    subject: 'dtg',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'unsafe',
    authority: 'ACP 127, 115: day, hour, minute, zone, month and year in format line 5',
    measured: 'normal in running text and in cables before about 1971',
    docs: {
      what: 'The date-time group of the heading ends with its month.',
      why: 'Without the year the message cannot be told from one a year older.',
      how: 'Add two digits for the year. An archive header or an archive’s file name tells it.',
      bad: {
        archive:
          '07LISBON427\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nWed Mar 14 00:00:00 +0100 2007\nUNCLASSIFIED\nEmbassy Lisbon',
        date: 'P 140708Z MAR',
      },
      good: {
        archive:
          '07LISBON427\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nWed Mar 14 00:00:00 +0100 2007\nUNCLASSIFIED\nEmbassy Lisbon',
        date: 'P 140708Z MAR 07',
      },
    },
  },
  check({ model }, report) {
    const { dtg } = model;
    if (!dtg?.month || dtg.year) return;
    const year = model.mrn?.year;
    const { end } = dtg.month.span;
    report(dtg.span, 'The DTG of the heading has no year.', {
      fixes:
        year === undefined
          ? []
          : [
              {
                title: `Change DTG to ${dtg.text} ${two(year % 100)}`,
                safety: 'unsafe',
                edits: [{ span: { start: end, end }, newText: ` ${two(year % 100)}` }],
              },
            ],
    });
  },
};
