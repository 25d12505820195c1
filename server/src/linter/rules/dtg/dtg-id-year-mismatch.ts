// The year of the archive id or SMART number is not that of the DTG.
import { dayOfYear, two } from '../../../semantics/calendar.ts';
import type { Rule } from '../../rule.ts';

export const dtgIdYearMismatch: Rule = {
  meta: {
    name: 'dtg-id-year-mismatch',
    subject: 'dtg',
    severity: { authoring: 'warning', archive: 'warning' },
    fix: 'safe',
    authority: 'measured in archives: the two digits of the id are the year of the DTG',
    measured: '0 of 6,017 cables; known elsewhere: DTG year 00 in a cable of 2009',
    docs: {
      what: 'The archive id, or the MRN of a SMART message, begins with another year than the DTG ends with.',
      why: 'The cable is found under one year and dated in another.',
      how: 'The calling line decides where it can: a day of the year falls on another date in leap years.',
      bad: {
        archive:
          '09LISBON427\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nSat Mar 14 00:00:00 +0100 2009\nUNCLASSIFIED\nEmbassy Lisbon',
        date: 'P 140708Z MAR 00',
      },
      good: {
        archive:
          '09LISBON427\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nSat Mar 14 00:00:00 +0100 2009\nUNCLASSIFIED\nEmbassy Lisbon',
        date: 'P 140708Z MAR 09',
      },
    },
  },
  check({ model }, report) {
    const { dtg, mrn, archive } = model;
    if (!dtg?.year || dtg.fullYear === undefined || mrn?.year === undefined || dtg.fullYear % 100 === mrn.year % 100)
      return;
    const archived = archive?.date;
    if (archive && archived?.value.year === dtg.fullYear) {
      report(
        archive.id.span,
        `The archive id says ${mrn.year}, the DTG ${dtg.fullYear}. The archive date also says ${dtg.fullYear}: the id is out of step.`,
        {
          related: [
            { span: dtg.year.span, message: `DTG of ${dtg.fullYear}` },
            { span: archived.span, message: `archive date in ${archived.value.year}` },
          ],
        },
      );
      return;
    }
    const year = two(mrn.year % 100);
    const corrected = `${model.text.slice(dtg.span.start, dtg.year.span.start)}${year}`;
    const filed = model.callingLine?.filed;
    const date = dtg.day && dtg.monthNumber !== undefined ? { month: dtg.monthNumber, day: dtg.day.value } : undefined;
    const proves =
      filed &&
      date &&
      dayOfYear({ year: mrn.year, ...date }) === filed.day.value &&
      dayOfYear({ year: dtg.fullYear, ...date }) !== filed.day.value;
    const day = `Day ${filed?.text.slice(0, 3)} of the calling line fits ${mrn.year} only`;
    const isAgreed = archived?.value.year === mrn.year;
    report(
      dtg.year.span,
      `The DTG says ${dtg.fullYear}, the number ${mrn.key ?? ''} says ${mrn.year}.${proves ? ` ${day}${isAgreed ? ', and the archive date agrees: the DTG is out of step' : ''}.` : ''}`,
      {
        related: [
          { span: archive?.id.span ?? mrn.span, message: `year ${mrn.year}` },
          ...(isAgreed && archived ? [{ span: archived.span, message: `archive date in ${mrn.year}` }] : []),
          ...(proves
            ? [{ span: filed.day.span, message: `day ${filed.text.slice(0, 3)} fits ${mrn.year}, not ${dtg.fullYear}` }]
            : []),
        ],
        fixes: [
          {
            title: `Change DTG to ${corrected}`,
            safety: proves && isAgreed ? 'safe' : 'unsafe',
            edits: [{ span: dtg.year.span, newText: year }],
          },
        ],
      },
    );
  },
};
