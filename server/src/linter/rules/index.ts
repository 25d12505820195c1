// The list of all rules, by part of the cable and name: one file each.
import type { Rule } from '../rule.ts';
import { addresseeDuplicate } from './addressees/addressee-duplicate.ts';
import { addresseeInToAndInfo } from './addressees/addressee-in-to-and-info.ts';
import { addresseeLowercase } from './addressees/addressee-lowercase.ts';
import { addresseeRejoined } from './addressees/addressee-rejoined.ts';
import { fmMissing } from './addressees/fm-missing.ts';
import { mcnMalformed } from './addressees/mcn-malformed.ts';
import { niactJustification } from './addressees/niact-justification.ts';
import { pladMisspelled } from './addressees/plad-misspelled.ts';
import { precedenceAddresseeAboveMessage } from './addressees/precedence-addressee-above-message.ts';
import { precedenceInfoAboveAction } from './addressees/precedence-info-above-action.ts';
import { precedenceMisspelled } from './addressees/precedence-misspelled.ts';
import { precedenceOrder } from './addressees/precedence-order.ts';
import { precedenceUnused } from './addressees/precedence-unused.ts';
import { riPladMismatch } from './addressees/ri-plad-mismatch.ts';
import { toMissing } from './addressees/to-missing.ts';
import { xmtWithoutCollective } from './addressees/xmt-without-collective.ts';
import { endSummaryWithoutBegin } from './body/end-summary-without-begin.ts';
import { lineTooLong } from './body/line-too-long.ts';
import { minimizeConsidered } from './body/minimize-considered.ts';
import { nonIta2Character } from './body/non-ita2-character.ts';
import { paraNumberDuplicate } from './body/para-number-duplicate.ts';
import { paraNumberGap } from './body/para-number-gap.ts';
import { paraNumberOrder } from './body/para-number-order.ts';
import { paraSingleNumbered } from './body/para-single-numbered.ts';
import { quoteUnclosed } from './body/quote-unclosed.ts';
import { signatureMissing } from './body/signature-missing.ts';
import { signatureNotUppercase } from './body/signature-not-uppercase.ts';
import { summaryMissing } from './body/summary-missing.ts';
import { summaryUnclosed } from './body/summary-unclosed.ts';
import { trailingClassificationMismatch } from './body/trailing-classification-mismatch.ts';
import { captionAfterEo } from './captions/caption-after-eo.ts';
import { captionChannelMultiple } from './captions/caption-channel-multiple.ts';
import { captionClassificationConflict } from './captions/caption-classification-conflict.ts';
import { captionConflict } from './captions/caption-conflict.ts';
import { captionDuplicate } from './captions/caption-duplicate.ts';
import { captionUnknown } from './captions/caption-unknown.ts';
import { correctedCopy } from './captions/corrected-copy.ts';
import { messageCancelled } from './captions/message-cancelled.ts';
import { nodisExdisRequiresNoforn } from './captions/nodis-exdis-requires-noforn.ts';
import { rogerLevel } from './captions/roger-level.ts';
import { sbuPortionMissing } from './captions/sbu-portion-missing.ts';
import { sensitiveCaptionMissing } from './captions/sensitive-caption-missing.ts';
import { sipdisWithRestrictive } from './captions/sipdis-with-restrictive.ts';
import { suspectedDuplicate } from './captions/suspected-duplicate.ts';
import { archiveClassificationMismatch } from './classification/archive-classification-mismatch.ts';
import { classificationGarbled } from './classification/classification-garbled.ts';
import { classificationMissing } from './classification/classification-missing.ts';
import { classificationNotSpaced } from './classification/classification-not-spaced.ts';
import { mrnIdMismatch } from './classification/mrn-id-mismatch.ts';
import { mrnMalformed } from './classification/mrn-malformed.ts';
import { mrnMissing } from './classification/mrn-missing.ts';
import { mrnStationFmMismatch } from './classification/mrn-station-fm-mismatch.ts';
import { mrnStationUnknown } from './classification/mrn-station-unknown.ts';
import { mrnTailUnknown } from './classification/mrn-tail-unknown.ts';
import { classifiedByMissing } from './declassification/classified-by-missing.ts';
import { classifiedByOnUnclassified } from './declassification/classified-by-on-unclassified.ts';
import { declBeforeCable } from './declassification/decl-before-cable.ts';
import { declBeyond10Years } from './declassification/decl-beyond-10-years.ts';
import { declBeyond25Years } from './declassification/decl-beyond-25-years.ts';
import { declDateFormat } from './declassification/decl-date-format.ts';
import { declDateInvalid } from './declassification/decl-date-invalid.ts';
import { declExemptionEra } from './declassification/decl-exemption-era.ts';
import { declExemptionUnknown } from './declassification/decl-exemption-unknown.ts';
import { eoDeclMissing } from './declassification/eo-decl-missing.ts';
import { eoDeclOnUnclassified } from './declassification/eo-decl-on-unclassified.ts';
import { eoEraMismatch } from './declassification/eo-era-mismatch.ts';
import { eoGdsAdds } from './declassification/eo-gds-adds.ts';
import { eoMalformed } from './declassification/eo-malformed.ts';
import { eoMissing } from './declassification/eo-missing.ts';
import { eoNaOnClassified } from './declassification/eo-na-on-classified.ts';
import { eoUnknownNumber } from './declassification/eo-unknown-number.ts';
import { reasonLetterUnknown } from './declassification/reason-letter-unknown.ts';
import { reasonMalformed } from './declassification/reason-malformed.ts';
import { reasonMissing } from './declassification/reason-missing.ts';
import { reasonSectionEra } from './declassification/reason-section-era.ts';
import { dtgArchiveDateMismatch } from './dtg/dtg-archive-date-mismatch.ts';
import { dtgDayInvalid } from './dtg/dtg-day-invalid.ts';
import { dtgIdYearMismatch } from './dtg/dtg-id-year-mismatch.ts';
import { dtgInFuture } from './dtg/dtg-in-future.ts';
import { dtgJulianYearCheck } from './dtg/dtg-julian-year-check.ts';
import { dtgMalformed } from './dtg/dtg-malformed.ts';
import { dtgMidnight } from './dtg/dtg-midnight.ts';
import { dtgMonthMissing } from './dtg/dtg-month-missing.ts';
import { dtgMonthUnknown } from './dtg/dtg-month-unknown.ts';
import { dtgTimeInvalid } from './dtg/dtg-time-invalid.ts';
import { dtgYearImplausible } from './dtg/dtg-year-implausible.ts';
import { dtgYearMissing } from './dtg/dtg-year-missing.ts';
import { dtgZoneMissing } from './dtg/dtg-zone-missing.ts';
import { dtgZoneNotZulu } from './dtg/dtg-zone-not-zulu.ts';
import { entireTextConflict } from './portions/entire-text-conflict.ts';
import { nofornCaptionWithoutPortion } from './portions/noforn-caption-without-portion.ts';
import { portionAboveClassification } from './portions/portion-above-classification.ts';
import { portionBelowClassification } from './portions/portion-below-classification.ts';
import { portionLouEra } from './portions/portion-lou-era.ts';
import { portionMalformed } from './portions/portion-malformed.ts';
import { portionMissing } from './portions/portion-missing.ts';
import { portionNofornWithoutCaption } from './portions/portion-noforn-without-caption.ts';
import { portionStyleMixed } from './portions/portion-style-mixed.ts';
import { portionUnknown } from './portions/portion-unknown.ts';
import { encodingReplacement } from './record/encoding-replacement.ts';
import { partialExtract } from './record/partial-extract.ts';
import { redactionMarker } from './record/redaction-marker.ts';
import { refDuplicate } from './references/ref-duplicate.ts';
import { refFutureSerial } from './references/ref-future-serial.ts';
import { refLetterDuplicate } from './references/ref-letter-duplicate.ts';
import { refLetterSequence } from './references/ref-letter-sequence.ts';
import { refMalformed } from './references/ref-malformed.ts';
import { refSelf } from './references/ref-self.ts';
import { refStationUnknown } from './references/ref-station-unknown.ts';
import { refUndefined } from './references/ref-undefined.ts';
import { refYearFuture } from './references/ref-year-future.ts';
import { reftelWithoutRef } from './references/reftel-without-ref.ts';
import { classificationInconsistent } from './sections/classification-inconsistent.ts';
import { pageLineMrnMismatch } from './sections/page-line-mrn-mismatch.ts';
import { pageLineOrder } from './sections/page-line-order.ts';
import { pageLineTotalMismatch } from './sections/page-line-total-mismatch.ts';
import { sectionDuplicate } from './sections/section-duplicate.ts';
import { sectionMissing } from './sections/section-missing.ts';
import { sectionRange } from './sections/section-range.ts';
import { sectionTotalMismatch } from './sections/section-total-mismatch.ts';
import { subjectLabelGarbled } from './subject/subject-label-garbled.ts';
import { subjectMissing } from './subject/subject-missing.ts';
import { subjectNotUppercase } from './subject/subject-not-uppercase.ts';
import { subjectPortionExceeds } from './subject/subject-portion-exceeds.ts';
import { subjectPortionMissing } from './subject/subject-portion-missing.ts';
import { subjectTooLong } from './subject/subject-too-long.ts';
import { tagDuplicate } from './tags/tag-duplicate.ts';
import { tagIsoNotState } from './tags/tag-iso-not-state.ts';
import { tagMisspelled } from './tags/tag-misspelled.ts';
import { tagUnknown } from './tags/tag-unknown.ts';
import { tagsEra } from './tags/tags-era.ts';
import { tagsGlued } from './tags/tags-glued.ts';
import { tagsLabel } from './tags/tags-label.ts';
import { tagsLowercase } from './tags/tags-lowercase.ts';
import { tagsMissing } from './tags/tags-missing.ts';
import { tagsNoGeo } from './tags/tags-no-geo.ts';
import { tagsNoSubject } from './tags/tags-no-subject.ts';
import { tagsSeparatorMixed } from './tags/tags-separator-mixed.ts';
import { btUnbalanced } from './transmission/bt-unbalanced.ts';
import { deDtgMismatch } from './transmission/de-dtg-mismatch.ts';
import { deJulianOutOfRange } from './transmission/de-julian-out-of-range.ts';
import { deLineMalformed } from './transmission/de-line-malformed.ts';
import { deOriginatorMismatch } from './transmission/de-originator-mismatch.ts';
import { deSectionMismatch } from './transmission/de-section-mismatch.ts';
import { deSerialMrnMismatch } from './transmission/de-serial-mrn-mismatch.ts';
import { deTimeInvalid } from './transmission/de-time-invalid.ts';
import { eomMissing } from './transmission/eom-missing.ts';
import { eomValidationMismatch } from './transmission/eom-validation-mismatch.ts';
import { fl2PrecedenceMismatch } from './transmission/fl2-precedence-mismatch.ts';
import { fl2PrecedenceUnknown } from './transmission/fl2-precedence-unknown.ts';
import { prosignOrder } from './transmission/prosign-order.ts';
import { riDuplicate } from './transmission/ri-duplicate.ts';
import { riMalformed } from './transmission/ri-malformed.ts';
import { riUnknown } from './transmission/ri-unknown.ts';
import { securityWarningClassificationMismatch } from './transmission/security-warning-classification-mismatch.ts';
import { securityWarningLetter } from './transmission/security-warning-letter.ts';
import { securityWarningMalformed } from './transmission/security-warning-malformed.ts';
import { tidMalformed } from './transmission/tid-malformed.ts';
import { zzhMissing } from './transmission/zzh-missing.ts';
import { dtgSequence } from './workspace/dtg-sequence.ts';
import { mrnTextDiffers } from './workspace/mrn-text-differs.ts';
import { refTargetContradicts } from './workspace/ref-target-contradicts.ts';

export const rules: readonly Rule[] = [
  addresseeDuplicate,
  addresseeInToAndInfo,
  addresseeLowercase,
  addresseeRejoined,
  fmMissing,
  mcnMalformed,
  niactJustification,
  pladMisspelled,
  precedenceAddresseeAboveMessage,
  precedenceInfoAboveAction,
  precedenceMisspelled,
  precedenceOrder,
  precedenceUnused,
  riPladMismatch,
  toMissing,
  xmtWithoutCollective,
  endSummaryWithoutBegin,
  lineTooLong,
  minimizeConsidered,
  nonIta2Character,
  paraNumberDuplicate,
  paraNumberGap,
  paraNumberOrder,
  paraSingleNumbered,
  quoteUnclosed,
  signatureMissing,
  signatureNotUppercase,
  summaryMissing,
  summaryUnclosed,
  trailingClassificationMismatch,
  captionAfterEo,
  captionChannelMultiple,
  captionClassificationConflict,
  captionConflict,
  captionDuplicate,
  captionUnknown,
  correctedCopy,
  messageCancelled,
  nodisExdisRequiresNoforn,
  rogerLevel,
  sbuPortionMissing,
  sensitiveCaptionMissing,
  sipdisWithRestrictive,
  suspectedDuplicate,
  archiveClassificationMismatch,
  classificationGarbled,
  classificationMissing,
  classificationNotSpaced,
  mrnIdMismatch,
  mrnMalformed,
  mrnMissing,
  mrnStationFmMismatch,
  mrnStationUnknown,
  mrnTailUnknown,
  classifiedByMissing,
  classifiedByOnUnclassified,
  declBeforeCable,
  declBeyond10Years,
  declBeyond25Years,
  declDateFormat,
  declDateInvalid,
  declExemptionEra,
  declExemptionUnknown,
  eoDeclMissing,
  eoDeclOnUnclassified,
  eoEraMismatch,
  eoGdsAdds,
  eoMalformed,
  eoMissing,
  eoNaOnClassified,
  eoUnknownNumber,
  reasonLetterUnknown,
  reasonMalformed,
  reasonMissing,
  reasonSectionEra,
  dtgArchiveDateMismatch,
  dtgDayInvalid,
  dtgIdYearMismatch,
  dtgInFuture,
  dtgJulianYearCheck,
  dtgMalformed,
  dtgMidnight,
  dtgMonthMissing,
  dtgMonthUnknown,
  dtgTimeInvalid,
  dtgYearImplausible,
  dtgYearMissing,
  dtgZoneMissing,
  dtgZoneNotZulu,
  entireTextConflict,
  nofornCaptionWithoutPortion,
  portionAboveClassification,
  portionBelowClassification,
  portionLouEra,
  portionMalformed,
  portionMissing,
  portionNofornWithoutCaption,
  portionStyleMixed,
  portionUnknown,
  encodingReplacement,
  partialExtract,
  redactionMarker,
  refDuplicate,
  refFutureSerial,
  refLetterDuplicate,
  refLetterSequence,
  refMalformed,
  refSelf,
  refStationUnknown,
  refUndefined,
  refYearFuture,
  reftelWithoutRef,
  classificationInconsistent,
  pageLineMrnMismatch,
  pageLineOrder,
  pageLineTotalMismatch,
  sectionDuplicate,
  sectionMissing,
  sectionRange,
  sectionTotalMismatch,
  subjectLabelGarbled,
  subjectMissing,
  subjectNotUppercase,
  subjectPortionExceeds,
  subjectPortionMissing,
  subjectTooLong,
  tagDuplicate,
  tagIsoNotState,
  tagMisspelled,
  tagUnknown,
  tagsEra,
  tagsGlued,
  tagsLabel,
  tagsLowercase,
  tagsMissing,
  tagsNoGeo,
  tagsNoSubject,
  tagsSeparatorMixed,
  btUnbalanced,
  deDtgMismatch,
  deJulianOutOfRange,
  deLineMalformed,
  deOriginatorMismatch,
  deSectionMismatch,
  deSerialMrnMismatch,
  deTimeInvalid,
  eomMissing,
  eomValidationMismatch,
  fl2PrecedenceMismatch,
  fl2PrecedenceUnknown,
  prosignOrder,
  riDuplicate,
  riMalformed,
  riUnknown,
  securityWarningClassificationMismatch,
  securityWarningLetter,
  securityWarningMalformed,
  tidMalformed,
  zzhMissing,
  dtgSequence,
  mrnTextDiffers,
  refTargetContradicts,
];
/** The rule of that name. */
export const ruleNamed = (name: string): Rule | undefined => rules.find((rule) => rule.meta.name === name);
