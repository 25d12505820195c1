// Oddities 64 to 68: electronic telegrams of the National Archives, 1973 to 1979.
import type { OddityCase } from './oddity.ts';

interface Telegram {
  readonly refs: string;
  readonly body: string;
  readonly ending: string;
  readonly attributes: string;
}

const standard: Telegram = {
  refs: 'REF: STATE 101223',
  body: '1. GROWERS MET IN FARO ON MAY 4.\n\n2. THEY WILL MEET AGAIN IN JUNE.',
  ending: 'NNN',
  attributes: 'Subject: ALMOND SCALES\nTAGS: EAGR, PO\nTo: STATE\nType: TE',
};

/** An invented telegram of 1976 between its two markers. */
function telegram(parts: Partial<Telegram>): string {
  const { refs, body, ending, attributes } = { ...standard, ...parts };
  return `Message Text


UNCLASSIFIED

PAGE 01        LISBON  00427  051140Z

46
ACTION EUR-12

INFO  OCT-01  ISO-00  EB-08  /021 W
                                      --------------------- 054819
R 051015Z MAY 76
FM AMEMBASSY LISBON
TO SECSTATE WASHDC 1234
INFO AMCONSUL PONTA DELGADA

UNCLAS LISBON 0427

E.O. 11652: N/A
TAGS: EAGR, PO
SUBJ: ALMOND SCALES

${refs}

${body}
FERRO


UNCLASSIFIED

${ending}

Message Attributes

Automatic Decaptioning: X
Document Number: 1976LISBON00427
Draft Date: 05 MAY 1976
Film Number: D760123-0456
From: LISBON
Line Count: '47'
${attributes}
`;
}

const facts = {
  layout: 'aad',
  classification: 'UNCLASSIFIED',
  mrn: '76LISBON427',
  dtg: '1976-05-05T10:15:00Z',
  tags: ['EAGR', 'PO'],
  subject: 'ALMOND SCALES',
  paragraphs: [{ number: 1 }, { number: 2 }],
};

export const archives: readonly OddityCase[] = [
  {
    oddity: 64,
    title: 'SECRETARY at line start is no classification',
    text: telegram({
      body: '1. GROWERS ASKED WHETHER\nSECRETARY LISBON 4711 IS THE RIGHT NUMBER TO CALL.\n\n2. IT IS NOT.',
    }),
    expect: facts,
  },
  {
    oddity: 65,
    title: 'film number as a reference',
    text: telegram({ refs: 'REF: (A) STATE 101223, (B) D760123-0456' }),
    expect: {
      ...facts,
      references: [
        { letter: 'A', mrn: '76STATE101223' },
        { letter: 'B', mrn: null },
      ],
    },
  },
  {
    oddity: 66,
    title: 'page footer inside a hyphenated word',
    text: telegram({
      body: `1. GROWERS ASKED FOR THE NEW REGU-
UNCLASSIFIED

UNCLASSIFIED

PAGE 02        LISBON  00427  051140Z

LATIONS ON SCALES.

2. THEY WILL MEET AGAIN IN JUNE.`,
    }),
    expect: { ...facts, signature: 'FERRO' },
  },
  ...['NNN', 'NNNN', 'NNNNMAFVVZCZ', '<< END OF DOCUMENT >>'].map((ending) => ({
    oddity: 67,
    title: `end of message written ${ending}`,
    text: telegram({ ending }),
    expect: { ...facts, signature: 'FERRO' },
  })),
  {
    oddity: 68,
    title: 'attribute values that go on in column 0',
    text: telegram({
      attributes: `Disposition Remarks: SCALES AND
3. WEIGHTS OF THE
TO AND FROM LIST
Subject: ALMOND SCALES AND
OTHER INSTRUMENTS
TAGS: EAGR, ETRD,
PO
To: STATE`,
    }),
    expect: { ...facts, to: [{ name: 'SECSTATE WASHDC', number: '1234' }], signature: 'FERRO' },
  },
];
