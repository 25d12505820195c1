// The only paragraph has a number.
import type { Rule } from '../../rule.ts';

export const paraSingleNumbered: Rule = {
  meta: {
    name: 'para-single-numbered',
    subject: 'body',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: '5 FAH-1 H-240: a single paragraph is not numbered',
    measured: 'common; some posts number every text',
    docs: {
      what: 'The text is one paragraph, and it is numbered 1.',
      why: 'A number 1 lets the reader look for a 2.',
      how: 'Leave the number out.',
      bad: { body: '1. The harbor authority put off the tender until May.\nMARLOWE' },
      good: { body: 'The harbor authority put off the tender until May.\nMARLOWE' },
    },
  },
  check({ model }, report) {
    const { parts, paragraphs } = model.body;
    const [only] = paragraphs;
    if (!only || parts.length > 1 || only.number.value !== 1) return;
    // A long one with items or unnumbered paragraphs in it is a text of several.
    if (only.node.children.some(({ kind }) => kind === 'subparagraph') || model.longLines.textLines > 20) return;
    if ((model.section?.value.of ?? 1) > 1 || model.layout === 'extract') return;
    report(only.number.span, 'A single paragraph has no number.');
  },
};
