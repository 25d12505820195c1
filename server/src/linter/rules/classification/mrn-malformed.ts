// The serial of the classification line has not six digits.

import { isOwnSeries } from '../../../semantics/disputes.ts';
import { witnessOf } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const mrnMalformed: Rule = {
  meta: {
    name: 'mrn-malformed',
    subject: 'classification',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'safe',
    authority: '5 FAH-2 H-320; six digits measured in cables from 2000 on',
    measured: '22 of 5,955 cables (old or typed by hand)',
    docs: {
      what: 'The serial has more than seven digits or, from 2000 on, fewer than six.',
      why: 'Readers and programs look for six digits; a short serial is taken for another word.',
      how: 'Pad with zeros: LISBON 000427.',
      bad: { classification: 'UNCLAS LISBON 427' },
      good: { classification: 'UNCLAS LISBON 000427' },
    },
  },
  check({ model }, report) {
    const { mrn, dtg, callingLine } = model;
    // The series of the travelling Secretary and of delegations have five digits.
    if (mrn?.source !== 'text' || isOwnSeries(mrn)) return;
    const { serial, serialText } = mrn;
    const year = mrn.year ?? dtg?.fullYear ?? 0;
    // A number that is in dispute is wrong, not short.
    const own = witnessOf(model.serialDispute, 'classification line');
    if (own && model.serialDispute?.witnesses.some(({ value }) => value !== own.value)) return;
    if (serialText.length > 7 || (serialText.length === 7 && serialText.startsWith('0') && year >= 2000)) {
      report(
        serial.span,
        `The serial ${serialText} has ${serialText.length} digits. A message reference number has six.`,
      );
      return;
    }
    if (year < 2000 || serialText.length >= 6) return;
    const padded = serialText.padStart(6, '0');
    // Padding changes no number; that the digits are all there another field must show.
    const isSure = callingLine?.serial?.value === serial.value % 10_000;
    report(
      serial.span,
      `The serial ${serialText} has ${serialText.length} ${serialText.length === 1 ? 'digit' : 'digits'}. It is written with six: ${padded}.`,
      {
        related:
          isSure && callingLine?.serial
            ? [{ span: callingLine.serial.span, message: 'the calling line has the same number' }]
            : [],
        fixes: [
          {
            title: `Change serial to ${padded}`,
            safety: isSure ? 'safe' : 'unsafe',
            edits: [{ span: serial.span, newText: padded }],
          },
        ],
      },
    );
  },
};
