// An address is a letter or two away from the name it must be: by its first word, or by its routing indicator.
import { plad } from '../../../data/plads.ts';
import { routingIndicator } from '../../../data/routingIndicators.ts';
import { misspeltKind } from '../../../semantics/plads.ts';
import { closest } from '../../../semantics/spelling.ts';
import type { Span } from '../../../text/span.ts';
import type { Rule } from '../../rule.ts';

export const pladMisspelled: Rule = {
  meta: {
    name: 'plad-misspelled',
    subject: 'addressees',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: 'ACP 117 CAN-US SUPP-1: plain language address designators',
    measured: 'rare; AMMBASSY occurs',
    docs: {
      what: 'An address begins with a word one letter away from AMEMBASSY, AMCONSUL, USMISSION, SECSTATE or SECDEF, or is nearly the name listed for its routing indicator.',
      why: 'Tables of addresses are searched letter for letter: this addressee is not found.',
      how: 'Correct the word.',
      bad: { info: 'INFO RUEHMD/AMMBASSY MADRID 0412' },
      good: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412' },
    },
  },
  check({ model }, report) {
    const change = (span: Span, written: string, meant: string, why: string) =>
      report(span, `${written} is ${why}.`, {
        fixes: [{ title: `Change to ${meant}`, safety: 'unsafe', edits: [{ span, newText: meant }] }],
      });
    for (const { name, routing } of [{ name: model.from, routing: undefined }, ...model.addressees]) {
      if (!name) continue;
      const kind = misspeltKind(name.value);
      const listed = kind ? undefined : nearName(name.value, routing?.value);
      if (kind) {
        const span = { start: name.span.start, end: name.span.start + kind.written.length };
        change(span, kind.written, kind.meant, `no word of an address; ${kind.meant} is`);
      } else if (listed) {
        change(name.span, name.value, listed, `in no list; ${routing?.value} is ${listed}`);
      }
    }
  },
};

/** The name listed for the indicator that is a letter or two away: `AMEMBASSY MADIRD` behind RUEHMD. */
function nearName(name: string, indicator: string | undefined): string | undefined {
  if (!indicator || name.length < 8 || plad(name)) return undefined;
  const entry = routingIndicator(indicator);
  const near = entry && closest(name, [entry.name, ...entry.alternatives], 2);
  // TLO ANKARA and AFLO ANKARA are two offices; a slip in the city leaves the first word as it is.
  return near === name || near?.split(' ')[0] !== name.split(' ')[0] ? undefined : near;
}
