// (LOU) after it was abolished, or (SBU) before it was introduced.
import type { Rule } from '../../rule.ts';

const LAST_LOU = 1996;
const FIRST_SBU = 1990;

export const portionLouEra: Rule = {
  meta: {
    name: 'portion-lou-era',
    subject: 'portions',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: 'LIMITED OFFICIAL USE was given up about 1995 and replaced by SENSITIVE BUT UNCLASSIFIED',
    eras: ['1980s', '1990s', '2000s', 'today'],
    measured: 'none in 43 real cables',
    docs: {
      what: 'A portion is marked (LOU) after 1996, or (SBU) before 1990.',
      why: 'The marking was not in use, so it or the date is wrong.',
      how: 'Take the marking of the time.',
      bad: {
        captions: 'SENSITIVE\nSIPDIS',
        body: '1. (SBU) The harbor authority put off the tender.\n\n2. (LOU) Two shipping lines had asked for it.\nMARLOWE',
      },
      good: {
        captions: 'SENSITIVE\nSIPDIS',
        body: '1. (SBU) The harbor authority put off the tender.\n\n2. (SBU) Two shipping lines had asked for it.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const year = model.era?.year;
    if (year === undefined || (year >= FIRST_SBU && year <= LAST_LOU)) return;
    const [old, now] = year > LAST_LOU ? ['LOU', 'SBU'] : ['SBU', 'LOU'];
    const odd = model.markings.portions.filter(({ value }) => value === old);
    const [first] = odd;
    if (!first) return;
    report(first.span, `The marking (${old}) was not in use in ${year}; (${now}) was.`, {
      fixes: [
        {
          title: `Change to (${now})`,
          safety: 'unsafe',
          edits: odd.map(({ span }) => ({ span, newText: `(${now})` })),
        },
      ],
    });
  },
};
