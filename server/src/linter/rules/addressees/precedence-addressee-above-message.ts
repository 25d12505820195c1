// An addressee has a higher precedence than the message.
import { precedenceByProsign, precedenceByWord } from '../../../data/precedences.ts';
import { isOutOfStep, verdict } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const precedenceAddresseeAboveMessage: Rule = {
  meta: {
    name: 'precedence-addressee-above-message',
    subject: 'addressees',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'unsafe',
    authority: 'measured in archives: the highest precedence of an addressee is the first prosign of the DTG line',
    measured: '1 of 4,379 cables',
    docs: {
      what: 'An address line carries a precedence above the first prosign of the DTG line.',
      why: 'The relays go by the DTG line, so this addressee gets the message later than its line promises.',
      how: 'Raise the prosign of the DTG line, or lower the precedence of the addressee.',
      bad: { to: 'TO RUEHC/SECSTATE WASHDC IMMEDIATE 5610' },
      good: { to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 5610' },
    },
  },
  check({ model }, report) {
    const [prosign] = model.prosigns;
    // Format line 2 and the addresses agree against the DTG line: fl2-precedence-mismatch says so.
    if (isOutOfStep(model.precedenceDispute, 'DTG line')) return;
    // Prosigns in the wrong order are precedence-order's finding; the higher one counts here.
    const rank = model.prosigns.reduce((best, { value }) => Math.min(best, precedenceByProsign(value)?.rank ?? 9), 9);
    if (!prosign) return;
    for (const { precedence } of model.addressees) {
      const own = precedence && precedenceByWord(precedence.value);
      // NIACT IMMEDIATE is sent with prosign O, as IMMEDIATE is.
      if (!precedence || !own || own.rank >= rank || own.prosign === prosign.value) continue;
      report(
        precedence.span,
        `${precedence.value} is above the precedence of the message, ${prosign.value}.${verdict(model.precedenceDispute, 'addresses', 'DTG line', prosign.value)}`,
        {
          related: [{ span: prosign.span, message: `precedence of the message: ${prosign.value}` }],
          fixes: [
            {
              title: `Change precedence of the message to ${own.prosign}`,
              safety: 'unsafe',
              edits: [{ span: prosign.span, newText: own.prosign }],
            },
          ],
        },
      );
      return;
    }
  },
};
