// A letter is left out in the list of references.
import { letterFault } from '../../../semantics/referenceLetters.ts';
import { letterReport } from '../../letterReport.ts';
import type { Rule } from '../../rule.ts';

export const refLetterSequence: Rule = {
  meta: {
    name: 'ref-letter-sequence',
    subject: 'references',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'safe',
    authority: 'measured in archives: letters run from A without a gap in all lists',
    measured: '0 of 204 lists of two and more',
    docs: {
      what: 'A letter is left out in the list of references.',
      why: 'Refs in the text then point to the wrong cable, or to none.',
      how: 'Give the letters in order. Where the text speaks of the missing letter and not of the other, the change is proven.',
      bad: {
        references: 'REF: A. MADRID 12; C. STATE 10442',
        body: '1. The tender waits (refs A and B).\n\n2. Until May.\nMARLOWE',
      },
      good: {
        references: 'REF: A. MADRID 12; B. STATE 10442',
        body: '1. The tender waits (refs A and B).\n\n2. Until May.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const fault = letterFault(model);
    if (fault?.kind !== 'gap') return;
    const { letter, previous, expected } = fault;
    const { proof, options } = letterReport(model, fault);
    report(
      letter.span,
      `${letter.value} follows ${previous.value} in the references; ${expected} is missing.${proof}`,
      options,
    );
  },
};
