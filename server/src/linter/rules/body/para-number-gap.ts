// A number is left out between two paragraphs.
import { renumbering } from '../../paragraphEdits.ts';
import type { Rule } from '../../rule.ts';

export const paraNumberGap: Rule = {
  meta: {
    name: 'para-number-gap',
    subject: 'body',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: '5 FAH-1 H-240: paragraphs are numbered one after another',
    measured:
      '815 of 5,523 cables leave the sequence by a simple count, most for lists and page breaks, which are seen through here',
    docs: {
      what: 'The number of a paragraph is higher than the one that is due, and the due one comes nowhere.',
      why: 'A paragraph was lost, or its number; references to paragraphs miss.',
      how: 'Look for the paragraph. When only the numbers are wrong, renumber; the command for it changes what the text says of paragraphs too.',
      bad: {
        body: '1. The harbor authority met.\n\n2. It put off the tender.\n\n4. Two shipping lines had asked for it.\nMARLOWE',
      },
      good: {
        body: '1. The harbor authority met.\n\n2. It put off the tender.\n\n3. Two shipping lines had asked for it.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const { numberingFaults, redactions, layout, body } = model;
    if (layout === 'extract') return;
    for (const fault of numberingFaults) {
      const { kind, paragraph, previous, due } = fault;
      if (kind !== 'gap') continue;
      const from = previous?.number.span.end ?? body.parts[0]?.span.start ?? 0;
      const to = paragraph.number.span.start;
      // Where something was taken out, whole paragraphs may have been.
      if (redactions.some(({ start }) => from <= start && start < to)) continue;
      // Text in front of the first may be the paragraph that lost its number.
      if (!previous && body.parts[0] !== paragraph) continue;
      const number = paragraph.number.value;
      const missing = number - due > 1 ? `${due} to ${number - 1} are` : `${due} is`;
      report(paragraph.number.span, `Paragraph ${missing} missing before ${number}.`, {
        related: previous ? [{ span: previous.number.span, message: `paragraph ${previous.number.value}` }] : [],
        fixes: renumbering(fault),
      });
    }
  },
};
