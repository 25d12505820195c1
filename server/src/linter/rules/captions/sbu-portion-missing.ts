// SENSITIVE above paragraphs that are all marked unclassified.
import { handlingWord } from '../../../semantics/handling.ts';
import type { Rule } from '../../rule.ts';

export const sbuPortionMissing: Rule = {
  meta: {
    name: 'sbu-portion-missing',
    subject: 'captions',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: '5 FAH-2 H-440: SENSITIVE tells on the outside that the text holds SBU',
    eras: ['1990s', '2000s', 'today'],
    measured: '0 of 43 cables',
    docs: {
      what: 'The cable is SENSITIVE, all its marked paragraphs are (U).',
      why: 'A reader cannot tell which part is to be protected.',
      how: 'Mark the paragraphs in question (SBU), or remove the caption.',
      bad: { captions: 'SENSITIVE\nSIPDIS', body: '1. (U) The tender waits.\n\n2. (U) Until May.\nMARLOWE' },
      good: { captions: 'SENSITIVE\nSIPDIS', body: '1. (SBU) The tender waits.\n\n2. (U) Until May.\nMARLOWE' },
    },
  },
  check({ model }, report) {
    if (model.classification?.level !== 'UNCLASSIFIED') return;
    const sensitive = handlingWord(model, 'SENSITIVE', 'SENSITIVE BUT UNCLASSIFIED', 'SBU');
    if (!sensitive) return;
    const { highest, portions, unmarked } = model.markings;
    const [first] = portions;
    // One paragraph without a mark may be the sensitive one.
    if (!first || highest?.rank !== 0 || unmarked.length > 0) return;
    report(sensitive.span, `The cable is ${sensitive.value}, but every paragraph is marked (U).`, {
      related: [{ span: first.span, message: 'marked U, as are all others' }],
    });
  },
};
