// An exemption that was no longer in use: X1 to X8 after September 2003, OADR after October 1995.
import { dateInWords, isoDate } from '../../../semantics/calendar.ts';
import { declInTenYears, endsAfterTenYears } from '../../../semantics/declassification.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const declExemptionEra: Rule = {
  meta: {
    name: 'decl-exemption-era',
    subject: 'declassification',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: 'E.O. 12958 abolished OADR on 14 October 1995, its amendment E.O. 13292 X1 to X8 on 22 September 2003',
    measured: 'OADR in 7, X1 in 1 of 4,644 classified cables',
    docs: {
      what: 'The E.O. line cites X1 to X8 after 22 September 2003, or OADR after 14 October 1995.',
      why: 'A classification of that time ends on a date. What is taken from older documents may carry the old code, so that records are left alone.',
      how: 'Set a date, ten years on or up to 25.',
      bad: { ...CLASSIFIED, order: 'E.O. 12958: DECL: X1' },
      good: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 03/13/2017' },
    },
  },
  check({ model }, report) {
    const { date, executiveOrder: field } = model;
    if (!date || field?.instruction !== 'code' || !endsAfterTenYears(model)) return;
    const day = isoDate(date.value);
    const old = field.exemptions.find(
      ({ value }) => (/^X[1-8]$/.test(value) && day > '2003-09-22') || (value === 'OADR' && day > '1995-10-14'),
    );
    if (!old) return;
    const until = old.value === 'OADR' ? '14 October 1995' : '22 September 2003';
    const words = declInTenYears(model);
    report(old.span, `${old.value} was in use until ${until}; this cable is of ${dateInWords(date.value)}.`, {
      related: [{ span: date.span, message: `date of the cable: ${dateInWords(date.value)}` }],
      fixes: words
        ? [
            {
              title: `Change to ${words}, ten years on`,
              safety: 'unsafe',
              edits: [{ span: field.value.span, newText: words }],
            },
          ]
        : [],
    });
  },
};
