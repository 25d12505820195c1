// NODIS and EXDIS without NOFORN.
import { handlingWord } from '../../../semantics/handling.ts';
import type { Rule } from '../../rule.ts';

export const nodisExdisRequiresNoforn: Rule = {
  meta: {
    name: 'nodis-exdis-requires-noforn',
    subject: 'captions',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: 'CAPCO register of markings: NODIS and EXDIS are used with NOFORN; older cables never do',
    eras: ['2000s', 'today'],
    measured: 'not measured: archives of 2002-2010 were published without such cables',
    docs: {
      what: 'NODIS or EXDIS stands without NOFORN.',
      why: 'Since about 2000 the two captions imply that no foreign national reads the cable, and it is written out.',
      how: 'Add NOFORN if no foreign government shall see it.',
      bad: { captions: 'EXDIS' },
      good: { captions: 'EXDIS\nNOFORN' },
    },
  },
  check({ model }, report) {
    const restriction = handlingWord(model, 'NODIS', 'EXDIS');
    if (!restriction || handlingWord(model, 'NOFORN') || handlingWord(model, 'REL TO')) return;
    report(restriction.span, `${restriction.value} is used together with NOFORN, which is not here.`);
  },
};
