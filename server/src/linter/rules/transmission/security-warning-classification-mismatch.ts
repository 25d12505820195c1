// The security warning and the classification line disagree.
import type { CableModel } from '../../../semantics/cableModel.ts';
import { isOutOfStep, placesOf, verdict } from '../../../semantics/witnesses.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const securityWarningClassificationMismatch: Rule = {
  meta: {
    name: 'security-warning-classification-mismatch',
    subject: 'transmission',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'unsafe',
    authority: 'ACP 127, 124: the group repeats the classification of the text; EEEEE for EFTO (5 FAH-2)',
    measured: '4 of 5,694 cables',
    docs: {
      what: 'The letter of the security warning is not that of the classification line.',
      why: 'The text is then handled on the way as something it is not.',
      how: 'U for unclassified and sensitive but unclassified, E for EFTO, R, C, S and T for the classified levels.',
      bad: { ...CLASSIFIED, security: 'ZNY SSSSS ZZH' },
      good: { ...CLASSIFIED },
    },
  },
  check({ model }, report) {
    const { security, classification, levelDispute: dispute } = model;
    if (!security?.group || security.level === undefined || !classification || !model.mrn) return;
    const letters = lettersFor(model);
    if (letters.includes(security.level)) return;
    const says = `The security warning says ${security.group.value}, the text is ${classification.level}.`;
    const isTextWrong = isOutOfStep(dispute, 'classification line') && !isOutOfStep(dispute, 'security warning');
    if (isTextWrong) {
      report(classification.span, `${says}${verdict(dispute, 'classification line', 'security warning', 'so')}`, {
        related: placesOf(dispute, 'classification line'),
      });
      return;
    }
    const [letter = 'U'] = letters;
    const signal = letter === 'U' ? 'ZNR' : 'ZNY';
    const span = { start: security.signal.span.start, end: security.group.span.end };
    const written = `${signal} ${letter.repeat(5)}`;
    report(
      security.group.span,
      `${says}${verdict(dispute, 'security warning', 'classification line', classification.level)}`,
      {
        related: dispute
          ? placesOf(dispute, 'security warning')
          : [{ span: classification.span, message: `classification ${classification.level}` }],
        fixes: [
          { title: `Change security warning to ${written}`, safety: 'unsafe', edits: [{ span, newText: written }] },
        ],
      },
    );
  },
};

/** The letters that fit the classification line, the usual one first. */
function lettersFor({ classification }: CableModel): string[] {
  if (classification?.caveats.some((caveat) => caveat.value === 'EFTO')) return ['E', 'U'];
  switch (classification?.level) {
    case 'TOP SECRET':
      return ['T'];
    case 'SECRET':
      return ['S'];
    case 'CONFIDENTIAL':
      return ['C'];
    case 'RESTRICTED':
      return ['R'];
    case 'LIMITED OFFICIAL USE':
      return ['E', 'U'];
    default:
      return ['U', 'E'];
  }
}
