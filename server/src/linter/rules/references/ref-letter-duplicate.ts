// A letter stands twice in the list of references.
import { letterFault } from '../../../semantics/referenceLetters.ts';
import { letterReport } from '../../letterReport.ts';
import type { Rule } from '../../rule.ts';

export const refLetterDuplicate: Rule = {
  meta: {
    name: 'ref-letter-duplicate',
    subject: 'references',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'safe',
    authority: 'measured in archives: letters run from A without a gap in all lists',
    measured: '0 of 204 lists of two and more; A. (A) and A. A) are one letter',
    docs: {
      what: 'A letter stands twice in the list of references.',
      why: 'Nobody can tell which of the two cables the text means.',
      how: 'Give the letters in order: A, B, C.',
      bad: {
        references: 'REF: A. MADRID 12\nA. STATE 10442',
        body: '1. The tender waits (refs A and B).\n\n2. Until May.\nMARLOWE',
      },
      good: {
        references: 'REF: A. MADRID 12\nB. STATE 10442',
        body: '1. The tender waits (refs A and B).\n\n2. Until May.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const fault = letterFault(model);
    if (fault?.kind !== 'duplicate') return;
    const { letter, expected } = fault;
    const { proof, options } = letterReport(model, fault);
    report(
      letter.span,
      `The references have the letter ${letter.value} where ${expected} is to come.${proof}`,
      options,
    );
  },
};
