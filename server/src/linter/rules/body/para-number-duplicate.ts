// Two paragraphs have the same number.
import { renumbering } from '../../paragraphEdits.ts';
import type { Rule } from '../../rule.ts';

export const paraNumberDuplicate: Rule = {
  meta: {
    name: 'para-number-duplicate',
    subject: 'body',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: '5 FAH-1 H-240: paragraphs are numbered one after another',
    measured: 'part of the 815 of 5,523 cables that leave the sequence by a simple count',
    docs: {
      what: 'A paragraph has the number of the one above it.',
      why: 'A reference to the number may mean either.',
      how: 'Renumber; the command for it changes what the text says of paragraphs too.',
      bad: {
        body: '1. The harbor authority met.\n\n2. It put off the tender.\n\n2. Two shipping lines had asked for it.\nMARLOWE',
      },
      good: {
        body: '1. The harbor authority met.\n\n2. It put off the tender.\n\n3. Two shipping lines had asked for it.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    for (const fault of model.numberingFaults) {
      const { kind, paragraph, previous, due } = fault;
      if (kind !== 'duplicate') continue;
      report(paragraph.number.span, `There are two paragraphs ${paragraph.number.value}; this should be ${due}.`, {
        related: previous ? [{ span: previous.number.span, message: `the first ${previous.number.value}` }] : [],
        fixes: renumbering(fault),
      });
    }
  },
};
