// Two prosigns on the DTG line that do not fall from the higher to the lower.
import { precedenceByProsign } from '../../../data/precedences.ts';
import { isOutOfStep } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const precedenceOrder: Rule = {
  meta: {
    name: 'precedence-order',
    subject: 'addressees',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: 'ACP 127, 152: dual precedence gives the higher prosign for action, then the lower for information',
    measured: '0 of 363 cables with two prosigns',
    docs: {
      what: 'The second prosign of the DTG line is higher than the first, or the same.',
      why: 'The first prosign is for those who must act, the second, lower one for those who are informed.',
      how: 'Write the higher first: O P, P R. One prosign is enough when both are the same.',
      bad: { date: 'P O 140708Z MAR 07' },
      good: { date: 'P R 140708Z MAR 07' },
    },
  },
  check({ model }, report) {
    const [first, second] = model.prosigns;
    // Format line 2 and the addresses agree against both: fl2-precedence-mismatch says so.
    if (isOutOfStep(model.precedenceDispute, 'DTG line')) return;
    const ranks = [first, second].map((prosign) => prosign && precedenceByProsign(prosign.value)?.rank);
    if (!first || !second || ranks[0] === undefined || ranks[1] === undefined || ranks[0] < ranks[1]) return;
    const span = { start: first.span.start, end: second.span.end };
    const isSame = first.value === second.value;
    const written = isSame ? first.value : `${second.value} ${first.value}`;
    report(
      span,
      isSame
        ? `Precedence ${first.value} is given twice. One prosign is enough.`
        : `${second.value} is higher than ${first.value} and stands first.`,
      {
        fixes: [{ title: `Change precedence to ${written}`, safety: 'unsafe', edits: [{ span, newText: written }] }],
      },
    );
  },
};
