// Edges of the rules on the E.O. line and on Classified By: dates, terms, exemptions, reasons, and who contradicts whom.
import { CLASSIFIED, type ExampleParts } from '../../../server/src/linter/exampleCable.ts';
import { checkRules } from '../support/checkRule.ts';

const OF_1986: ExampleParts = {
  calling: 'DE RUEHLI #0427 0730708',
  date: 'P 140708Z MAR 86',
  classification: 'C O N F I D E N T I A L LISBON 00427',
  security: 'ZNY CCCCC ZZH',
  captions: '',
  body: '1. CONFIDENTIAL - ENTIRE TEXT.\n\n2. The tender waits.\nMARLOWE',
};
const OF_2003: ExampleParts = { ...CLASSIFIED, calling: 'DE RUEHLI #0427 1910708' };
const order = (words: string): ExampleParts => ({ ...CLASSIFIED, order: words });
const by = (words: string): ExampleParts => ({ ...CLASSIFIED, authority: words });

checkRules([
  // The date of declassification.
  ['ten years and five days', order('E.O. 12958: DECL: 03/19/2017'), []],
  ['ten years and six days', order('E.O. 12958: DECL: 03/20/2017'), ['decl-beyond-10-years "03/20/2017"']],
  ['25 years and six days', order('E.O. 12958: DECL: 03/20/2032'), ['decl-beyond-25-years "03/20/2032"']],
  ['beyond 25 years for a human source', order('E.O. 12958: DECL: 25X1-HUMAN 03/13/2057'), []],
  [
    'the day of the cable',
    order('E.O. 12958: DECL: 03/14/2007'),
    ['decl-before-cable "03/14/2007" > Change to 03/14/2017, ten years on'],
  ],
  ['a month that does not exist', order('E.O. 12958: DECL: 13/03/2017'), ['decl-date-invalid "13/03/2017"']],
  ['29 February of no leap year', order('E.O. 12958: DECL: 02/29/2015'), ['decl-date-invalid "02/29/2015"']],
  [
    'a date in words',
    order('E.O. 12958: DECL: 13 MARCH 2017'),
    ['decl-date-format "13 MARCH 2017" > Change to 03/13/2017'],
  ],
  ['the year first', order('E.O. 12958: DECL: 2017/03/13'), ['decl-date-format "2017/03/13" > Change to 03/13/2017']],
  ['a date without the word DECL', order('E.O. 12958: 03/13/2017'), []],
  ['a date beside an E.O. of 1978', { ...OF_1986, order: 'E.O. 12356: DECL: 3/14/92', authority: '' }, []],
  ['declassified later', order('E.O. 12958: DECL: DECLASSIFIED BY NARA 09/02/2001'), []],

  // Instructions in words and codes.
  ['an event', order('E.O. 12958: DECL: AFTER KOREAN UNIFICATION'), []],
  ['a term in words', order('E.O. 12958: DECL: TWENTY YEARS'), []],
  ['a number that is no date', order('E.O. 12958: DECL: 03/132017'), ['eo-malformed "DECL: 03/132017"']],
  ['a schedule of the 1970s', order('E.O. 12958: GDS'), ['eo-malformed "GDS"']],
  [
    'DECL without anything',
    order('E.O. 12958: DECL:'),
    ['eo-decl-missing "E.O. 12958: DECL:" > Add DECL: 03/14/2017, ten years on'],
  ],
  ['nothing over unclassified text', { order: 'E.O. 12958:' }, ['eo-malformed "E.O. 12958:"']],
  ['a zero for the letter, two blanks', { order: 'E.0.  12958: N/A' }, []],
  ['no blank and no dots', { order: 'EO 12958 N/A' }, []],
  ['lower case', { order: 'E.O. 12958: n/a' }, []],
  ['OADR in its time', { ...OF_1986, order: 'E.O. 12356: DECL: OADR', authority: '' }, []],
  [
    'OADR in 2007',
    order('E.O. 12958: DECL: OADR'),
    ['decl-exemption-era "OADR" > Change to DECL: 03/14/2017, ten years on'],
  ],
  ['X1 with its section', order('E.O. 12958: 1.6X6'), ['decl-exemption-era "1.6X6"']],
  ['25X10', order('E.O. 12958: DECL: 25X10'), ['decl-exemption-unknown "25X10"']],
  ['50X1-HUM', order('E.O. 12958: DECL: 50X1-HUM'), []],

  // Numbers of orders.
  ['two digits exchanged', { order: 'E.O. 12985: N/A' }, ['eo-unknown-number "12985" > Change to E.O. 12958']],
  ['a number like none', { order: 'E.O. 19523: N/A' }, ['eo-unknown-number "19523"']],
  ['the amendment itself', { order: 'E.O. 13292: N/A' }, []],
  [
    'the order before, a month after the change',
    {
      ...OF_1986,
      date: 'P 130708Z NOV 95',
      calling: '',
      classification: 'UNCLAS LISBON 00427',
      security: 'ZNR UUUUU ZZH',
      order: 'E.O. 12356: N/A',
      body: '1. One.\n\n2. Two.\nMARLOWE',
    },
    [],
  ],
  [
    'an order of the future',
    { ...OF_1986, order: 'E.O. 12958: DECL: 03/13/1996', authority: '' },
    ['eo-era-mismatch "12958" > Change to E.O. 12356'],
  ],

  // Classified or not.
  [
    'only the classification line says UNCLAS',
    { ...CLASSIFIED, classification: 'UNCLAS LISBON 000427', body: '1. One.\n\n2. Two.\nMARLOWE' },
    ['security-warning-classification-mismatch "CCCCC"'],
  ],
  [
    'the E.O. line alone says N/A',
    order('E.O. 12958: N/A'),
    ['eo-na-on-classified "N/A" > Change to DECL: 03/14/2017'],
  ],
  [
    'a date and a name over unclassified text',
    { order: 'E.O. 12958: DECL: 03/13/2017', authority: CLASSIFIED.authority },
    ['eo-decl-on-unclassified "DECL: 03/13/2017" > Change to N/A'],
  ],
  [
    'a date over an EFTO text',
    {
      classification: 'UNCLAS E F T O LISBON 000427',
      security: 'ZNY EEEEE ZZH',
      order: 'E.O. 12958: DECL: 03/13/2017',
    },
    [],
  ],
  [
    'a date over limited official use',
    {
      ...OF_1986,
      classification: 'LIMITED OFFICIAL USE LISBON 00427',
      security: 'ZNR UUUUU ZZH',
      order: 'E.O. 12356: N/A',
      body: '1. One.\n\n2. Two.\nMARLOWE',
    },
    [],
  ],
  ['no name before 1995', { ...OF_1986, order: 'E.O. 12356: DECL: OADR' }, []],
  ['only a line Declassify on', by('Declassify on: 03/13/2017'), ['classified-by-missing "C O N F I D E N T I A L"']],
  [
    'the date on a line of its own',
    { ...CLASSIFIED, order: 'E.O. 12958:', authority: `${CLASSIFIED.authority}\nDeclassify on: 03/13/2017` },
    [],
  ],
  ['a draft that is only begun', 'UNCLAS LISBON 000427\n\nSIPDIS\n', []],

  // Reasons.
  ['a reason over two lines', by('Classified By: DCM Fritz Sapt for reasons 1.4 (b) a\nnd (d).'), []],
  ['a reason with the order', by('Classified By: DCM Fritz Sapt. Reason: E.O. 12958, 1.4 (b), (d).'), []],
  ['a reason in one pair of parentheses', by('CLASSIFIED BY: DCM FRITZ SAPT. REASONS: 1.4 (B,D).'), []],
  ['a reason on its own line', by('Classified By: DCM Fritz Sapt.\nReason: 1.4 (b) and (d)'), []],
  [
    'a sentence that begins with a letter',
    by('Classified By: DCM Fritz Sapt for reason 1.4 (d). A copy was sent.'),
    [],
  ],
  ['both sections', by('Classified By: DCM Fritz Sapt. Reasons: 1.4 (b) and 1.5 (d).'), []],
  ['a section without letters', by('Classified By: DCM Fritz Sapt for reasons 1.4.'), ['reason-malformed "1.4"']],
  [
    'letters without a section',
    by('Classified By: DCM Fritz Sapt for reasons (b) and (d).'),
    ['reason-malformed "(b) and (d)" > Change to 1.4 (b) and (d)'],
  ],
  [
    'letters that run on',
    by('Classified By: DCM Fritz Sapt. Reason: 1.4 B D.'),
    ['reason-malformed "1.4 B D" > Change to 1.4 (b) and (d)'],
  ],
  ['no reason, but a guide', by('Derived from: DSCG 05-1, B,D'), []],
  ['no reason, but a guide behind Classified By', by('Classified By: DSCG-05-1, G'), []],
  [
    '(h) before it was there',
    {
      ...OF_2003,
      date: 'P 100708Z JUL 01',
      order: 'E.O. 12958: DECL: 07/10/2011',
      authority: 'Classified By: DCM Fritz Sapt. Reason: 1.5 (h).',
    },
    ['reason-letter-unknown "h"'],
  ],
  [
    '1.4 in 2001',
    { ...OF_2003, date: 'P 100708Z JUL 01', order: 'E.O. 12958: DECL: 07/10/2011' },
    ['reason-section-era "1.4" > Change to 1.5'],
  ],
  [
    '1.5 in the months of change',
    {
      ...OF_2003,
      date: 'P 100708Z JUL 03',
      order: 'E.O. 12958: DECL: 07/10/2013',
      authority: 'Classified By: DCM Fritz Sapt. Reason: 1.5 (b).',
    },
    [],
  ],
  ['1.5 in 2007', by('Classified By: DCM Fritz Sapt. Reason: 1.5 (b).'), ['reason-section-era "1.5" > Change to 1.4']],
]);
