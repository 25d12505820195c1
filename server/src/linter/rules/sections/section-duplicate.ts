// Two classification lines bear the same section number.
import type { Span } from '../../../text/span.ts';
import type { Rule } from '../../rule.ts';

export const sectionDuplicate: Rule = {
  meta: {
    name: 'section-duplicate',
    subject: 'sections',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'none',
    authority: 'ACP 127, 208: each section has its own number',
    measured: 'not measured',
    docs: {
      what: 'The same section number stands on two classification lines.',
      why: 'A section is there twice, or one bears another’s number and seems to be missing.',
      how: 'Compare the texts, and correct the number.',
      bad: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nUNCLAS SECTION 01 OF 02 LISBON 000427\n\n2. It will meet again.\nMARLOWE',
      },
      good: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nUNCLAS SECTION 02 OF 02 LISBON 000427\n\n2. It will meet again.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const seen = new Map<number, Span>();
    for (const { section } of model.sectionLines) {
      const { number, of } = section.value;
      const first = seen.get(number);
      if (!first) seen.set(number, section.span);
      else
        report(section.span, `Section ${number} of ${of} stands twice.`, {
          related: [{ span: first, message: `section ${number} for the first time` }],
        });
    }
  },
};
