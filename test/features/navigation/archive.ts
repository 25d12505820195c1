// A small archive for tests: three cables of which the third cites the others, one cable that is missing, and a report.
import { exampleCable } from '../../../server/src/linter/exampleCable.ts';

interface Texts {
  readonly references: string;
  readonly body: string;
}

const LISBON: Texts = {
  references: 'REF: A. MADRID 77\n     B. 06 PARIS 1204 (NOTAL)\n     C. MADRID 91',
  body: [
    '1. (U) As REF A says, the tender waits. See para 2',
    'and REFTELS.',
    '',
    '2. (U) Refs B and C differ; ref A para 2 is clear.',
    '',
    '3. (U) Later. Post agrees with paras 1-2 above.',
    'MARLOWE',
  ].join('\n'),
};

const madrid = (serial: string, references: string, subject: string) =>
  exampleCable({
    calling: `DE RUEHMD #0${serial} 0600900`,
    date: 'R 010900Z MAR 07',
    from: 'FM AMEMBASSY MADRID',
    to: 'TO RUEHLI/AMEMBASSY LISBON 0100',
    info: 'INFO RUEHC/SECSTATE WASHDC 0101',
    classification: `UNCLAS MADRID 000${serial}`,
    tags: 'TAGS: ETRD, SP',
    subject: `SUBJECT: ${subject}`,
    references,
    body: '1. (U) The port is open.\n\n2. (U) The dredger waits\nfor a pilot.\nBRACK',
  });

/** `Lisbon` replaces parts of the first cable, the one with the cursor. */
export const archive = (lisbon: Partial<Texts> = {}): string =>
  [
    '=== 07LISBON427.txt',
    exampleCable({ ...LISBON, ...lisbon }),
    '=== 07MADRID77.txt',
    madrid('077', 'REF: 06 PARIS 1204', 'DREDGER WAITS FOR PILOT'),
    '=== 07MADRID91.txt',
    madrid('091', 'REF: A. MADRID 77\n     B. 06 PARIS 1204', 'PILOT FOUND'),
  ].join('\n');

/** The first cable with the cursor put into its words: `withCursor('RE|F A says')`. */
export function withCursor(marked: string): string {
  const words = marked.replace('|', '');
  const source = archive();
  if (!source.includes(words)) throw new Error(`not in the archive: ${words}`);
  return source.replace(words, marked);
}
