// The DTG of the heading is not in UTC.
import { formatDateTimeGroup, zoneOffset } from '../../../semantics/dateTimeGroup.ts';
import type { Fix, Rule } from '../../rule.ts';

export const dtgZoneNotZulu: Rule = {
  meta: {
    name: 'dtg-zone-not-zulu',
    subject: 'dtg',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'unsafe',
    authority:
      'ACP 127, 115; State traffic is always in Z. J means the local time of the observer and is in no message',
    measured: '0 of 6,017 cables',
    docs: {
      what: 'The zone letter of the heading’s date-time group is another than Z.',
      why: 'Relays and readers compare cables by UTC.',
      how: 'Convert the group: 140808A is 140708Z, for zone A is one hour ahead. In running text any zone is fine.',
      bad: { date: 'P 140808A MAR 07' },
      good: { date: 'P 140708Z MAR 07' },
    },
  },
  check({ model }, report) {
    const { dtg } = model;
    if (!dtg?.zone || dtg.zone.value === 'Z') return;
    const { value: letter, span } = dtg.zone;
    const calling = model.callingLine?.filed;
    const fixes: Fix[] = [];
    // Filed at the digits' own time of day, the letter is the slip; else the digits are converted.
    const isSlip = calling?.text.slice(3) === dtg.digits.value.slice(2);
    if (isSlip)
      fixes.push({
        title: `Change DTG to ${dtg.digits.value}Z${model.text.slice(span.end, dtg.span.end)}`,
        safety: 'unsafe',
        edits: [{ span, newText: 'Z' }],
      });
    if (dtg.instant !== undefined) {
      const converted = formatDateTimeGroup(dtg.instant);
      fixes.push({
        title: `Change DTG to ${converted}`,
        safety: 'unsafe',
        edits: [{ span: dtg.span, newText: converted }],
      });
    }
    const meaning =
      zoneOffset(letter) === undefined
        ? `Zone ${letter} is no zone of a message.`
        : `The DTG is in zone ${letter}; headings are in Z, UTC.`;
    report(span, `${meaning}${isSlip ? ' The calling line, always UTC, shows the same digits.' : ''}`, {
      ...(letter === 'J' ? { severity: 'error' as const } : {}),
      related: calling ? [{ span: calling.span, message: `filed at ${calling.text.slice(3)} UTC` }] : [],
      fixes,
    });
  },
};
