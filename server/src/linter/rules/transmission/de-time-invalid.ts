// The time of day on the calling line does not exist.
import { two } from '../../../semantics/calendar.ts';
import type { Rule } from '../../rule.ts';

export const deTimeInvalid: Rule = {
  meta: {
    name: 'de-time-invalid',
    subject: 'transmission',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'unsafe',
    authority: 'ACP 127, 115: hours 00 to 23, minutes 00 to 59, always UTC',
    measured: '0 of 5,752 cables',
    docs: {
      what: 'The last four digits of the calling line are no time of day.',
      why: 'The filing time then names no minute.',
      how: 'Write hours 00 to 23 and minutes 00 to 59.',
      bad: { calling: 'DE RUEHLI #0427 0732460' },
      good: { calling: 'DE RUEHLI #0427 0730708' },
    },
  },
  check({ model }, report) {
    const filed = model.callingLine?.filed;
    if (!filed || (filed.hour.value <= 23 && filed.minute.value <= 59)) return;
    const { dtg } = model;
    const instant = dtg?.instant === undefined ? undefined : new Date(dtg.instant);
    const proof = instant && two(instant.getUTCHours()) + two(instant.getUTCMinutes());
    const span = { start: filed.hour.span.start, end: filed.minute.span.end };
    report(
      span,
      `${filed.text.slice(3)} is no time of day: hours run to 23, minutes to 59.${proof ? ` The DTG says ${proof}.` : ''}`,
      {
        related: dtg && proof ? [{ span: dtg.span, message: `the DTG says ${proof}` }] : [],
        fixes: proof
          ? [{ title: `Change filing time to ${proof}`, safety: 'unsafe', edits: [{ span, newText: proof }] }]
          : [],
      },
    );
  },
};
