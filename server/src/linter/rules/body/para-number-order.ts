// A paragraph number is out of order.
import { renumbering } from '../../paragraphEdits.ts';
import type { Rule } from '../../rule.ts';

export const paraNumberOrder: Rule = {
  meta: {
    name: 'para-number-order',
    subject: 'body',
    severity: { authoring: 'information', archive: 'hint' },
    fix: 'unsafe',
    authority: '5 FAH-1 H-240: paragraphs are numbered one after another',
    measured: 'part of the 815 of 5,523 cables that leave the sequence by a simple count',
    docs: {
      what: 'A number goes back, has changed places with the next, or stands alone out of step. A list or a quoted text may count from 1 anew.',
      why: 'References to paragraphs miss, or two paragraphs stand in the wrong order.',
      how: 'Put the paragraphs in order, or the numbers.',
      bad: {
        body: '1. The harbor authority met.\n\n3. It put off the tender.\n\n2. Two shipping lines had asked for it.\n\n4. It will meet again.\nMARLOWE',
      },
      good: {
        body: '1. The harbor authority met.\n\n2. It put off the tender.\n\n3. Two shipping lines had asked for it.\n\n4. It will meet again.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    for (const fault of model.numberingFaults) {
      const { kind, paragraph, previous, due } = fault;
      if (kind !== 'order') continue;
      const { value, span } = paragraph.number;
      report(span, `Paragraph ${value} stands where ${due} is due.`, {
        related: previous ? [{ span: previous.number.span, message: `behind paragraph ${previous.number.value}` }] : [],
        fixes: renumbering(fault),
      });
    }
  },
};
