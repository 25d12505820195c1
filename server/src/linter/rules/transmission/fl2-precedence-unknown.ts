// The pilot of format line 2 is two equal letters that are no precedence.
import { precedenceByDoubled } from '../../../data/precedences.ts';
import type { Rule } from '../../rule.ts';

export const fl2PrecedenceUnknown: Rule = {
  meta: {
    name: 'fl2-precedence-unknown',
    subject: 'transmission',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'unsafe',
    authority:
      'ACP 127, 151-152: precedence prosigns Z, O, P, R, doubled in format line 2; NN for NIACT and YY as used by State and DoD',
    measured: '0 of 5,752 cables',
    docs: {
      what: 'Format line 2 does not begin with a precedence, doubled.',
      why: 'Relays sort traffic by this pilot. One that they do not know stops the message.',
      how: 'Write the first prosign of the DTG line twice: ZZ, OO, PP or RR.',
      bad: { routing: 'XX RUEHWEB' },
      good: { routing: 'PP RUEHWEB' },
    },
  },
  check({ model }, report) {
    const pilot = model.routingLine?.prosigns;
    if (!pilot || precedenceByDoubled(pilot.value)) return;
    const [prosign] = model.prosigns;
    report(pilot.span, `${pilot.value} is no precedence. Format line 2 begins with ZZ, OO, PP or RR.`, {
      related: prosign ? [{ span: prosign.span, message: `the DTG line says ${prosign.value}` }] : [],
      fixes: prosign
        ? [
            {
              title: `Change pilot to ${prosign.value.repeat(2)}`,
              safety: 'unsafe',
              edits: [{ span: pilot.span, newText: prosign.value.repeat(2) }],
            },
          ]
        : [],
    });
  },
};
