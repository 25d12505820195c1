// A paragraph of a classified cable has no portion marking.
import { isClassified } from '../../../semantics/levels.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import { markOf, opensWith } from '../../portionEdits.ts';
import type { Rule } from '../../rule.ts';

export const portionMissing: Rule = {
  meta: {
    name: 'portion-missing',
    subject: 'portions',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'unsafe',
    authority: 'E.O. 12958, section 1.6 (1995), and E.O. 13526, section 1.6: each portion is marked',
    eras: ['1990s', '2000s', 'today'],
    measured: '675 of 4,617 classified cables have no markings that a strict reader finds',
    docs: {
      what: 'A numbered paragraph of a classified cable has no portion marking, or none has.',
      why: 'Whoever quotes the paragraph, or releases the cable in part, cannot tell its level.',
      how: 'Mark it (U), (SBU), (C) or (S) right behind its number. The fix takes the level of the cable, which is the careful guess.',
      bad: {
        ...CLASSIFIED,
        body: '1. (C) The harbor authority put off the tender.\n\n2. Two shipping lines had asked for it.\nMARLOWE',
      },
      good: { ...CLASSIFIED },
    },
  },
  check({ model }, report) {
    const { markings, doubtfulMarkings, body } = model;
    const { overall, portions, unmarked } = markings;
    if (!overall?.isCertain || !isClassified(overall.level)) return;
    const mark = markOf(overall.level, overall.noforn !== undefined);
    const related = [{ span: overall.span, message: `the cable is ${overall.level}` }];
    const [first] = unmarked;
    const none = portions.length === 0 && doubtfulMarkings.length === 0;
    if (none && first && body.paragraphs.length > 1) {
      report(first.number.span, 'No paragraph carries a portion marking.', {
        related,
        fixes: [
          {
            title: `Mark all ${unmarked.length} paragraphs ${mark}, the level of the cable`,
            safety: 'unsafe',
            edits: unmarked.map((paragraph) => opensWith(paragraph, mark)),
          },
        ],
      });
      return;
    }
    for (const paragraph of unmarked) {
      if (doubtfulMarkings.some((doubt) => doubt.paragraph === paragraph)) continue;
      report(paragraph.number.span, `Paragraph ${paragraph.number.value} has no portion marking.`, {
        related,
        fixes: [
          {
            title: `Mark paragraph ${paragraph.number.value} ${mark}, the level of the cable`,
            safety: 'unsafe',
            edits: [opensWith(paragraph, mark)],
          },
        ],
      });
    }
  },
};
