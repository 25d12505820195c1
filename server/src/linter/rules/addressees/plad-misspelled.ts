// The first word of an address is one letter away from AMEMBASSY, AMCONSUL and the like.
import { misspeltKind } from '../../../semantics/plads.ts';
import type { Rule } from '../../rule.ts';

export const pladMisspelled: Rule = {
  meta: {
    name: 'plad-misspelled',
    subject: 'addressees',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: 'ACP 117 CAN-US SUPP-1: plain language address designators',
    measured: 'rare; AMMBASSY occurs',
    docs: {
      what: 'An address begins with a word one letter away from AMEMBASSY, AMCONSUL, USMISSION, SECSTATE or SECDEF.',
      why: 'Tables of addresses are searched letter for letter: this addressee is not found.',
      how: 'Correct the word.',
      bad: { info: 'INFO RUEHMD/AMMBASSY MADRID 0412' },
      good: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412' },
    },
  },
  check({ model }, report) {
    for (const name of [model.from, ...model.addressees.map((addressee) => addressee.name)]) {
      const found = name && misspeltKind(name.value);
      if (!name || !found) continue;
      const span = { start: name.span.start, end: name.span.start + found.written.length };
      report(span, `${found.written} is no word of an address; ${found.meant} is.`, {
        fixes: [{ title: `Change to ${found.meant}`, safety: 'unsafe', edits: [{ span, newText: found.meant }] }],
      });
    }
  },
};
