// The validation number at the end is not the serial of the calling line.
import { isOutOfStep, verdict } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const eomValidationMismatch: Rule = {
  meta: {
    name: 'eom-validation-mismatch',
    subject: 'transmission',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'safe',
    authority: 'ACP 127, Annex B, format line 15; JANAP 128: the validation number repeats the station serial',
    measured: 'not measured: archives strip it',
    docs: {
      what: 'The number behind the last BT, #0427, is not the serial of the calling line.',
      why: 'The receiving station compares the two to know that what it got is one whole message.',
      how: 'Repeat the serial of the calling line.',
      bad: { ending: '#0428\nNNNN' },
      good: { ending: '#0427\nNNNN' },
    },
  },
  check({ model }, report) {
    const { validation } = model.messageEnd;
    const serial = model.callingLine?.serial;
    const dispute = model.serialDispute;
    const isShort = validation && validation.span.end - validation.span.start !== 5;
    if (!validation || !serial || (validation.value === serial.value && !isShort)) return;
    // Where the calling line is out of step with end and number alike, de-serial-mrn-mismatch says so.
    if (isOutOfStep(dispute, 'calling line') && !isOutOfStep(dispute, 'end of the message')) return;
    const expected = `#${String(serial.value).padStart(4, '0')}`;
    const written = model.text.slice(validation.span.start, validation.span.end);
    report(
      validation.span,
      `The end of the message says ${written}, the calling line ${expected}.${verdict(dispute, 'end of the message', 'calling line', String(serial.value))}`,
      {
        related: [{ span: serial.span, message: `serial of the calling line: ${expected}` }],
        fixes: [
          {
            title: `Change validation number to ${expected}`,
            safety: isOutOfStep(dispute, 'end of the message') ? 'safe' : 'unsafe',
            edits: [{ span: validation.span, newText: expected }],
          },
        ],
      },
    );
  },
};
