// The message number of an address has not four digits.

import type { Rule } from '../../rule.ts';

export const mcnMalformed: Rule = {
  meta: {
    name: 'mcn-malformed',
    subject: 'addressees',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'none',
    authority: '5 FAH-2 H-321: consecutive numbers of four digits for each addressee; measured in archives',
    measured: '5 of 22,047 numbers have three digits',
    docs: {
      what: 'The digits at the end of an address are fewer or more than four.',
      why: 'Posts find gaps in their traffic by these numbers.',
      how: 'Write four digits: 0561 for 561. Agencies outside State have none.',
      bad: { to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 561' },
      good: { to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 0561' },
    },
  },
  check({ model }, report) {
    for (const { number } of model.addressees) {
      if (!number || number.value.length === 4) continue;
      report(
        number.span,
        `The message number ${number.value} has ${number.value.length} ${number.value.length === 1 ? 'digit' : 'digits'}. It has four: 0561 for 561.`,
      );
    }
  },
};
