// The day of the DTG does not exist in its month.
import { daysInMonth, monthName, two } from '../../../semantics/calendar.ts';
import { dayInWords, filedGroup } from '../../../semantics/filing.ts';
import type { Rule } from '../../rule.ts';

export const dtgDayInvalid: Rule = {
  meta: {
    name: 'dtg-day-invalid',
    subject: 'dtg',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'safe',
    authority: 'ACP 127, 115: the first two digits are the day of the month; Gregorian calendar',
    measured: '0 of 6,017 cables',
    docs: {
      what: 'The first two digits of the date-time group are no day of its month.',
      why: 'The message cannot be placed in time, nor found by its DTG.',
      how: 'The day of the year on the calling line, where there is one, proves the date: day 073 of 2007 is 14 March.',
      bad: { date: 'P 340708Z MAR 07' },
      good: { date: 'P 140708Z MAR 07' },
    },
  },
  check({ model }, report) {
    const { dtg } = model;
    if (!dtg?.day) return;
    const { day, monthNumber: month, fullYear: year } = dtg;
    const last = month === undefined ? 31 : daysInMonth(year ?? 2000, month);
    if (day.value >= 1 && day.value <= last) return;
    const where =
      month === undefined ? 'no month' : `${monthName(month)}${month === 2 && year !== undefined ? ` ${year}` : ''}`;
    const what =
      month === undefined
        ? `Day ${two(day.value)} does not exist in any month.`
        : `Day ${two(day.value)} does not exist: ${where} has ${last} days.`;
    const filed = filedGroup(model, dtg);
    const calling = model.callingLine?.filed;
    if (!filed || !calling || (month !== undefined && filed.month !== month)) {
      report(
        day.span,
        what,
        calling
          ? {
              related: [
                { span: calling.span, message: `the calling line was filed on day ${calling.text.slice(0, 3)}` },
              ],
            }
          : {},
      );
      return;
    }
    const corrected = `${two(filed.day)}${model.text.slice(day.span.end, dtg.span.end)}`;
    // Filed at the same minute, the calling line proves the day; otherwise it could be the day after.
    const isSure = filed.time === dtg.digits.value.slice(2);
    report(day.span, `${what} The calling line proves the ${ordinal(filed.day)}: ${dayInWords(calling, filed.year)}.`, {
      related: [
        {
          span: calling.day.span,
          message: `day ${calling.text.slice(0, 3)} of ${filed.year} is ${filed.day} ${monthName(filed.month)}`,
        },
      ],
      fixes: [
        {
          title: `Change DTG to ${corrected}`,
          safety: isSure ? 'safe' : 'unsafe',
          edits: [{ span: day.span, newText: two(filed.day) }],
        },
      ],
    });
  },
};

function ordinal(n: number): string {
  const suffix =
    n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th';
  return `${n}${suffix}`;
}
