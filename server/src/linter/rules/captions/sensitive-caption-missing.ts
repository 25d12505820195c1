// Paragraphs marked SBU in an unclassified cable without SENSITIVE.
import { headerField, lineBefore } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const sensitiveCaptionMissing: Rule = {
  meta: {
    name: 'sensitive-caption-missing',
    subject: 'captions',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: '5 FAH-2 H-440: SENSITIVE tells on the outside that the text holds SBU',
    eras: ['1990s', '2000s', 'today'],
    measured: '3 of 43 cables, all unclassified with paragraphs marked (SBU) and no such caption',
    docs: {
      what: 'Paragraphs are marked (SBU), but neither the classification line nor a caption says so.',
      why: 'Whoever handles the cable by its first lines treats it as free.',
      how: 'Add the caption SENSITIVE, or mark the paragraphs (U).',
      bad: { body: '1. (SBU) The harbor authority put off the tender.\n\n2. (U) Two lines had asked for it.\nMARLOWE' },
      good: {
        captions: 'SENSITIVE\nSIPDIS',
        body: '1. (SBU) The harbor authority put off the tender.\n\n2. (U) Two lines had asked for it.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const { markings, executiveOrder } = model;
    const { overall, highest } = markings;
    if (overall?.rank !== 0 || highest?.rank !== 1) return;
    const [first] = highest.portions;
    if (!first) return;
    const at = model.captions[0]?.span ?? executiveOrder?.span ?? headerField(model, 'tagsField');
    report(
      overall.span,
      `${first.paragraph ? `Paragraph ${first.paragraph}` : 'A portion'} is marked ${first.value}, but the cable is not.`,
      {
        related: [{ span: first.span, message: `marked ${first.value}` }],
        fixes: at
          ? [
              {
                title: 'Add the caption SENSITIVE',
                safety: 'unsafe',
                edits: [lineBefore(model, at.start, 'SENSITIVE')],
              },
            ]
          : [],
      },
    );
  },
};
