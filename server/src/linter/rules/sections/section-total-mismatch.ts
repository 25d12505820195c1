// Two classification lines give different numbers of sections.

import type { Rule } from '../../rule.ts';

export const sectionTotalMismatch: Rule = {
  meta: {
    name: 'section-total-mismatch',
    subject: 'sections',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'none',
    authority: 'ACP 127, 208: every section repeats the total',
    measured: '0 of 329 cables with page lines',
    docs: {
      what: 'The number behind OF is not the same in all sections.',
      why: 'The receiving station cannot know when it has the whole message.',
      how: 'Count the sections and correct the line that is wrong.',
      bad: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nUNCLAS SECTION 02 OF 03 LISBON 000427\n\n2. It will meet again.\nMARLOWE',
      },
      good: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nUNCLAS SECTION 02 OF 02 LISBON 000427\n\n2. It will meet again.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const [first, ...others] = model.sectionLines;
    if (!first) return;
    for (const { section } of others) {
      const { number, of } = section.value;
      // section-range tells of numbers that cannot be.
      if (of === first.section.value.of || number > of) continue;
      report(
        section.span,
        `Section ${number} counts ${of} sections, section ${first.section.value.number} counts ${first.section.value.of}.`,
        {
          related: [{ span: first.section.span, message: `${first.section.value.of} sections` }],
        },
      );
      return;
    }
  },
};
