// One section of several is not there.
import { isPossible } from '../../../semantics/sections.ts';
import type { Rule } from '../../rule.ts';

export const sectionMissing: Rule = {
  meta: {
    name: 'section-missing',
    subject: 'sections',
    severity: { authoring: 'information', archive: 'hint' },
    fix: 'none',
    authority: 'ACP 127, 208: a long message is sent in numbered sections',
    measured: 'not measured',
    docs: {
      what: 'The classification lines of several sections are there, but not of all.',
      why: 'A part of the text may be missing.',
      how: 'Look for the missing section. Texts that were put together under the line of the first section are sound.',
      bad: {
        classification: 'UNCLAS SECTION 01 OF 03 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nUNCLAS SECTION 03 OF 03 LISBON 000427\n\n2. It will meet again.\nMARLOWE',
      },
      good: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nUNCLAS SECTION 02 OF 02 LISBON 000427\n\n2. It will meet again.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const { sectionLines } = model;
    const total = sectionLines[0]?.section.value.of ?? 0;
    if (
      sectionLines.length < 2 ||
      sectionLines.some(({ section }) => !isPossible(section.value) || section.value.of !== total)
    )
      return;
    const numbers = new Set(sectionLines.map(({ section }) => section.value.number));
    // A number that stands twice likely stands in place of the missing one: section-duplicate says so.
    if (numbers.size < sectionLines.length) return;
    const missing = Array.from({ length: total }, (_, i) => i + 1).filter((number) => !numbers.has(number));
    const [first] = missing;
    if (first === undefined) return;
    const next = sectionLines.find(({ section }) => section.value.number > first) ?? sectionLines.at(-1);
    if (!next) return;
    report(
      next.section.span,
      `${missing.length === 1 ? `Section ${first}` : `Sections ${missing.join(', ')}`} of ${total} ${missing.length === 1 ? 'is' : 'are'} not there.`,
      {
        related: sectionLines
          .filter((line) => line !== next)
          .map(({ section }) => ({ span: section.span, message: `section ${section.value.number}` })),
      },
    );
  },
};
