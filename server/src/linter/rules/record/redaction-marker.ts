// Names or details were taken out of the text.
import type { Rule } from '../../rule.ts';

export const redactionMarker: Rule = {
  meta: {
    name: 'redaction-marker',
    subject: 'record',
    severity: { authoring: 'off', archive: 'information' },
    fix: 'none',
    authority: 'measured in archives: runs of X, [DETAILS REMOVED]',
    measured: '1,198 of 6,632 cables',
    docs: {
      what: 'A publisher took out names or details and put X in their place.',
      why: 'The text is not complete, and what stands beside the gap may read differently than it did.',
      how: 'Nothing to mend. Look for another release of the cable.',
      bad: {
        body: '1. According to XXXXXXXXXXXX the tender was put off.\n\n2. Two shipping lines had asked for it.\nMARLOWE',
      },
      good: {
        body: '1. Session XXX of the authority put off the tender.\n\n2. Two shipping lines had asked for it.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const [first, ...others] = model.redactions;
    if (!first) return;
    const places =
      others.length === 0 ? 'here' : `here and in ${others.length} more place${others.length > 1 ? 's' : ''}`;
    report(first, `Names or details were taken out ${places}.`, {
      related: others.map((span) => ({ span, message: 'taken out' })),
    });
  },
};
