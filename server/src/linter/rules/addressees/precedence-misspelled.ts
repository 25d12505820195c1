// A word of an address line is all but a precedence.
import type { Rule } from '../../rule.ts';

export const precedenceMisspelled: Rule = {
  meta: {
    name: 'precedence-misspelled',
    subject: 'addressees',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: '5 FAH-2 H-420: FLASH, NIACT IMMEDIATE, IMMEDIATE, PRIORITY, ROUTINE',
    measured: 'rare; PRIOITY occurs',
    docs: {
      what: 'The last word of an address is one or two letters away from a precedence.',
      why: 'A machine reads it as part of the name, and the addressee has no precedence.',
      how: 'Correct the word.',
      bad: { to: 'TO RUEHC/SECSTATE WASHDC PRIOITY 5610' },
      good: { to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 5610' },
    },
  },
  check({ model }, report) {
    for (const { misspelt, precedence } of model.addressees) {
      if (!misspelt || !precedence) continue;
      report(misspelt.span, `${misspelt.value} is not a precedence; ${precedence.value} is.`, {
        fixes: [
          {
            title: `Change to ${precedence.value}`,
            safety: 'unsafe',
            edits: [{ span: misspelt.span, newText: precedence.value }],
          },
        ],
      });
    }
  },
};
