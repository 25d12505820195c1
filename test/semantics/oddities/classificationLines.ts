// Oddities 21 to 26: classification lines, sections and page lines.
import { cable, fiveLines, heading, type OddityCase } from './oddity.ts';

const mrn = '09LISBON427';

export const classificationLines: readonly OddityCase[] = [
  {
    oddity: 21,
    title: 'lower case',
    text: cable({ classLine: 'C o n f i d e n t i a l lisbon 000427' }),
    expect: { classification: 'CONFIDENTIAL', mrn },
  },
  ...(
    [
      ['CC O N F I D E N T I A L', 'CONFIDENTIAL'],
      ['SS E C R E T', 'SECRET'],
      ['UUNCLAS', 'UNCLASSIFIED'],
      ['O N F I D E N T I A L', 'CONFIDENTIAL'],
    ] as const
  ).map(([written, classification]) => ({
    oddity: '21a',
    title: `first letter doubled or lost: ${written}`,
    text: cable({ classLine: `${written} LISBON 000427` }),
    expect: { classification, mrn, captions: ['SIPDIS'] },
  })),
  {
    oddity: 22,
    title: 'post name over two lines',
    text: cable({
      heading: heading.replace('RUEHLI', 'RUEHSP').replace('FM AMEMBASSY LISBON', 'FM AMEMBASSY PORT OF SPAIN'),
      classLine: 'C O N F I D E N T I A L SECTION 01 OF 02 PORT OF\nSPAIN 000427',
    }),
    expect: { classification: 'CONFIDENTIAL', section: { number: 1, of: 2 }, mrn: '09PORTOFSPAIN427' },
  },
  ...(
    [
      ['SECTION 1 OF 2', { number: 1, of: 2 }],
      ['SECTION 01 OF 01', { number: 1, of: 1 }],
      ['FINAL SECTION OF 02', { number: 2, of: 2 }],
    ] as const
  ).map(([written, section]) => ({
    oddity: 23,
    title: `section written as ${written}`,
    text: cable({ classLine: `C O N F I D E N T I A L ${written} LISBON 000427` }),
    expect: { section, mrn, classification: 'CONFIDENTIAL' },
  })),
  {
    oddity: 24,
    title: 'serial glued to SIPDIS',
    text: cable({ classLine: 'C O N F I D E N T I A L LISBON 000427SIPDIS', captions: '' }),
    expect: { mrn, captions: ['SIPDIS'], executiveOrder: { number: '12958', declassifyOn: '2019-02-08' } },
  },
  {
    oddity: 24,
    title: 'all line ends of the text header lost',
    text: `${heading}\nC O N F I D E N T I A L LISBON 000427SIPDISSIPDISE.O. 12958: DECL: 02/08/2019TAGS: EAGR, POSUBJECT: ALMONDS\n\n1. (C) The growers met.\nFERRO\n`,
    expect: {
      mrn,
      captions: ['SIPDIS'],
      executiveOrder: { declassifyOn: '2019-02-08' },
      tags: ['EAGR', 'PO'],
      subject: 'ALMONDS',
    },
  },
  {
    oddity: 25,
    title: 'text header repeated for the second section',
    text: `${cable({ classLine: 'C O N F I D E N T I A L SECTION 01 OF 02 LISBON 000427', ending: '' })}
C O N F I D E N T I A L SECTION 02 OF 02 LISBON 000427

SIPDIS

E.O. 12958: DECL: 02/08/2019
TAGS: EAGR, ETRD, PO
SUBJECT: ALMOND GROWERS ASK FOR A FAIR SCALE

3. (C) The scale is in Sines.
FERRO
`,
    expect: {
      mrn,
      section: { number: 1, of: 2 },
      captions: ['SIPDIS'],
      tags: ['EAGR', 'ETRD', 'PO'],
      subject: 'ALMOND GROWERS ASK FOR A FAIR SCALE',
      paragraphs: [{ number: 1 }, { number: 2 }, { number: 3 }],
    },
  },
  {
    oddity: 25,
    title: 'whole heading repeated, message number one higher',
    text: [1, 2]
      .map(
        (n) => `                       CONFIDENTIAL

PAGE 01        LISBON  00427  0${n} OF 02  091140Z
P 091132Z FEB 94
FM AMEMBASSY LISBON
TO SECSTATE WASHDC PRIORITY 561${n}

C O N F I D E N T I A L SECTION 0${n} OF 02 LISBON 00427

E.O. 12356: DECL: OADR
TAGS: EAGR, PO
SUBJECT: ALMOND SCALES

${n}. THE GROWERS MET ${n} TIMES.
`,
      )
      .join('\n')
      .concat('FERRO\n'),
    expect: {
      mrn: '94LISBON427',
      section: { number: 1, of: 2 },
      to: [{ name: 'SECSTATE WASHDC', precedence: 'PRIORITY', number: '5611' }],
      tags: ['EAGR', 'PO'],
      paragraphs: [{ number: 1 }, { number: 2 }],
    },
  },
  {
    oddity: 26,
    title: 'first page line between classification line and E.O.',
    text:
      fiveLines('09LISBON427') +
      cable({
        classLine: 'C O N F I D E N T I A L SECTION 01 OF 02 LISBON 000427',
        captions: 'SIPDIS\n\nDEPT FOR EUR/WE - HENTZAU\n\nLISBON 00000427  001.2 OF 002\n',
      }),
    expect: {
      mrn,
      section: { number: 1, of: 2 },
      captions: ['SIPDIS'],
      passes: ['DEPT FOR EUR/WE - HENTZAU'],
      executiveOrder: { number: '12958', declassifyOn: '2019-02-08' },
    },
  },
];
