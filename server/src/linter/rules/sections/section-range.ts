// There is no such section: its number is 0 or larger than their total.
import { isPossible } from '../../../semantics/sections.ts';
import type { Rule } from '../../rule.ts';

export const sectionRange: Rule = {
  meta: {
    name: 'section-range',
    subject: 'sections',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'none',
    authority: 'ACP 127, 208: sections are numbered from 1 to their total',
    measured: '0 of 2,645 cables with sections',
    docs: {
      what: 'SECTION 03 OF 02, SECTION 00 OF 02 or SECTION 01 OF 00.',
      why: 'The receiving station waits for a section that cannot come.',
      how: 'Correct the number or the total.',
      bad: { classification: 'UNCLAS SECTION 03 OF 02 LISBON 000427' },
      good: { classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427', calling: 'DE RUEHLI #0427/01 0730708' },
    },
  },
  check({ model }, report) {
    for (const { section } of model.sectionLines) {
      if (isPossible(section.value)) continue;
      const { number, of } = section.value;
      report(
        section.span,
        of === 0
          ? 'A message has one section at least, not 0.'
          : `There is no section ${number} of ${of}. Sections run from 1 to ${of}.`,
      );
    }
  },
};
