// The pilot of format line 2 and the first prosign of the DTG line disagree.
import { precedenceByDoubled, precedenceByProsign } from '../../../data/precedences.ts';
import { isOutOfStep, placesOf, verdict, witnessOf } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const fl2PrecedenceMismatch: Rule = {
  meta: {
    name: 'fl2-precedence-mismatch',
    subject: 'transmission',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'safe',
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
    const { routingLine, prosigns, dtg, precedenceDispute: dispute } = model;
    const called = routingLine?.prosigns && precedenceByDoubled(routingLine.prosigns.value);
    const [first] = prosigns;
    if (called && dtg && (!first || !precedenceByProsign(first.value))) {
      const { span } = first ?? { span: { start: dtg.span.start, end: dtg.span.start } };
      report(
        first ? span : dtg.span,
        `The DTG line has ${first ? `${first.value} for` : 'no'} precedence, format line 2 says ${routingLine?.prosigns?.value}.`,
        {
          related: routingLine?.prosigns ? [{ span: routingLine.prosigns.span, message: called.name }] : [],
          fixes: [
            {
              title: `Change precedence of the message to ${called.prosign}`,
              safety: 'unsafe',
              edits: [{ span, newText: first ? called.prosign : `${called.prosign} ` }],
            },
          ],
        },
      );
      return;
    }
    const pilot = witnessOf(dispute, 'format line 2');
    const message = witnessOf(dispute, 'DTG line');
    if (!pilot?.span || !message?.span || pilot.value === message.value) return;
    const written = routingLine?.prosigns?.value ?? '';
    const says = `Format line 2 says ${written}, the DTG line says ${message.value}. The two carry the same precedence.`;
    if (isOutOfStep(dispute, 'DTG line')) {
      report(message.span, `${says}${verdict(dispute, 'DTG line', 'format line 2', pilot.value)}`, {
        related: placesOf(dispute, 'DTG line'),
        fixes: [
          {
            title: `Change precedence of the message to ${pilot.value}`,
            safety: 'unsafe',
            edits: [{ span: message.span, newText: pilot.value }],
          },
        ],
      });
      return;
    }
    report(pilot.span, `${says}${verdict(dispute, 'format line 2', 'DTG line', message.value)}`, {
      related: placesOf(dispute, 'format line 2'),
      fixes: [
        {
          title: `Change pilot to ${message.value.repeat(2)}`,
          safety: isOutOfStep(dispute, 'format line 2') ? 'safe' : 'unsafe',
          edits: [{ span: pilot.span, newText: message.value.repeat(2) }],
        },
      ],
    });
  },
};
