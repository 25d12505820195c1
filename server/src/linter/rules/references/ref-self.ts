// A cable that refers to itself.
import { sameStation } from '../../../data/posts.ts';
import { isRetransmission } from '../../../semantics/filing.ts';
import type { Rule } from '../../rule.ts';

export const refSelf: Rule = {
  meta: {
    name: 'ref-self',
    subject: 'references',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'none',
    authority: 'a reference names another cable; measured in archives',
    measured: 'rare, in corrected copies, which are left alone',
    docs: {
      what: 'A reference has the number and year of the cable itself.',
      why: 'The number of the other cable is lost, or this cable bears a wrong one.',
      how: 'Correct the reference, or the number on the classification line.',
      bad: { references: 'REF: LISBON 427' },
      good: { references: 'REF: LISBON 426' },
    },
  },
  check({ model }, report) {
    const { mrn, references } = model;
    if (!mrn || references.length === 0 || isRetransmission(model)) return;
    for (const { station, serial, year, span } of references) {
      if (serial?.value !== mrn.serial.value || year !== mrn.year || !station) continue;
      if (!sameStation(station.value, mrn.station.value)) continue;
      report(span, `The reference is ${mrn.station.value} ${mrn.serialText}, the number of this cable.`, {
        related: [{ span: mrn.span, message: 'number of this cable' }],
      });
    }
  },
};
