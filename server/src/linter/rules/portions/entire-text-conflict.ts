// One marking for the entire text, and others beside it or another level above it.
import { levelOfRank } from '../../../semantics/levels.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const entireTextConflict: Rule = {
  meta: {
    name: 'entire-text-conflict',
    subject: 'portions',
    severity: { authoring: 'information', archive: 'hint' },
    fix: 'none',
    authority: 'measured in archives: (C - ENTIRE TEXT) in the 1980s instead of portion markings',
    eras: ['1980s', '1990s', '2000s', 'today'],
    measured: 'not counted; a form of the 1980s',
    docs: {
      what: 'The first paragraph marks the entire text, but the cable has another level or paragraphs have markings of their own.',
      why: 'It cannot be told which of the two holds for a paragraph.',
      how: 'Keep one of them.',
      bad: {
        ...CLASSIFIED,
        body: '1. (C - ENTIRE TEXT) The harbor authority put off the tender.\n\n2. (U) Two lines had asked for it.\nMARLOWE',
      },
      good: {
        ...CLASSIFIED,
        body: '1. (C - ENTIRE TEXT) The harbor authority put off the tender.\n\n2. Two lines had asked for it.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const { overall, entireText, portions } = model.markings;
    if (!entireText || !overall) return;
    const level = levelOfRank(entireText.rank) ?? 'controlled';
    if (overall.isCertain && overall.rank !== entireText.rank) {
      report(entireText.span, `The entire text is said to be ${level}, the cable is ${overall.level}.`, {
        related: [{ span: overall.span, message: `the cable is ${overall.level}` }],
      });
      return;
    }
    const other = portions.find(({ span, rank }) => span.start >= entireText.span.end && rank !== entireText.rank);
    if (!other) return;
    const where = other.paragraph === undefined ? 'a portion' : `paragraph ${other.paragraph}`;
    report(entireText.span, `The entire text is said to be ${level}, but ${where} is marked (${other.value}).`, {
      related: [{ span: other.span, message: `marked (${other.value})` }],
    });
  },
};
