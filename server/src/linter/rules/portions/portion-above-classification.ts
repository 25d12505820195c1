// A portion is marked above the classification of the whole cable.
import { levelOfRank } from '../../../semantics/levels.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const portionAboveClassification: Rule = {
  meta: {
    name: 'portion-above-classification',
    subject: 'portions',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'none',
    authority:
      'E.O. 12958, section 1.6 (1995), and E.O. 13526, section 1.6: the whole is as high as its highest portion',
    eras: ['1980s', '1990s', '2000s', 'today'],
    measured: '15 of 5,106 cables',
    docs: {
      what: 'The highest portion marking is above the level of the classification line.',
      why: 'One of the two is wrong. If it is the line, the cable has been handled below its level.',
      how: 'Decide which holds, and correct the other; no program can.',
      bad: {
        ...CLASSIFIED,
        body: '1. (C) The harbor authority put off the tender.\n\n2. (S) Two shipping lines had asked for it.\nMARLOWE',
      },
      good: { ...CLASSIFIED },
    },
  },
  check({ model }, report) {
    const { overall, highest, portions } = model.markings;
    // (SBU) in an unclassified cable without its caption is sensitive-caption-missing's finding.
    if (!overall?.isCertain || !highest || highest.rank < 2 || highest.rank <= overall.rank) return;
    const above = portions.filter(({ rank }) => rank >= 2 && rank > overall.rank);
    const [first] = highest.portions;
    if (!first) return;
    const where = first.paragraph === undefined ? 'A portion' : `Paragraph ${first.paragraph}`;
    const others = above.length > 1 ? ` ${above.length} portions are above the line.` : '';
    report(first.span, `${where} is ${levelOfRank(first.rank)}, the whole cable ${overall.level}.${others}`, {
      related: [
        { span: overall.span, message: `the cable is ${overall.level}` },
        ...above.filter((one) => one !== first).map(({ span, value }) => ({ span, message: `marked (${value})` })),
      ],
    });
  },
};
