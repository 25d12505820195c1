// Oddities 51 to 61: what happens inside the text of a cable.
import { cable, fiveLines, heading, type OddityCase } from './oddity.ts';

const oneTwo = [
  { number: 1, marking: 'C' },
  { number: 2, marking: 'U' },
];
const last = '\n\n2. (U) They will meet again in May.';

export const bodies: readonly OddityCase[] = [
  {
    oddity: 51,
    title: 'a year and a day at line start are no paragraphs',
    text:
      fiveLines('09LISBON427') +
      cable({
        body: `¶1. (C) The scale was checked between December 9 and December
¶17. The next check was in the spring of
¶2006. Nobody was there.

¶2. (U) They will meet again in May.`,
      }),
    expect: { profile: 'archive', paragraphs: oneTwo },
  },
  {
    oddity: 51,
    title: 'a day at line start of a cable without numbered paragraphs',
    text: cable({ body: 'The scale came to Faro with the train on November\n17. It is yellow.' }),
    expect: { paragraphs: [], signature: 'FERRO' },
  },
  {
    oddity: 52,
    title: 'question mark, comma and bar for lost characters',
    text: cable({
      subject: 'SUBJECT: LISBON?S SCALE AND FARO,S ?FAIR| WEIGHT',
      body: `1. (C) The growers? union said ?enough|${last}`,
    }),
    expect: { subject: 'LISBON?S SCALE AND FARO,S ?FAIR| WEIGHT', paragraphs: oneTwo },
  },
  {
    oddity: 53,
    title: 'letters lost or decoded wrongly',
    text: cable({
      authority: "Classified By: Charg d'Affaires Ana Ferro for reasons 1.4 (b) and (d).",
      body: `1. (C) SUMMARY: The ChargÃ© weighed\uFFFD the almonds. END SUMMARY.${last}`,
    }),
    expect: {
      classifiedBy: { name: "Charg d'Affaires Ana Ferro", reasons: ['b', 'd'] },
      summary: 'The ChargÃ© weighed\uFFFD the almonds.',
      paragraphs: oneTwo,
    },
  },
  {
    oddity: 54,
    title: 'Summay',
    text: cable({ body: `1. (C) Summay: The growers met in Faro.  End Summary.${last}` }),
    expect: { summary: 'The growers met in Faro.', paragraphs: oneTwo },
  },
  {
    oddity: 54,
    title: 'heading Summary/Comment between rules, and a rule of typographic hyphens',
    text: cable({
      body: `=====\nSummary/Comment\n=====\n\n1. (C) The growers met in Faro.\n\nTHE SCALE\n\u2010\u2010\u2010\u2010\u2010\u2010\u2010\u2010\u2010${last}`,
    }),
    expect: { paragraphs: oneTwo, signature: 'FERRO' },
  },
  {
    oddity: 55,
    title: 'End Summary without begin: paragraph 1 is the summary',
    text: cable({ body: `1. (C) The growers met in Faro. END SUMMARY.${last}` }),
    expect: { summary: 'The growers met in Faro.', paragraphs: oneTwo },
  },
  {
    oddity: 56,
    title: 'heading repeated in the middle under a dashed line',
    text: cable({
      body: `1. (C) The growers met in Faro.

---------------- header ----------------
${heading}
C O N F I D E N T I A L LISBON 000427

2. (U) They will meet again in May.`,
    }),
    expect: {
      mrn: '09LISBON427',
      to: [{ name: 'SECSTATE WASHDC' }],
      info: [{ name: 'AMEMBASSY MADRID' }],
      paragraphs: oneTwo,
    },
  },
  {
    oddity: 57,
    title: 'corrected copy with the text twice',
    text: cable({
      captions: 'C O R R E C T E D  C O P Y (SIGNATURE)',
      body: `1. (C) The growers met in Faro.${last}\nFERO\n\n1. (C) The growers met in Faro.${last}`,
    }),
    expect: { mrn: '09LISBON427', paragraphs: [...oneTwo, ...oneTwo], signature: 'FERRO' },
  },
  {
    oddity: 58,
    title: 'redactions',
    text: cable({
      authority: 'Classified By: DCM XXXXXXXXXXXX for reasons 1.4 (b) and (d).',
      body: `1. (C) xxxxxxxxxxxx told us that\nxxxxxxxxxxxx\nwould sell the scale [DETAILS REMOVED].${last}`,
    }),
    expect: { classifiedBy: { name: 'DCM XXXXXXXXXXXX', reasons: ['b', 'd'] }, paragraphs: oneTwo, signature: 'FERRO' },
  },
  {
    oddity: 59,
    title: 'lines of inverted question marks',
    text: cable({ body: `1. (C) The growers met in Faro.\n¿¿¿¿¿¿¿¿¿¿¿¿\n¿${last}` }),
    expect: { paragraphs: oneTwo, signature: 'FERRO' },
  },
  {
    oddity: 60,
    title: 'letter-spaced labels',
    text: cable({ subject: 'S U B J E C T: ALMOND GROWERS ASK FOR A FAIR SCALE' }),
    expect: { tags: ['EAGR', 'ETRD', 'PO'], subject: 'ALMOND GROWERS ASK FOR A FAIR SCALE' },
  },
  {
    oddity: 61,
    title: 'a table wider than the page',
    text: cable({
      body: `1. (C) The prices by district:

District        2005     2006     2007     2008     2009     Remarks on the harvest and the road
--------        ----     ----     ----     ----     ----     ----------------------------------
Faro            1.10     1.20     1.15     1.30     1.41     early; the road was closed in March
Beja            0.95     1.00     1.05     1.10     1.20     late; two scales, both of them wrong${last}`,
    }),
    expect: { paragraphs: oneTwo, signature: 'FERRO' },
  },
];
