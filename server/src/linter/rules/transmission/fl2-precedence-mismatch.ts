// The pilot of format line 2 and the first prosign of the DTG line disagree.
import { precedenceByDoubled } from '../../../data/precedences.ts';
import type { Rule } from '../../rule.ts';

export const fl2PrecedenceMismatch: Rule = {
  meta: {
    name: 'fl2-precedence-mismatch',
    subject: 'transmission',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'unsafe',
    authority: 'ACP 127, 151-152: format line 2 repeats the highest precedence of format line 5',
    measured: '0 of 5,751 cables',
    docs: {
      what: 'The doubled precedence of format line 2 is not the first prosign of the DTG line.',
      why: 'The message is relayed with one urgency and filed with another.',
      how: 'Make format line 2 follow the DTG line.',
      bad: { routing: 'RR RUEHWEB' },
      good: { routing: 'PP RUEHWEB' },
    },
  },
  check({ model }, report) {
    const pilot = model.routingLine?.prosigns;
    const [prosign] = model.prosigns;
    if (!pilot || !prosign || !precedenceByDoubled(pilot.value)) return;
    // NN is NIACT, which the DTG line writes O.
    const expected = pilot.value === 'NN' ? 'O' : pilot.value[0];
    if (expected === prosign.value) return;
    report(
      pilot.span,
      `Format line 2 says ${pilot.value}, the DTG line says ${prosign.value}. The two carry the same precedence.`,
      {
        related: [{ span: prosign.span, message: `precedence ${prosign.value}` }],
        fixes: [
          {
            title: `Change pilot to ${prosign.value.repeat(2)}`,
            safety: 'unsafe',
            edits: [{ span: pilot.span, newText: prosign.value.repeat(2) }],
          },
        ],
      },
    );
  },
};
