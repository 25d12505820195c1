// The classification repeated below the text is not that of the line above it.
import { isOutOfStep, verdict, witnessOf } from '../../../semantics/witnesses.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const trailingClassificationMismatch: Rule = {
  meta: {
    name: 'trailing-classification-mismatch',
    subject: 'body',
    severity: { authoring: 'information', archive: 'hint' },
    fix: 'none',
    authority: 'E.O. 12356, 12958 and 13526: the level stands at the top and bottom of a document',
    measured: 'none in 43 real cables',
    docs: {
      what: 'Behind the signature stands another classification than on the classification line.',
      why: 'One of the two is wrong, and a reader who sees the last page alone goes by it.',
      how: 'Decide which holds, and correct the other.',
      bad: { ...CLASSIFIED, security: 'ZNY CCCCC ZZH', ending: '\nSECRET' },
      good: { ...CLASSIFIED, ending: '\nCONFIDENTIAL' },
    },
  },
  check({ model }, report) {
    const { classification, levelDispute: dispute } = model;
    if (!classification || !dispute) return;
    // The security warning tells that the first line is wrong: security-warning-classification-mismatch says so.
    if (isOutOfStep(dispute, 'classification line') && witnessOf(dispute, 'security warning')) return;
    const closing = witnessOf(dispute, 'closing line');
    if (!closing?.span || closing.value === witnessOf(dispute, 'classification line')?.value) return;
    report(
      closing.span,
      `Below the text stands ${closing.words}, above it ${classification.level}.${verdict(dispute, 'closing line', 'classification line', classification.level)}`,
      { related: [{ span: classification.span, message: `classification line: ${classification.level}` }] },
    );
  },
};
