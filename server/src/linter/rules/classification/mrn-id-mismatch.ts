// The archive’s id is not made of the station and the serial of the text.
import { disagree } from '../../../semantics/disputes.ts';
import { type Dispute, isOutOfStep, placesOf, verdict, witnessOf } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const mrnIdMismatch: Rule = {
  meta: {
    name: 'mrn-id-mismatch',
    subject: 'classification',
    severity: { authoring: 'off', archive: 'warning' },
    fix: 'none',
    authority: 'measured in archives: the id is year, station without blanks and serial without zeros',
    measured: '35 of 5,955 cables, half of them ids with EFTO in front of the station',
    docs: {
      what: 'The archive’s id, or the name of the file, names another station or serial than the text.',
      why: 'The cable is cited and searched by its id.',
      how: 'Compare with the calling line and the page lines: the message says which of the two is out of step.',
      bad: {
        archive:
          '07LISBON428\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nWed Mar 14 00:00:00 +0100 2007\nUNCLASSIFIED\nEmbassy Lisbon',
      },
      good: {
        archive:
          '07LISBON427\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nWed Mar 14 00:00:00 +0100 2007\nUNCLASSIFIED\nEmbassy Lisbon',
      },
    },
  },
  check({ model }, report) {
    const { mrn, archive, serialDispute, stationDispute } = model;
    if (mrn?.source !== 'text') return;
    const id = witnessOf(serialDispute, 'archive id') ?? witnessOf(serialDispute, 'file name');
    const isOtherSerial = id !== undefined && id.value !== witnessOf(serialDispute, 'classification line')?.value;
    const isOtherStation = disagree(stationDispute, 'archive id', 'classification line');
    if (!isOtherSerial && !isOtherStation) return;
    const dispute: Dispute<unknown> | undefined = isOtherSerial ? serialDispute : stationDispute;
    const written = `${mrn.station.value} ${mrn.serialText}`;
    const name = archive?.id.value ?? id?.words ?? '';
    const field = archive ? 'archive id' : 'file name';
    const isIdWrong = isOutOfStep(dispute, field);
    const reported = isIdWrong ? field : 'classification line';
    const other = isIdWrong ? 'classification line' : field;
    const says = isOtherSerial
      ? String((isIdWrong ? mrn.serial.value : (id?.value ?? 0)) % 10_000)
      : isIdWrong
        ? mrn.station.value
        : name;
    report(
      (isIdWrong ? archive?.id.span : undefined) ?? mrn.span,
      `${archive ? 'The archive calls this cable' : 'The file is named'} ${name}, the text is ${written}.${verdict(dispute, reported, other, says)}`,
      { related: placesOf(dispute, isIdWrong && archive ? field : 'classification line') },
    );
  },
};
