// No portion is as high as the classification of the whole cable.
import type { CableModel } from '../../../semantics/cableModel.ts';
import { isClassified } from '../../../semantics/levels.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const portionBelowClassification: Rule = {
  meta: {
    name: 'portion-below-classification',
    subject: 'portions',
    severity: { authoring: 'information', archive: 'hint' },
    fix: 'none',
    authority:
      'E.O. 12958, section 1.6 (1995), and E.O. 13526, section 1.6: the whole is as high as its highest portion',
    eras: ['1990s', '2000s', 'today'],
    measured: '66 of 5,106 cables',
    docs: {
      what: 'All paragraphs are marked, and none as high as the classification line.',
      why: 'The cable is classified higher than anything in it, or a paragraph is marked too low.',
      how: 'Decide which holds. Where a paragraph is unmarked nothing is said, because it may be the highest.',
      bad: {
        ...CLASSIFIED,
        body: '1. (SBU) The harbor authority put off the tender.\n\n2. (U) Two shipping lines had asked for it.\nMARLOWE',
      },
      good: { ...CLASSIFIED },
    },
  },
  check({ model }, report) {
    const { markings, doubtfulMarkings } = model;
    const { overall, highest, unmarked, subject, entireText } = markings;
    if (!overall?.isCertain || !highest || !isClassified(overall.level) || highest.rank >= overall.rank) return;
    // Of (C - ENTIRE TEXT) entire-text-conflict speaks.
    const isComplete = !entireText && unmarked.length === 0 && doubtfulMarkings.length === 0 && isWhole(model);
    if (!isComplete || (subject && subject.rank >= overall.rank)) return;
    report(overall.span, `The cable is ${overall.level}, its highest portion only ${highest.word}.`, {
      related: highest.portions.map(({ span, value }) => ({ span, message: `marked (${value})` })),
    });
  },
};

/** All sections are in the text: there is one only, or page lines show that the others follow. */
const isWhole = ({ section, pageLines, layout }: CableModel): boolean =>
  layout !== 'extract' && (!section || section.value.of === 1 || (section.value.number === 1 && pageLines.length > 0));
