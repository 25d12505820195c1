// The DTG lies more than a day ahead of the present.
import { DAY } from '../../../semantics/calendar.ts';
import type { Rule } from '../../rule.ts';

export const dtgInFuture: Rule = {
  meta: {
    name: 'dtg-in-future',
    subject: 'dtg',
    severity: { authoring: 'warning', archive: 'warning' },
    fix: 'none',
    authority: 'ACP 127, 115: the DTG is the time at which the message was prepared',
    measured: '0 of 6,017 cables',
    docs: {
      what: 'The date-time group is more than a day in the future.',
      why: 'A message is not written before its time; year or month is mistyped.',
      how: 'Check year and month. Only groups whose year is certain are looked at: four digits, or an archive id that agrees.',
      bad: { date: 'P 140708Z MAR 2907', calling: 'DE RUEHLI #0427 0730708' },
      good: { date: 'P 140708Z MAR 2007', calling: 'DE RUEHLI #0427 0730708' },
    },
  },
  check({ model, now }, report) {
    const { dtg } = model;
    if (dtg?.instant === undefined || dtg.instant <= now + DAY) return;
    const isCertain = dtg.year?.value.length === 4 || model.mrn?.year === dtg.fullYear;
    if (isCertain) report(dtg.span, 'The DTG lies in the future.');
  },
};
