// SIPDIS together with a caption that keeps a cable from wide distribution.
import { handlingWord } from '../../../semantics/handling.ts';
import { without } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const sipdisWithRestrictive: Rule = {
  meta: {
    name: 'sipdis-with-restrictive',
    subject: 'captions',
    severity: { authoring: 'information', archive: 'hint' },
    fix: 'unsafe',
    authority: 'measured in archives; CAPCO register of markings on NODIS and EXDIS',
    measured: '2 of 681 cables, 0 of 6,632',
    docs: {
      what: 'SIPDIS stands with NODIS, EXDIS or STADIS.',
      why: 'SIPDIS opens the cable to other agencies, the other caption closes it to them.',
      how: 'Remove SIPDIS where the restriction is meant.',
      bad: { captions: 'STADIS\nSIPDIS' },
      good: { captions: 'STADIS' },
    },
  },
  check({ model, profile }, report) {
    const sipdis = handlingWord(model, 'SIPDIS');
    const restriction = sipdis && handlingWord(model, 'NODIS', 'STADIS', 'EXDIS');
    if (!sipdis || !restriction) return;
    report(sipdis.span, `SIPDIS opens to other agencies what ${restriction.value} closes to them.`, {
      // With EXDIS the two have been seen side by side.
      ...(profile === 'authoring' && restriction.value !== 'EXDIS' ? { severity: 'warning' } : {}),
      related: [{ span: restriction.span, message: restriction.value }],
      fixes: [
        {
          title: 'Remove SIPDIS',
          safety: 'unsafe',
          edits: model.captions.filter(({ value }) => value === 'SIPDIS').map(({ span }) => without(model, span)),
        },
      ],
    });
  },
};
