// Oddities 38 to 48: references.
import { expect as matcher } from 'vitest';
import { cable, type OddityCase } from './oddity.ts';

/** One reference line and the references expected from it, each as [letter, message reference number]. */
const listed = (
  oddity: number,
  refs: string,
  expected: readonly (readonly [string | null, string | null])[],
): OddityCase => ({
  oddity,
  title: refs.replaceAll('\n', ' | '),
  text: cable({ refs }),
  expect: {
    references: expected.map(([letter, mrn]) => ({ letter, mrn })),
    subject: 'ALMOND GROWERS ASK FOR A FAIR SCALE',
    paragraphs: [{ number: 1 }, { number: 2 }],
  },
});

/** References whose letter does not matter. */
const numbered = (oddity: number, refs: string, mrns: readonly (string | null)[]): OddityCase => ({
  oddity,
  title: refs.replaceAll('\n', ' | '),
  text: cable({ refs }),
  expect: { references: mrns.map((mrn) => ({ mrn })) },
});

export const references: readonly OddityCase[] = [
  ...[
    '08 MADRID 77',
    '08-MADRID 77',
    '(08) MADRID 77',
    'MADRID 77 (08)',
    'MADRID 77-08',
    'MADRID 77/08',
    "'08 MADRID 77",
    '2008 MADRID 77',
    '08MADRID77',
  ].map((written) => listed(38, `REF: ${written}`, [[null, '08MADRID77']])),
  listed(38, 'REF: MADRID 77-91', [[null, '91MADRID77']]),
  listed(38, 'REF: MADRID 77', [[null, '09MADRID77']]),
  listed(39, 'REF: A. MADRID 77\n     B. RABAT 12', [
    ['A', '09MADRID77'],
    ['B', '09RABAT12'],
  ]),
  listed(39, 'REF: A) MADRID 77\n     B) RABAT 12', [
    ['A', '09MADRID77'],
    ['B', '09RABAT12'],
  ]),
  listed(39, 'REFS: (A) MADRID 77 (B) RABAT 12', [
    ['A', '09MADRID77'],
    ['B', '09RABAT12'],
  ]),
  listed(39, 'REFS: A: MADRID 77\n      B: RABAT 12', [
    ['A', '09MADRID77'],
    ['B', '09RABAT12'],
  ]),
  listed(39, 'REF: A. (A) MADRID 77\n     B. (B) RABAT 12', [
    ['A', '09MADRID77'],
    ['B', '09RABAT12'],
  ]),
  listed(39, 'REF: A. A) MADRID 77\n     B. B) RABAT 12', [
    ['A', '09MADRID77'],
    ['B', '09RABAT12'],
  ]),
  listed(39, 'REF: A. REF A MADRID 77\n     B. REF B RABAT 12', [
    ['A', '09MADRID77'],
    ['B', '09RABAT12'],
  ]),
  numbered(39, 'REF: 1) MADRID 77\n     2) RABAT 12', ['09MADRID77', '09RABAT12']),
  listed(40, 'REF: MADRID 2799 AND 2764', [
    [null, '09MADRID2799'],
    [null, '09MADRID2764'],
  ]),
  listed(40, 'REFTEL: MADRID 936/935', [
    [null, '09MADRID936'],
    [null, '09MADRID935'],
  ]),
  {
    oddity: 40,
    title: 'REF: MADRID 0266, 02259 (2002)',
    text: cable({ refs: 'REF: MADRID 0266, 02259 (2002)' }),
    expect: { references: [{ mrn: matcher.stringMatching(/^\d\dMADRID266$/) }, { mrn: '02MADRID2259' }] },
  },
  listed(41, 'REF: 870 MADRID', [[null, '09MADRID870']]),
  listed(42, 'REF: A. MADRID 77\n     B. 2962', [
    ['A', '09MADRID77'],
    ['B', '09LISBON2962'],
  ]),
  ...(
    [
      ['SECSTATE 10442', '09STATE10442'],
      ['USUN 31', '09USUNNEWYORK31'],
      ['USUN NY 31', '09USUNNEWYORK31'],
      ['UNVIE 12', '09UNVIEVIENNA12'],
      ['USEU 512', '09USEUBRUSSELS512'],
      ['HCMC 44', '09HOCHIMINHCITY44'],
      ['KL 9', '09KUALALUMPUR9'],
      ['BA 120', '09BUENOSAIRES120'],
      ['RIO 285', '09RIODEJANEIRO285'],
      ['DELHI 377', '09NEWDELHI377'],
      ['TAIPEI 61', '09AITTAIPEI61'],
      ['SAO PAULO 855', '09SAOPAULO855'],
    ] as const
  ).map(([written, mrn]) => listed(43, `REF: ${written}`, [[null, mrn]])),
  ...['NOTAL', '(NOTAL)', '(EXDIS)', '(NODIS)'].map((note) => ({
    oddity: 44,
    title: `${note} behind a reference`,
    text: cable({ refs: `REF: A. 08 MADRID 77 ${note}\n     B. RABAT 12` }),
    expect: {
      references: [
        { letter: 'A', mrn: '08MADRID77', text: matcher.stringContaining(note) },
        { letter: 'B', mrn: '09RABAT12' },
      ],
    },
  })),
  listed(45, 'REF: A. FERRO-KRAFFT E-MAIL 2/5/09\n     B. MADRID 77', [
    ['A', null],
    ['B', '09MADRID77'],
  ]),
  listed(45, 'REF: A. HENTZAU/FERRO TELCON OF FEBRUARY 5\n     B. 9 FAM 41.31', [
    ['A', null],
    ['B', null],
  ]),
  listed(45, 'REF: AMEMBASSY MADRID DTG 051015Z FEB 09', [[null, null]]),
  listed(45, 'REF: A. MADRID 77 AND PREVIOUS\n     B. IIR 6 888 0123 09', [
    ['A', '09MADRID77'],
    ['B', null],
  ]),
  {
    oddity: 46,
    title: 'reference list after Classified By',
    text: cable({
      refs: 'Classified By: DCM Ana Ferro for reason 1.4 (d).',
      authority: 'REF: A. MADRID 77\n     B. RABAT 12',
    }),
    expect: {
      classifiedBy: { reasons: ['d'] },
      references: [
        { letter: 'A', mrn: '09MADRID77' },
        { letter: 'B', mrn: '09RABAT12' },
      ],
    },
  },
  {
    oddity: 46,
    title: 'reference list in the subject paragraph',
    text: cable({ subject: 'SUBJECT: ALMOND SCALES\nREF: A. MADRID 77\nB. RABAT 12', refs: '' }),
    expect: {
      subject: 'ALMOND SCALES',
      references: [
        { letter: 'A', mrn: '09MADRID77' },
        { letter: 'B', mrn: '09RABAT12' },
      ],
    },
  },
  listed(47, 'REF: A. MADRID 77\n     ¶B. RABAT 12\n\u00b6C. 08 STATE 10442', [
    ['A', '09MADRID77'],
    ['B', '09RABAT12'],
    ['C', '08STATE10442'],
  ]),
  listed(48, 'REF: A. UNSC RESOLUTION 1701\n     B. MADRID 77', [
    ['A', null],
    ['B', '09MADRID77'],
  ]),
  listed(48, 'REF: A. MADRID 77\n\nLISBON 00000427  001.2 OF 002\n\n\n     B. RABAT 12', [
    ['A', '09MADRID77'],
    ['B', '09RABAT12'],
  ]),
  {
    oddity: 48,
    title: 'numbers in the text are no references',
    text: cable({ body: '1. (C) OPERATION 2007 began in Faro; see\nPARAGRAPH 3 and\nRESOLUTION 1701.' }),
    expect: { references: [{ letter: 'A', mrn: '09MADRID77' }], paragraphs: [{ number: 1 }] },
  },
];
