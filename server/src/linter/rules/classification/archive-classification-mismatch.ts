// The archive and the text give different classifications.
import type { CableModel } from '../../../semantics/cableModel.ts';
import { isOutOfStep, placesOf, verdict, witnessOf } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const archiveClassificationMismatch: Rule = {
  meta: {
    name: 'archive-classification-mismatch',
    subject: 'classification',
    severity: { authoring: 'off', archive: 'information' },
    fix: 'none',
    authority: 'measured in archives: their header repeats the level of the classification line',
    measured: '12 of 5,955 cables; NOFORN of the archive lacks in 28 of 808 texts, FOR OFFICIAL USE ONLY in 2 of 1,039',
    docs: {
      what: 'The archive’s classification is not that of the text, or names a handling that the text does not show.',
      why: 'Reviewers sort by the archive’s word; one of the two is wrong, or the text was reclassified.',
      how: 'Trust the text and its security warning; the archive typed its header later.',
      bad: {
        archive:
          '07LISBON427\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nWed Mar 14 00:00:00 +0100 2007\nSECRET\nEmbassy Lisbon',
      },
      good: {
        archive:
          '07LISBON427\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nWed Mar 14 00:00:00 +0100 2007\nUNCLASSIFIED\nEmbassy Lisbon',
      },
    },
  },
  check({ model }, report) {
    const archived = model.archive?.classification;
    const { classification, levelDispute: dispute } = model;
    if (!archived || !classification) return;
    const own = witnessOf(dispute, 'archive classification');
    if (own && own.value !== witnessOf(dispute, 'classification line')?.value) {
      // Where archive and security warning agree against the text, security-warning-classification-mismatch says so.
      if (isOutOfStep(dispute, 'classification line')) return;
      report(
        archived.span,
        `The archive says ${archived.value}, the text ${classification.level}.${verdict(dispute, 'archive classification', 'classification line', classification.level)}`,
        { related: placesOf(dispute, 'archive classification') },
      );
      return;
    }
    const handling = HANDLING.find(([word]) => archived.value.endsWith(word));
    if (!handling || showsHandling(model, handling[1])) return;
    report(archived.span, `The archive says ${handling[0]}, of which the text shows nothing.`, {
      severity: 'hint',
      related: [{ span: classification.span, message: `classification line: ${classification.level}` }],
    });
  },
};

/** What the archive appends to the level, and by what the text shows it. */
const HANDLING = [
  ['NOFORN', /NOFORN|\bNF\b|NOT RELEASABLE|NO FOREIGN/i],
  ['FOR OFFICIAL USE ONLY', /SENSITIVE|\bSBU\b|FOUO|OFFICIAL USE|\bLOU\b/i],
] as const;

/** Whether the text below the archive's header shows it anywhere: captions, portions or the classification line. */
function showsHandling({ text, classification, captions, body }: CableModel, form: RegExp): boolean {
  return (
    captions.some(({ value }) => form.test(value)) ||
    body.paragraphs.some(({ marking }) => marking !== undefined && form.test(marking.value)) ||
    (classification !== undefined && form.test(text.slice(classification.span.start)))
  );
}
