// The caption says NOFORN, and no portion does.
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const nofornCaptionWithoutPortion: Rule = {
  meta: {
    name: 'noforn-caption-without-portion',
    subject: 'portions',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: 'CAPCO register: the whole carries what a portion carries; measured in archives',
    eras: ['1990s', '2000s', 'today'],
    measured: '81 of 818 cables with the caption',
    docs: {
      what: 'The caption is NOFORN, all paragraphs are marked, and none of them NF.',
      why: 'Nobody can tell which part must not be shared.',
      how: 'Mark the paragraphs that must not be shared, or take the caption out.',
      bad: {
        ...CLASSIFIED,
        captions: 'NOFORN\nSIPDIS',
        body: '1. (C) The harbor authority put off the tender.\n\n2. (U) Two shipping lines had asked for it.\nMARLOWE',
      },
      good: {
        ...CLASSIFIED,
        captions: 'NOFORN\nSIPDIS',
      },
    },
  },
  check({ model }, report) {
    const { overall, noforn, portions, unmarked, entireText } = model.markings;
    const caption = overall?.noforn;
    const isComplete = portions.length > 0 && unmarked.length === 0 && !entireText;
    if (!caption || noforn.length > 0 || !isComplete || model.doubtfulMarkings.length > 0) return;
    report(caption.span, 'The caption is NOFORN, but no paragraph is marked NF.');
  },
};
