// Oddities 1 to 8: garbled identifiers and message reference numbers.
import { cable, fiveLines, type OddityCase } from './oddity.ts';

const mrn = '09LISBON427';

export const identifiers: readonly OddityCase[] = [
  {
    oddity: 1,
    title: 'the archive id took the section for the station',
    text:
      fiveLines('09SECTION01OF03LISBON427') +
      cable({ classLine: 'C O N F I D E N T I A L SECTION 01 OF 03 LISBON 000427' }),
    expect: { mrn, section: { number: 1, of: 3 }, archive: { id: '09SECTION01OF03LISBON427' } },
  },
  ...['SCTION', 'ECTION', 'SECTIQN'].map((word) => ({
    oddity: 1,
    title: `SECTION garbled as ${word} is no part of the station`,
    text: cable({ classLine: `C O N F I D E N T I A L ${word} 01 OF 03 LISBON 000427` }),
    expect: { classification: 'CONFIDENTIAL', mrn },
  })),
  {
    oddity: 2,
    title: 'EFTO glued to the station in the archive id',
    text:
      fiveLines('09EFTOLISBON427', 'UNCLASSIFIED') +
      cable({ classLine: 'UNCLAS E F T O LISBON 000427', eo: 'E.O. 12958: N/A', authority: '' }),
    expect: { mrn, classification: 'UNCLASSIFIED', caveats: ['EFTO'], archive: { id: '09EFTOLISBON427' } },
  },
  {
    oddity: 2,
    title: 'AMEMBASSY before the station',
    text: cable({ classLine: 'C O N F I D E N T I A L AMEMBASSY LISBON 000427' }),
    expect: { mrn, classification: 'CONFIDENTIAL' },
  },
  {
    oddity: 2,
    title: 'NOFORN before the station',
    text: fiveLines('09NOFORNLISBON427') + cable({ classLine: 'C O N F I D E N T I A L NOFORN LISBON 000427' }),
    expect: { mrn, caveats: ['NOFORN'] },
  },
  ...[
    'ZFR 2585',
    '// ZFR CANCEL TELEGRAM - RESENT UNDER LISBON 428 //',
    'ZDK 164',
    'SUSPECTED DUPLICATE 1392',
    'TOSEC 140323',
  ].map((tail) => ({
    oddity: 3,
    title: `the number in "${tail}" is not the serial`,
    text: cable({ classLine: `C O N F I D E N T I A L LISBON 000427 ${tail}` }),
    expect: { mrn, classification: 'CONFIDENTIAL', captions: ['SIPDIS'] },
  })),
  {
    oddity: 4,
    title: 'a file name with a doubled year gives no year',
    file: '7575LIBREVILLE1895.txt',
    text: `R 051015Z MAY 75
FM AMEMBASSY LIBREVILLE
TO SECSTATE WASHDC 2210

UNCLAS LIBREVILLE 1895

E.O. 11652: N/A
TAGS: EAGR, GB
SUBJ: COCOA SCALES

1. SCALES ARRIVED ON MAY 3.
KRAFFT
`,
    expect: { mrn: '75LIBREVILLE1895', dtg: '1975-05-05T10:15:00Z' },
  },
  {
    oddity: 5,
    title: 'stations with a lost or replaced letter in the references',
    text: cable({ refs: 'REF: A. ARAJEVO 1234\n     B. 08 QXICO 55\n     C. BRUSSQLS 88\n     D. LINSK 12' }),
    expect: {
      references: [
        { letter: 'A', mrn: '09SARAJEVO1234' },
        { letter: 'B', mrn: '08MEXICO55' },
        { letter: 'C', mrn: '09BRUSSELS88' },
        { letter: 'D', mrn: '09MINSK12' },
      ],
    },
  },
  {
    oddity: 5,
    title: 'a letter lost in the archive id, not in the text',
    text: fiveLines('09LISBN427') + cable(),
    expect: { mrn, archive: { id: '09LISBN427' } },
  },
  {
    oddity: 6,
    title: 'a file name without serial',
    file: '09LISBON.txt',
    text: cable(),
    expect: { mrn, dtg: '2009-02-09T11:32:00Z' },
  },
  {
    oddity: 6,
    title: 'a classification line without station and serial',
    text: cable({ classLine: 'C O N F I D E N T I A L' }),
    expect: { mrn: null, classification: 'CONFIDENTIAL', captions: ['SIPDIS'] },
  },
  {
    oddity: 7,
    title: 'two archive ids, one for each section',
    text:
      fiveLines('09LISBON427') +
      cable({ classLine: 'C O N F I D E N T I A L SECTION 01 OF 02 LISBON 000427', ending: '' }) +
      fiveLines('09LISBON428') +
      cable({ classLine: 'C O N F I D E N T I A L SECTION 02 OF 02 LISBON 000427', body: '3. (U) They sang.' }),
    expect: [
      { mrn, archive: { id: '09LISBON427' }, section: { number: 1, of: 2 } },
      { mrn, archive: { id: '09LISBON428' }, section: { number: 2, of: 2 }, paragraphs: [{ number: 3 }] },
    ],
  },
  {
    oddity: 8,
    title: 'references to cables that nobody has',
    text: cable({ refs: 'REF: A. 01 LISBON 1\n     B. 66 MADRID 9999' }),
    expect: {
      references: [
        { letter: 'A', mrn: '01LISBON1' },
        { letter: 'B', mrn: '66MADRID9999' },
      ],
    },
  },
];
