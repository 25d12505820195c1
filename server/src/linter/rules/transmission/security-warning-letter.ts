// ZNR stands in front of a classified group.

import { isClassified } from '../../../semantics/levels.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const securityWarningLetter: Rule = {
  meta: {
    name: 'security-warning-letter',
    subject: 'transmission',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'unsafe',
    authority:
      'ACP 127, 124: ZNR allows unencrypted circuits and goes with U only; ZNY UUUUU is legal for service messages',
    measured: '0 of 5,752 cables',
    docs: {
      what: 'ZNR, which allows open circuits, stands with a group that says the text is classified.',
      why: 'A relay that trusts ZNR would send classified text unencrypted.',
      how: 'Classified text takes ZNY; unclassified text takes ZNR UUUUU.',
      bad: { ...CLASSIFIED, security: 'ZNR CCCCC ZZH' },
      good: { ...CLASSIFIED },
    },
  },
  check({ model }, report) {
    const { security } = model;
    if (security?.signal.value !== 'ZNR' || security.level === undefined || security.level === 'U') return;
    // Over an unclassified text the group is wrong, not ZNR: security-warning-classification-mismatch says so.
    if (model.classification && model.mrn && !isClassified(model.classification.level) && security.level !== 'E')
      return;
    report(
      security.signal.span,
      `ZNR goes with UUUUU only. ${security.group?.value} needs ZNY: not over open circuits.`,
      {
        related: security.group
          ? [{ span: security.group.span, message: 'the group says classified or protected' }]
          : [],
        fixes: [
          { title: 'Change ZNR to ZNY', safety: 'unsafe', edits: [{ span: security.signal.span, newText: 'ZNY' }] },
        ],
      },
    );
  },
};
