// The record says of itself that it is not whole.
import type { Rule } from '../../rule.ts';

export const partialExtract: Rule = {
  meta: {
    name: 'partial-extract',
    subject: 'record',
    // Every fifth record of the archives is one, and says so in its first line.
    severity: { authoring: 'information', archive: 'off' },
    fix: 'none',
    authority: 'measured in archives: "This record is a partial extract of the original cable."',
    measured: '19.5 % of all records, most of them of 2002 to 2004; 5 of 43 real ones',
    docs: {
      what: 'The archive says that the record is a partial extract.',
      why: 'Its header, or parts of its text, are missing; rules about what is missing are not asked.',
      how: 'Nothing to mend; do not conclude from what is not there. Off in an archive, where the record says it itself and the status item too: switch it on to list such records.',
      bad: 'This record is a partial extract of the original cable. The full text of the original cable is not available.\n\nUNCLAS LISBON 000427\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: ETRD, EWWT, PO\nSUBJECT: HARBOR AUTHORITY POSTPONES DREDGING TENDER\n\n1. The harbor authority put off the tender until May.\n\n2. Two shipping lines had asked for it.\nMARLOWE\n',
      good: {},
    },
  },
  check({ model }, report) {
    if (model.extractNote)
      report(model.extractNote, 'The record is a partial extract: what is missing here may have been in the cable.');
  },
};
