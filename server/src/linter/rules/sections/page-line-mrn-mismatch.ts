// A page line bears another number or station than the classification line.
import { isCutStation } from '../../../semantics/disputes.ts';
import { isOutOfStep, verdict } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const pageLineMrnMismatch: Rule = {
  meta: {
    name: 'page-line-mrn-mismatch',
    subject: 'sections',
    severity: { authoring: 'warning', archive: 'warning' },
    fix: 'unsafe',
    authority: 'measured in archives: relays repeat the number in eight digits and the station in ten letters',
    measured: '1 of 1,335 cables',
    docs: {
      what: 'The serial or the station of a page line is not that of the classification line.',
      why: 'A page of another cable may have got between these.',
      how: 'Compare the text around it. The station is cut to ten letters.',
      bad: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nLISBON 00000428  002 OF 002\n\n2. It will meet again.\nMARLOWE',
      },
      good: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nLISBON 00000427  002 OF 002\n\n2. It will meet again.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const { mrn, pageLines, serialDispute, stationDispute } = model;
    if (mrn?.source !== 'text') return;
    // With calling line or id they tell that the number of the text is wrong: other rules say so.
    const isMrnWrong =
      isOutOfStep(serialDispute, 'classification line') || isOutOfStep(stationDispute, 'classification line');
    const seen = new Set<string>();
    for (const { isRelays, station, serial } of pageLines) {
      if (!isRelays || !station || !serial || isMrnWrong) continue;
      const isSerialWrong = serial.value !== mrn.serial.value;
      const isStationWrong = !isCutStation(station.value, mrn.station.value);
      const written = `${station.value} ${serial.value}`;
      if ((!isSerialWrong && !isStationWrong) || seen.has(written)) continue;
      seen.add(written);
      const correct = isSerialWrong ? String(mrn.serial.value).padStart(8, '0') : mrn.station.value.slice(0, 10).trim();
      const span = isSerialWrong ? serial.span : station.span;
      report(
        span,
        `The page line says ${written}, the text is ${mrn.station.value} ${mrn.serial.value}.${verdict(isSerialWrong ? serialDispute : undefined, 'page lines', 'classification line', String(mrn.serial.value))}`,
        {
          related: [{ span: mrn.span, message: `number of the text: ${mrn.station.value} ${mrn.serialText}` }],
          fixes: [{ title: `Change to ${correct}`, safety: 'unsafe', edits: [{ span, newText: correct }] }],
        },
      );
    }
  },
};
