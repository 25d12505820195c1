// The six digits of the DTG have no zone letter.
import type { Rule } from '../../rule.ts';

export const dtgZoneMissing: Rule = {
  meta: {
    name: 'dtg-zone-missing',
    subject: 'dtg',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'safe',
    authority: 'ACP 127, 115: a zone letter follows the digits; State traffic is always Z',
    measured: '0 of 6,017 cables',
    docs: {
      what: 'No letter follows the six digits of the date-time group.',
      why: 'Without it nobody knows whether the time is local or UTC.',
      how: 'Add Z for UTC.',
      bad: { date: 'P 140708 MAR 07' },
      good: { date: 'P 140708Z MAR 07' },
    },
  },
  check({ model }, report) {
    const { dtg } = model;
    if (!dtg?.day || dtg.zone) return;
    const { end } = dtg.digits.span;
    // Letters that run on from the digits and name no month hold the zone somehow; dtg-month-unknown reports them.
    const isGlued = dtg.month?.span.start === end;
    if (isGlued && dtg.monthNumber === undefined) return;
    const inserted = isGlued ? 'Z ' : 'Z';
    const calling = model.callingLine?.filed;
    // Filed at the same time of day, which is always UTC, the DTG is in UTC too.
    const isProven = calling?.text.slice(3) === dtg.digits.value.slice(2);
    // Letters that run on and were not read as part of the group may be what is left of a zone and a month.
    const isClear = isGlued || !/[A-Z0-9]/i.test(model.text.charAt(end));
    const corrected = `${dtg.digits.value}${inserted}${model.text.slice(end, dtg.span.end)}`;
    report(
      dtg.digits.span,
      `The DTG has no zone letter. State traffic uses Z, UTC.${isProven ? ' The calling line, always UTC, shows the same time.' : ''}`,
      {
        related: isProven && calling ? [{ span: calling.span, message: `filed at ${calling.text.slice(3)} UTC` }] : [],
        fixes: [
          {
            title: `Change DTG to ${corrected}`,
            safety: isProven && isClear ? 'safe' : 'unsafe',
            edits: [{ span: { start: end, end }, newText: inserted }],
          },
        ],
      },
    );
  },
};
