// The list of all rules, in alphabetical order: one file each.
import type { Rule } from '../rule.ts';
import { deDtgMismatch } from './de-dtg-mismatch.ts';
import { deJulianOutOfRange } from './de-julian-out-of-range.ts';
import { deLineMalformed } from './de-line-malformed.ts';
import { deOriginatorMismatch } from './de-originator-mismatch.ts';
import { deSectionMismatch } from './de-section-mismatch.ts';
import { deSerialMrnMismatch } from './de-serial-mrn-mismatch.ts';
import { deTimeInvalid } from './de-time-invalid.ts';
import { dtgArchiveDateMismatch } from './dtg-archive-date-mismatch.ts';
import { dtgDayInvalid } from './dtg-day-invalid.ts';
import { dtgIdYearMismatch } from './dtg-id-year-mismatch.ts';
import { dtgInFuture } from './dtg-in-future.ts';
import { dtgJulianYearCheck } from './dtg-julian-year-check.ts';
import { dtgMalformed } from './dtg-malformed.ts';
import { dtgMidnight } from './dtg-midnight.ts';
import { dtgMonthMissing } from './dtg-month-missing.ts';
import { dtgMonthUnknown } from './dtg-month-unknown.ts';
import { dtgTimeInvalid } from './dtg-time-invalid.ts';
import { dtgYearImplausible } from './dtg-year-implausible.ts';
import { dtgYearMissing } from './dtg-year-missing.ts';
import { dtgZoneMissing } from './dtg-zone-missing.ts';
import { dtgZoneNotZulu } from './dtg-zone-not-zulu.ts';
import { fl2PrecedenceMismatch } from './fl2-precedence-mismatch.ts';
import { fl2PrecedenceUnknown } from './fl2-precedence-unknown.ts';
import { precedenceAddresseeAboveMessage } from './precedence-addressee-above-message.ts';
import { precedenceInfoAboveAction } from './precedence-info-above-action.ts';
import { precedenceMisspelled } from './precedence-misspelled.ts';
import { precedenceOrder } from './precedence-order.ts';
import { precedenceUnused } from './precedence-unused.ts';
import { securityWarningClassificationMismatch } from './security-warning-classification-mismatch.ts';
import { securityWarningLetter } from './security-warning-letter.ts';
import { securityWarningMalformed } from './security-warning-malformed.ts';

export const rules: readonly Rule[] = [
  deDtgMismatch,
  deJulianOutOfRange,
  deLineMalformed,
  deOriginatorMismatch,
  deSectionMismatch,
  deSerialMrnMismatch,
  deTimeInvalid,
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
  fl2PrecedenceMismatch,
  fl2PrecedenceUnknown,
  precedenceAddresseeAboveMessage,
  precedenceInfoAboveAction,
  precedenceMisspelled,
  precedenceOrder,
  precedenceUnused,
  securityWarningClassificationMismatch,
  securityWarningLetter,
  securityWarningMalformed,
];

/** The rule of that name. */
export const ruleNamed = (name: string): Rule | undefined => rules.find((rule) => rule.meta.name === name);
