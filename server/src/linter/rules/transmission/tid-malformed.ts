// The transmission identification is not VZCZC, three letters and three or four digits.

import type { Rule } from '../../rule.ts';

export const tidMalformed: Rule = {
  meta: {
    name: 'tid-malformed',
    subject: 'transmission',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'none',
    authority: '5 FAH-2 H-320: channel trigraph and number; four digits measured in archives',
    measured: '0 of 5,752 cables',
    docs: {
      what: 'The first line of the transmission is not VZCZC with a channel of three letters and three or four digits.',
      why: 'Relays open a message at VZCZC and ask for lost ones by channel and number.',
      how: 'Write VZCZCXYZ0027. The older forms ZCZC ABC027 and VV ABC027 are sound, too.',
      bad: { transmission: 'VZCZCXY0027' },
      good: { transmission: 'VZCZCXYZ027' },
    },
  },
  check({ model }, report) {
    const id = model.transmissionId;
    if (!id || /^(?:VZCZC[A-Z]{3}\d{3,4}|(?:VV|V?ZCZC) {1,4}[A-Z]{3}\d{3,4})$/.test(id.value)) return;
    report(
      id.span,
      `${id.value.slice(0, 20)} is no transmission identification. It is VZCZC, three letters and four digits.`,
    );
  },
};
