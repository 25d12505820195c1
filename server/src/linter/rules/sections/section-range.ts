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
      what: 'SECTION 03 OF 02, SECTION 00 OF 02 or SECTION 01 OF 00; while drafting also SECTIN 01 OF 02.',
      why: 'The receiving station waits for a section that cannot come.',
      how: 'Correct the number or the total.',
      bad: { classification: 'UNCLAS SECTION 03 OF 02 LISBON 000427' },
      good: { classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427', calling: 'DE RUEHLI #0427/01 0730708' },
    },
  },
  check({ model, profile }, report) {
    for (const { section } of model.sectionLines) {
      const written = model.text.slice(section.span.start, section.span.end);
      if (profile === 'authoring' && !/^(?:FINAL +)?SECTION(?: +\d{1,2})?(?: +OF +\d{1,2})?$/i.test(written)) {
        report(section.span, `${written} is garbled. A section is written SECTION 01 OF 02.`);
        continue;
      }
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
