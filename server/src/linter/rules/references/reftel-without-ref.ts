// The text speaks of a reftel, and there is no REF line.
import { headerField } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const reftelWithoutRef: Rule = {
  meta: {
    name: 'reftel-without-ref',
    subject: 'references',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: 'measured in archives: a reftel is named on the REF line',
    measured: '242 of 6,632 cables',
    docs: {
      what: 'The text says reftel or ref A, but the header has no REF line.',
      why: 'A reader cannot find the cable that is meant.',
      how: 'Add REF: and the cable below the subject.',
      bad: { body: '1. The tender waits (reftel).\n\n2. Until May.\nMARLOWE' },
      good: { references: 'REF: MADRID 12', body: '1. The tender waits (reftel).\n\n2. Until May.\nMARLOWE' },
    },
  },
  check({ model }, report) {
    if (model.references.length > 0 || headerField(model, 'referenceField') || model.layout === 'extract') return;
    const [mention] = model.mentions.references;
    if (!mention) return;
    const words = model.text.slice(mention.span.start, mention.span.end);
    report(mention.span, `The text says ${words}, but there is no REF line.`);
  },
};
