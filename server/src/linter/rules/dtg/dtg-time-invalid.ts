// Hour or minute of the DTG does not exist.
import { two } from '../../../semantics/calendar.ts';
import { filedGroup } from '../../../semantics/filing.ts';
import type { Fix, Rule } from '../../rule.ts';

export const dtgTimeInvalid: Rule = {
  meta: {
    name: 'dtg-time-invalid',
    subject: 'dtg',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'unsafe',
    authority: 'ACP 127, 115: hours 00 to 23, minutes 00 to 59; 2400 is written 0000 of the next day',
    measured: '0 of 6,017 cables',
    docs: {
      what: 'The hour is above 23 or the minute above 59.',
      why: 'The group names no moment. 2400 could mean either midnight.',
      how: 'Write 0000 of the next day for midnight; otherwise correct the digits. The calling line shows when the message was filed.',
      bad: { date: 'P 142460Z MAR 07' },
      good: { date: 'P 140708Z MAR 07' },
    },
  },
  check({ model }, report) {
    const { dtg } = model;
    if (!dtg?.hour || !dtg.minute || !dtg.day || (dtg.hour.value <= 23 && dtg.minute.value <= 59)) return;
    const span = { start: dtg.hour.span.start, end: dtg.minute.span.end };
    const rest = model.text.slice(span.end, dtg.span.end);
    const written = dtg.digits.value.slice(2);
    const filed = filedGroup(model, dtg);
    const calling = model.callingLine?.filed;
    const fixes: Fix[] = [];
    if (filed && filed.day === dtg.day.value) {
      fixes.push({
        title: `Change DTG to ${two(dtg.day.value)}${filed.time}${rest}`,
        safety: 'unsafe',
        edits: [{ span, newText: filed.time }],
      });
    }
    const midnight = written === '2400' ? ' Midnight is 0000 of the next day.' : '';
    const proof = filed ? ` The calling line was filed at ${filed.time}.` : '';
    report(span, `${written} is no time of day: hours run to 23, minutes to 59.${midnight}${proof}`, {
      related:
        filed && calling
          ? [{ span: calling.span, message: `filed at ${filed.time} UTC on day ${calling.text.slice(0, 3)}` }]
          : [],
      fixes,
    });
  },
};
