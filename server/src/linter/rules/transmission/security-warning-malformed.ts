// The group behind ZNR or ZNY is not five equal letters.
import type { Rule } from '../../rule.ts';

export const securityWarningMalformed: Rule = {
  meta: {
    name: 'security-warning-malformed',
    subject: 'transmission',
    severity: { authoring: 'error', archive: 'information' },
    fix: 'unsafe',
    authority: 'ACP 127, 124; transmission release codes of ACP 117 (UUUAA) and handling groups (/BBBBB) are accepted',
    measured: '1 of 5,752 cables (CCCC)',
    docs: {
      what: 'The security warning is not its letter five times.',
      why: 'Relays decide by this group which circuits may carry the message.',
      how: 'Repeat the letter five times: UUUUU, CCCCC, SSSSS.',
      bad: { security: 'ZNR UUUU ZZH' },
      good: { security: 'ZNR UUUUU ZZH' },
    },
  },
  check({ model }, report) {
    const { security } = model;
    if (!security) return;
    if (security.signal.value !== 'ZNR' && security.signal.value !== 'ZNY') {
      const meant = security.level === 'U' ? 'ZNR' : 'ZNY';
      report(security.signal.span, `${security.signal.value} is no security warning. It begins with ZNR or ZNY.`, {
        fixes: [
          {
            title: `Change signal to ${meant}`,
            safety: 'unsafe',
            edits: [{ span: security.signal.span, newText: meant }],
          },
        ],
      });
      return;
    }
    if (security.level !== undefined) return;
    const { group, signal } = security;
    const letter = /^([UERCST])\1*$/.exec(group?.value ?? '')?.[1];
    report(
      group?.span ?? signal.span,
      `${group ? `${group.value} is` : 'There is'} no security warning. The letter of the classification stands five times, as in UUUUU.`,
      {
        fixes:
          group && letter
            ? [
                {
                  title: `Change group to ${letter.repeat(5)}`,
                  safety: 'unsafe',
                  edits: [{ span: group.span, newText: letter.repeat(5) }],
                },
              ]
            : [],
      },
    );
  },
};
