// The DTG of the heading has no month.
import { MONTHS } from '../../semantics/calendar.ts';
import { filedGroup } from '../../semantics/filing.ts';
import type { Rule } from '../rule.ts';

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
    const year = model.archive?.date?.value.year ?? model.mrn?.year;
    const filed = filedGroup(model, year === undefined ? dtg : { ...dtg, fullYear: year });
    const month = filed && filed.day === dtg.day.value ? MONTHS[filed.month - 1] : undefined;
    const end = dtg.zone?.span.end ?? dtg.digits.span.end;
    const added = month && `${month}${dtg.year ? '' : ` ${String((filed?.year ?? 0) % 100).padStart(2, '0')}`}`;
    report(dtg.span, 'The DTG of the heading has no month. Month and year belong to it.', {
      fixes: added ? [{ title: `Change DTG to ${dtg.text} ${added}`, safety: 'unsafe', edits: [{ span: { start: end, end }, newText: ` ${added}` }] }] : [],
    });
  },
};
