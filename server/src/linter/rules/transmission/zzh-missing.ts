// A State message of 2005 to 2010 without ZZH behind its security warning.
import { isStateOriginator } from '../../../semantics/plads.ts';
import type { Rule } from '../../rule.ts';

export const zzhMissing: Rule = {
  meta: {
    name: 'zzh-missing',
    subject: 'transmission',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: 'measured in archives: State appends ZZH, from Department of State offices',
    measured: '2 of 5,752 cables lack it',
    docs: {
      what: 'The security warning of a State message does not end in ZZH.',
      why: 'ZZH marks traffic of the Department of State at the relays.',
      how: 'Write ZNR UUUUU ZZH.',
      bad: { security: 'ZNR UUUUU' },
      good: { security: 'ZNR UUUUU ZZH' },
    },
  },
  check({ model }, report) {
    const { security, from, signals, dtg } = model;
    const year = dtg?.fullYear ?? 0;
    if (!security?.group || security.level === undefined || !from || year < 2005 || year > 2010) return;
    if (!isStateOriginator(from.value) || signals.some((signal) => signal.value === 'ZZH')) return;
    const at = security.group.span.end;
    report(
      security.group.span,
      'The security warning lacks ZZH. State messages carry it: from Department of State offices.',
      {
        related: [{ span: from.span, message: `from ${from.value}` }],
        fixes: [{ title: 'Insert ZZH', safety: 'unsafe', edits: [{ span: { start: at, end: at }, newText: ' ZZH' }] }],
      },
    );
  },
};
