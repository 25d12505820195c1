// Words behind the serial that are no known addition to it.

import type { Rule } from '../../rule.ts';

export const mrnTailUnknown: Rule = {
  meta: {
    name: 'mrn-tail-unknown',
    subject: 'classification',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'none',
    authority: 'measured in archives: operating signals, TOSEC, SECTO, // remarks // follow a serial',
    measured: 'not measured',
    docs: {
      what: 'Something stands behind the serial on the classification line that is no operating signal, series or remark between slashes.',
      why: 'Programs that read the number to the end of the line read it wrong.',
      how: 'Put captions on lines of their own. ZDK 164, TOSEC 140323, SUSPECTED DUPLICATE and // remarks // are sound.',
      bad: { classification: 'UNCLAS LISBON 000427 COPY TWO' },
      good: { classification: 'UNCLAS LISBON 000427 ZDK 164' },
    },
  },
  check({ model }, report) {
    const { mrn } = model;
    if (mrn?.source !== 'text' || !mrn.rest || mrn.rest.value.length > 60) return;
    report(mrn.rest.span, `${mrn.rest.value} stands behind the number. The line ends with the serial.`, {
      related: [{ span: mrn.span, message: `${mrn.station.value} ${mrn.serialText}` }],
    });
  },
};
