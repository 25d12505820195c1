// A word in parentheses stands where a portion marking should, and is none.
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const portionUnknown: Rule = {
  meta: {
    name: 'portion-unknown',
    subject: 'portions',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: 'E.O. 12958 and 13526, the CAPCO register and 5 FAH-1 H-240: (U), (SBU), (C), (S), (S//NF)',
    eras: ['1980s', '1990s', '2000s', 'today'],
    measured: 'none in 43 real cables',
    docs: {
      what: 'What stands right behind the number of a paragraph is a slip for a portion marking.',
      why: 'The paragraph counts as unmarked.',
      how: 'Write the marking that was meant. Markings with NF, REL and the like are known in both styles, (C/NF) and (C//NF).',
      bad: {
        ...CLASSIFIED,
        body: '1. (CON) The harbor authority put off the tender.\n\n2. (U) Two shipping lines had asked for it.\n\n3. (C) It will meet again.\nMARLOWE',
      },
      good: {
        ...CLASSIFIED,
        captions: 'NOFORN\nSIPDIS',
        body: '1. (C) The harbor authority put off the tender.\n\n2. (C//NF) Two shipping lines had asked for it.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    for (const { kind, span, value, meant } of model.doubtfulMarkings) {
      if (kind !== 'unknown') continue;
      report(span, `What stands here is no portion marking: ${value}.${meant ? ` ${meant} is one.` : ''}`, {
        fixes: meant ? [{ title: `Change to ${meant}`, safety: 'unsafe', edits: [{ span, newText: meant }] }] : [],
      });
    }
  },
};
