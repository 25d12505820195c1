// A reference to a cable of a year to come.
import type { Rule } from '../../rule.ts';

export const refYearFuture: Rule = {
  meta: {
    name: 'ref-year-future',
    subject: 'references',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'none',
    authority: 'a cable can only refer to what was there before it',
    measured: '0 in 681 cables',
    docs: {
      what: 'The year of a reference is later than that of the cable.',
      why: 'The year of one of the two is wrong.',
      how: 'Correct the year of the reference, or leave it out for a cable of the same year.',
      bad: { references: 'REF: 08 MADRID 12' },
      good: { references: 'REF: 06 MADRID 12' },
    },
  },
  check({ model }, report) {
    const { mrn, references, dtg, soundDate } = model;
    // A year that is in doubt is reported where it stands.
    if (mrn?.year === undefined || (dtg && !soundDate)) return;
    for (const { year, hasYear, span } of references) {
      // Beyond fifty years two digits were read into the wrong century.
      if (!hasYear || year === undefined || year <= mrn.year || year - mrn.year > 50) continue;
      report(span, `The reference is of ${year}, this cable of ${mrn.year}.`, {
        related: [{ span: model.dtg?.span ?? mrn.span, message: `year of this cable: ${mrn.year}` }],
      });
    }
  },
};
