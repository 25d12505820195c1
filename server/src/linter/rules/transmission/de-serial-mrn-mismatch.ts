// The serial of the calling line is not the end of the message reference number.
import type { Mrn } from '../../../semantics/cableModel.ts';
import { isStationDisputed, serialDiffers } from '../../../semantics/disputes.ts';
import { isOutOfStep, placesOf, verdict, witnessOf } from '../../../semantics/witnesses.ts';
import type { Fix, Rule } from '../../rule.ts';
import { mrnIdMismatch } from '../classification/mrn-id-mismatch.ts';

export const deSerialMrnMismatch: Rule = {
  meta: {
    name: 'de-serial-mrn-mismatch',
    subject: 'transmission',
    severity: { authoring: 'warning', archive: 'warning' },
    fix: 'safe',
    authority:
      '5 FAH-2 H-320: the station serial is the last four digits of the message reference number; measured in archives',
    measured: '19 of 5,694 cables (another cable pasted in, SECTO and PARTO series)',
    docs: {
      what: 'The four digits behind # are not the last four digits of the number on the classification line.',
      why: 'Heading and text then come from two different cables, or one of the numbers is mistyped.',
      how: 'LISBON 000427 is transmitted as #0427; STATE 086867 as #6867.',
      bad: { calling: 'DE RUEHLI #0428 0730708', ending: '#0427\nNNNN' },
      good: { calling: 'DE RUEHLI #0427 0730708' },
    },
  },
  check({ model, profile }, report) {
    const { mrn, callingLine, serialDispute: dispute } = model;
    const serial = callingLine?.serial;
    if (!serial || !mrn || !serialDiffers(model)) return;
    // Another station's number altogether: mrn-station-fm-mismatch says both.
    if (isStationDisputed(model.stationDispute)) return;
    const text = `${mrn.station.value} ${mrn.serialText}`;
    const written = model.text.slice(serial.span.start, serial.span.end);
    if (isOutOfStep(dispute, 'classification line') && !isOutOfStep(dispute, 'calling line')) {
      // The archive's id is one of those that agree: mrn-id-mismatch says so.
      if (
        (witnessOf(dispute, 'archive id') ?? witnessOf(dispute, 'file name')) &&
        mrnIdMismatch.meta.severity[profile] !== 'off'
      )
        return;
      report(
        mrn.span,
        `The text is ${text}, the calling line says ${written}.${verdict(dispute, 'classification line', 'calling line', String(serial.value))}`,
        {
          related: placesOf(dispute, 'classification line'),
          fixes: mrn.serialText.length >= 4 ? [changeNumber(mrn, serial.value)] : [],
        },
      );
      return;
    }
    const expected = `#${String(mrn.serial.value % 10_000).padStart(4, '0')}`;
    report(
      serial.span,
      `The calling line says ${written}, the text is ${text}: that would be ${expected}.${verdict(dispute, 'calling line', 'classification line', String(mrn.serial.value))}`,
      {
        related: placesOf(dispute, 'calling line'),
        fixes: [
          {
            title: `Change serial to ${expected}`,
            safety: isOutOfStep(dispute, 'calling line') ? 'safe' : 'unsafe',
            edits: [{ span: serial.span, newText: expected }],
          },
        ],
      },
    );
  },
};

/** The number with its last four digits put right; what stands before them no other field shows. */
function changeNumber({ station, serial, serialText }: Mrn, last: number): Fix {
  const written = serialText.slice(0, -4) + String(last).padStart(4, '0');
  return {
    title: `Change number to ${station.value} ${written}`,
    safety: 'unsafe',
    edits: [{ span: serial.span, newText: written }],
  };
}
