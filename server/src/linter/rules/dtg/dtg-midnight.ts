// The DTG says 0000, which readers take for either midnight.
import type { Rule } from '../../rule.ts';

export const dtgMidnight: Rule = {
  meta: {
    name: 'dtg-midnight',
    subject: 'dtg',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: 'Navy training manuals: write 0001 or 2359, so that nobody takes one midnight for the other',
    measured: 'legal; off in archives',
    docs: {
      what: 'The time of the DTG is 0000.',
      why: '0000 begins the day, but many readers take it for its end.',
      how: 'Where it is a choice, write 0001, or 2359 of the day before.',
      bad: { date: 'P 140000Z MAR 07', calling: 'DE RUEHLI #0427 0730000' },
      good: { date: 'P 140001Z MAR 07', calling: 'DE RUEHLI #0427 0730001' },
    },
  },
  check({ model }, report) {
    const { dtg } = model;
    if (!dtg?.hour || !dtg.minute || dtg.hour.value !== 0 || dtg.minute.value !== 0) return;
    report(
      { start: dtg.hour.span.start, end: dtg.minute.span.end },
      '0000 begins this day; readers may take it for its end. 0001 is clearer.',
    );
  },
};
