// The month of the DTG is no English month of three letters.
import { MONTHS } from '../../../semantics/calendar.ts';
import { dayInWords, filedGroup } from '../../../semantics/filing.ts';
import { closest } from '../../../semantics/spelling.ts';
import type { Rule } from '../../rule.ts';

export const dtgMonthUnknown: Rule = {
  meta: {
    name: 'dtg-month-unknown',
    subject: 'dtg',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'safe',
    authority: 'ACP 127, 115: the first three letters of the English month',
    measured: '0 of 6,017 cables',
    docs: {
      what: 'The letters behind the zone are not one of JAN, FEB, MAR, APR, MAY, JUN, JUL, AUG, SEP, OCT, NOV, DEC.',
      why: 'Readers and machines find a cable by its DTG; a month they do not know hides it.',
      how: 'Write three letters in English. The calling line’s day of the year shows which month is meant.',
      bad: { date: 'P 140708Z MRA 07' },
      good: { date: 'P 140708Z MAR 07' },
    },
  },
  check({ model }, report) {
    const { dtg } = model;
    if (!dtg?.month || MONTHS.some((month) => month === dtg.month?.value.toUpperCase())) return;
    const { value: written, span } = dtg.month;
    const letters = written.toUpperCase().replace(/[^A-Z]/g, '');
    const nearest =
      dtg.monthNumber === undefined ? closest(letters.slice(0, 3), MONTHS, 2) : MONTHS[dtg.monthNumber - 1];
    const filed = filedGroup(model, dtg);
    const proven = filed && filed.day === dtg.day?.value ? MONTHS[filed.month - 1] : undefined;
    const month = proven ?? nearest;
    const calling = model.callingLine?.filed;
    const isSure =
      dtg.monthNumber !== undefined ||
      (proven !== undefined && proven === nearest) ||
      (proven !== undefined && nearest === undefined);
    const corrected =
      month && `${model.text.slice(dtg.span.start, span.start)}${month}${model.text.slice(span.end, dtg.span.end)}`;
    report(
      span,
      `${written} is no month of a DTG: three letters, in English.${proven && calling ? ` The calling line proves ${proven}: ${dayInWords(calling, filed?.year ?? 0)}.` : ''}`,
      {
        related: proven && calling ? [{ span: calling.day.span, message: dayInWords(calling, filed?.year ?? 0) }] : [],
        fixes: corrected
          ? [
              {
                title: `Change DTG to ${corrected}`,
                safety: isSure ? 'safe' : 'unsafe',
                edits: [{ span, newText: month }],
              },
            ]
          : [],
      },
    );
  },
};
