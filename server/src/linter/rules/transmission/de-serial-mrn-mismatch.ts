// The serial of the calling line is not the end of the message reference number.
import { isRetransmission } from '../../../semantics/filing.ts';
import type { Rule } from '../../rule.ts';

export const deSerialMrnMismatch: Rule = {
  meta: {
    name: 'de-serial-mrn-mismatch',
    subject: 'transmission',
    severity: { authoring: 'warning', archive: 'warning' },
    fix: 'unsafe',
    authority:
      '5 FAH-2 H-320: the station serial is the last four digits of the message reference number; measured in archives',
    measured: '19 of 5,694 cables (another cable pasted in, SECTO and PARTO series)',
    docs: {
      what: 'The four digits behind # are not the last four digits of the number on the classification line.',
      why: 'Heading and text then come from two different cables, or one of the numbers is mistyped.',
      how: 'LISBON 000427 is transmitted as #0427; STATE 086867 as #6867.',
      bad: { calling: 'DE RUEHLI #0428 0730708' },
      good: { calling: 'DE RUEHLI #0427 0730708' },
    },
  },
  check({ model }, report) {
    const serial = model.callingLine?.serial;
    const { mrn } = model;
    if (!serial || !mrn || serial.value === mrn.serial.value % 10_000) return;
    if (
      isRetransmission(model) ||
      /^(?:SECTO|TOSEC|PARTO)\b/.test(mrn.station.value) ||
      /SECTO|TOSEC|PARTO/.test(mrn.tail?.value ?? '')
    )
      return;
    const expected = `#${String(mrn.serial.value % 10_000).padStart(4, '0')}`;
    const written = model.text.slice(serial.span.start, serial.span.end);
    report(
      serial.span,
      `The calling line says ${written}, the text is ${mrn.station.value} ${mrn.serialText}: that would be ${expected}.`,
      {
        related: [{ span: mrn.span, message: `number of the text: ${mrn.station.value} ${mrn.serialText}` }],
        fixes: [
          {
            title: `Change serial to ${expected}`,
            safety: 'unsafe',
            edits: [{ span: serial.span, newText: expected }],
          },
        ],
      },
    );
  },
};
