// The filing time lies before the DTG, or more than an hour behind it.
import { dateOf, dayOfYear, monthName, two } from '../../../semantics/calendar.ts';
import { dayInWords, delayOf, filedGroup, isRetransmission } from '../../../semantics/filing.ts';
import { isOutOfStep, placesOf, verdict } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';
import { dtgArchiveDateMismatch } from '../dtg/dtg-archive-date-mismatch.ts';
import { isYearSlip } from '../dtg/dtg-julian-year-check.ts';

export const deDtgMismatch: Rule = {
  meta: {
    name: 'de-dtg-mismatch',
    subject: 'transmission',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'safe',
    authority:
      'ACP 127, 115-116: the filing time is the time of handing in, equal to the DTG or later; bounds measured in archives',
    measured: '20 of 5,752 cables: 8 within a day, 6 later, 6 earlier',
    docs: {
      what: 'The calling line was filed before the DTG, or more than an hour after it.',
      why: 'A message is written first and filed next, nearly always within the hour. One of the two times is likely mistyped.',
      how: 'Compare day and time: day 073 of 2007 is 14 March. Messages sent again (ZDK, ZDS, ZFR) keep their old DTG and are not compared.',
      bad: {
        archive:
          '07LISBON427\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nWed Mar 14 00:00:00 +0100 2007\nUNCLASSIFIED\nEmbassy Lisbon',
        calling: 'DE RUEHLI #0427 0830708',
      },
      good: { calling: 'DE RUEHLI #0427 0730712' },
    },
  },
  check({ model, profile }, report) {
    const delay = delayOf(model);
    const filed = model.callingLine?.filed;
    const { dtg, dateDispute: dispute } = model;
    if (delay === undefined || !filed || !dtg || dtg.instant === undefined || dtg.fullYear === undefined) return;
    if ((delay >= -5 && delay <= 60) || isRetransmission(model) || isYearSlip(model)) return;
    // Another zone than UTC is dtg-zone-not-zulu's finding.
    if (dtg.zone?.value !== 'Z') return;
    // Calling line and archive agree against the DTG: dtg-archive-date-mismatch says so.
    if (isOutOfStep(dispute, 'DTG') && dtgArchiveDateMismatch.meta.severity[profile] !== 'off') return;
    const isDayWrong = Math.abs(delay) > 24 * 60;
    const proof = filedGroup(model, dtg);
    const instant = new Date(dtg.instant);
    const date = dateOf(dtg.instant);
    const day = String(dayOfYear(date)).padStart(3, '0');
    const time = two(instant.getUTCHours()) + two(instant.getUTCMinutes());
    report(
      filed.span,
      `Filed ${inWords(delay)} the DTG: ${dayInWords(filed, dtg.fullYear)}, the DTG says ${dtg.text}.${verdict(dispute, 'calling line', 'DTG', `${date.day} ${monthName(date.month)}`)}`,
      {
        ...(isDayWrong ? {} : { severity: 'information' }),
        related: [
          { span: dtg.span, message: `DTG ${dtg.text} is day ${day}, ${time} UTC` },
          ...placesOf(dispute, 'calling line').slice(1),
        ],
        fixes: [
          {
            title: `Change filing time to ${day}${time}`,
            // DTG and archive prove the day, the calling line itself the minute.
            safety: isOutOfStep(dispute, 'calling line') && filed.text.endsWith(time) ? 'safe' : 'unsafe',
            edits: [{ span: filed.span, newText: day + time }],
          },
          ...(proof && !isOutOfStep(dispute, 'calling line')
            ? [
                {
                  title: `Change DTG to ${proof.text}`,
                  safety: 'unsafe' as const,
                  edits: [{ span: dtg.span, newText: proof.text }],
                },
              ]
            : []),
        ],
      },
    );
  },
};

/** `2 days after`, `3 hours before`. */
function inWords(minutes: number): string {
  const side = minutes < 0 ? 'before' : 'after';
  const size = Math.abs(minutes);
  const [n, unit] = size >= 2 * 1440 ? [size / 1440, 'days'] : size >= 120 ? [size / 60, 'hours'] : [size, 'minutes'];
  return `${Math.round(n)} ${unit} ${side}`;
}
