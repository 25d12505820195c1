// The message has a higher precedence than any of its addressees.
import { precedenceByProsign, precedenceByWord } from '../../../data/precedences.ts';
import { isOutOfStep } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const precedenceUnused: Rule = {
  meta: {
    name: 'precedence-unused',
    subject: 'addressees',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: 'measured in archives: the highest precedence of an addressee is the first prosign of the DTG line',
    measured: '0 of 4,379 cables in which an addressee shows a precedence',
    docs: {
      what: 'No addressee has the precedence that the DTG line gives the message.',
      why: 'The message takes the place of urgent traffic for nobody.',
      how: 'Lower the prosign, or add the precedence to the addressee who needs it. Cables that write no precedence at any address are left alone.',
      bad: { routing: 'OO RUEHWEB', date: 'O 140708Z MAR 07' },
      good: { routing: 'PP RUEHWEB', date: 'P 140708Z MAR 07' },
    },
  },
  check({ model }, report) {
    const [prosign] = model.prosigns;
    // Without anybody to act, to-missing speaks.
    if (!model.addressees.some(({ role }) => role === 'to')) return;
    // Format line 2 and the addresses agree against the DTG line: fl2-precedence-mismatch says so.
    if (isOutOfStep(model.precedenceDispute, 'DTG line')) return;
    const rank = prosign && precedenceByProsign(prosign.value)?.rank;
    const own = model.addressees.flatMap(({ precedence }) => (precedence ? [precedenceByWord(precedence.value)] : []));
    if (!prosign || rank === undefined || own.length === 0) return;
    const highest = own.reduce((best, one) => (one && (!best || one.rank < best.rank) ? one : best), undefined);
    if (!highest || highest.rank <= rank || highest.prosign === prosign.value) return;
    report(prosign.span, `The message is ${prosign.value}, but no addressee is above ${highest.name}.`, {
      fixes: [
        {
          title: `Change precedence of the message to ${highest.prosign}`,
          safety: 'unsafe',
          edits: [{ span: prosign.span, newText: highest.prosign }],
        },
      ],
    });
  },
};
