// A page line counts other sections than the classification line.
import { isPossible } from '../../../semantics/sections.ts';
import type { Rule } from '../../rule.ts';

export const pageLineTotalMismatch: Rule = {
  meta: {
    name: 'page-line-total-mismatch',
    subject: 'sections',
    severity: { authoring: 'warning', archive: 'warning' },
    fix: 'none',
    authority: 'measured in archives: page lines repeat the total of the classification line',
    measured: '0 of 1,335 cables',
    docs: {
      what: 'The total of a page line is not the total on the classification line.',
      why: 'A part of the text may be missing, or a page of another cable has got between these.',
      how: 'Count the sections by the other page lines.',
      bad: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nLISBON 00000427  002 OF 003\n\n2. It will meet again.\nMARLOWE',
      },
      good: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nLISBON 00000427  002 OF 002\n\n2. It will meet again.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const { section, pageLines } = model;
    if (!section || !isPossible(section.value)) return;
    const { of } = section.value;
    const places = pageLines.flatMap(({ isRelays, place }) => (isRelays && place ? [place] : []));
    const [wrong, ...others] = places.filter((place) => place.value.of !== of);
    if (!wrong) return;
    const related = { span: section.span, message: `classification line: ${of} sections` };
    // Two page lines and more that agree against the classification line outweigh it.
    if (others.length > 0 && places.every((place) => place.value.of === wrong.value.of)) {
      report(
        section.span,
        `The classification line counts ${of} sections, ${places.length} page lines count ${wrong.value.of}. The classification line is out of step.`,
        {
          related: places.map(({ span }) => ({ span, message: `page line: ${wrong.value.of} sections` })),
        },
      );
      return;
    }
    report(wrong.span, `The page line counts ${wrong.value.of} sections, the classification line ${of}.`, {
      related: [related],
    });
  },
};
