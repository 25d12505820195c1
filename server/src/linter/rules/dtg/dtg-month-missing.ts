// The DTG of the heading has no month.
import { dateOfDay, MONTHS, two } from '../../../semantics/calendar.ts';
import type { Rule } from '../../rule.ts';

export const dtgMonthMissing: Rule = {
  meta: {
    name: 'dtg-month-missing',
    subject: 'dtg',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'unsafe',
    authority: 'ACP 127, 115: day, hour, minute, zone, month and year in format line 5',
    measured: 'normal in running text and in cables before about 1971',
    docs: {
      what: 'The date-time group of the heading ends with its zone letter.',
      why: 'Every month has such a day and hour.',
      how: 'Add the month, three letters, and the year, two digits.',
      bad: { date: 'P 140708Z' },
      good: { date: 'P 140708Z MAR 07' },
    },
  },
  check({ model }, report) {
    const { dtg } = model;
    if (!dtg?.day || dtg.month) return;
    const year = dtg.fullYear ?? model.mrn?.year;
    const filed = model.callingLine?.filed;
    // The day of the year and the day of the month together leave one month, whether or not the year is a leap year.
    const years = year === undefined ? [2001, 2004] : [year];
    const date = filed && years.map((one) => dateOfDay(one, filed.day.value)).find(({ day }) => day === dtg.day?.value);
    const end = dtg.zone?.span.end ?? dtg.digits.span.end;
    const added = date && `${MONTHS[date.month - 1]}${dtg.year || year === undefined ? '' : ` ${two(year % 100)}`}`;
    report(dtg.span, 'The DTG of the heading has no month. Month and year belong to it.', {
      related: date && filed ? [{ span: filed.day.span, message: `filed on day ${filed.text.slice(0, 3)}` }] : [],
      fixes: added
        ? [
            {
              title: `Change DTG to ${dtg.text} ${added}`,
              safety: 'unsafe',
              edits: [{ span: { start: end, end }, newText: ` ${added}` }],
            },
          ]
        : [],
    });
  },
};
