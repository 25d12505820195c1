// Oddities 27 to 37: E.O., TAGS and SUBJECT.
import { expect as matcher } from 'vitest';
import { cable, type OddityCase } from './oddity.ts';

const tags = ['EAGR', 'ETRD', 'PO'];
const subject = 'ALMOND GROWERS ASK FOR A FAIR SCALE';
const order = { number: '12958', declassifyOn: '2019-02-08' };

const executiveOrders: readonly (readonly [string, object])[] = [
  ['EO 12958: DECL: 02/08/2019', order],
  ['E.O 12958: DECL: 02/08/2019', order],
  ['E. O. 12958: DECL: 02/08/2019', order],
  ['E.0. 12958: DECL: 02/08/2019', order],
  ['E.O.  12958: DECL: 02/08/2019', order],
  ['EO 12958 DECL: 02/08/2019', order],
  ['E.O. 12958: DECL: 2019/02/08', order],
  ['E.O. 12958: 02/08/2019', order],
  ['MO. 11652: GDS', { number: '11652', declassifyOn: null }],
  ['E.O. 12958: DECL: TWENTY YEARS', { number: '12958', declassifyOn: null, text: 'DECL: TWENTY YEARS' }],
  ['E.O. 12958: DECL: 08 OCTOBER 2019', { number: '12958', text: 'DECL: 08 OCTOBER 2019' }],
  ['E.O. 12958: DECL: (X1)', { number: '12958', declassifyOn: null, exemptions: ['X1'] }],
  ['E.O. 12958: DECL: X1, X6', { number: '12958', declassifyOn: null, exemptions: ['X1', 'X6'] }],
  ['E.O. 12958: DECL: CLOSURE OF THE FAIR', { number: '12958', declassifyOn: null, text: 'DECL: CLOSURE OF THE FAIR' }],
  ['E.o. 12958: decl: after the harvest', { number: '12958', declassifyOn: null, text: 'decl: after the harvest' }],
];

const tagLabels = ['TAGS', 'TAG:', 'TAGS;', 'TAGS,', 'TAGES:', 'TABS:', 'TAS:', 'TGS:', 'AGS:', 'Tags:'];

/** The text between TAGS and the first paragraph, where a long subject ends in different ways. */
const fieldsOnly = (text: string) => cable({ subject: text, refs: '', authority: '' });

export const fields: readonly OddityCase[] = [
  {
    oddity: 27,
    title: 'TAGS before E.O.',
    text: cable({ eo: 'TAGS: EAGR, ETRD, PO', tags: 'E.O. 12958: DECL: 02/08/2019' }),
    expect: { executiveOrder: order, tags, subject },
  },
  {
    oddity: 27,
    title: 'E.O., TAGS and SUBJECT on one line',
    text: cable({ eo: `E.O. 12958: DECL: 02/08/2019 TAGS: EAGR, ETRD, PO SUBJECT: ${subject}`, tags: '', subject: '' }),
    expect: { executiveOrder: { ...order, text: 'DECL: 02/08/2019' }, tags, subject },
  },
  ...executiveOrders.map(([eo, executiveOrder]) => ({
    oddity: 28,
    title: eo,
    text: cable({ eo }),
    expect: { executiveOrder, tags, subject },
  })),
  ...tagLabels.map((label) => ({
    oddity: 29,
    title: `TAGS label written ${label}`,
    text: cable({ tags: `${label} EAGR, ETRD, PO` }),
    expect: { executiveOrder: order, tags, subject },
  })),
  {
    oddity: 29,
    title: 'TAGS written twice',
    text: cable({ tags: 'TAGS: TAGS: EAGR, ETRD, PO' }),
    expect: { tags, subject },
  },
  {
    oddity: 29,
    title: 'two TAGS lines',
    text: cable({ tags: 'TAGS: EAGR, ETRD\nTAGS: PO' }),
    expect: { tags, subject },
  },
  {
    oddity: 29,
    title: 'label missing',
    text: cable({ tags: 'EAGR, ETRD, PO' }),
    expect: { executiveOrder: order, tags, subject },
  },
  {
    oddity: 30,
    title: 'SIPDIS between tags',
    text: cable({ captions: '', tags: 'TAGS: EAGR, ETRD,\nSIPDIS\nPO' }),
    expect: { tags, captions: ['SIPDIS'], subject },
  },
  {
    oddity: 30,
    title: 'page line between tags',
    text: cable({
      classLine: 'C O N F I D E N T I A L SECTION 01 OF 02 LISBON 000427',
      tags: 'TAGS: EAGR, ETRD,\n\nLISBON 00000427  001.2 OF 002\n\n\nPO',
    }),
    expect: { tags, subject },
  },
  {
    oddity: 31,
    title: 'tags on the line after the label',
    text: cable({ tags: 'TAGS:\nEAGR, ETRD, PO' }),
    expect: { tags, subject },
  },
  {
    oddity: 32,
    title: 'free phrases as tags',
    text: cable({ tags: 'TAGS: EAGR, ALMOND PRICES, POLITICAL PARTIES, PO' }),
    expect: { tags: ['EAGR', 'ALMOND PRICES', 'POLITICAL PARTIES', 'PO'], subject },
  },
  {
    oddity: 32,
    title: 'person with a comma inside parentheses',
    text: cable({ tags: 'TAGS: OVIP (ALVOREDO, DUARTE), EAGR, PO' }),
    expect: { tags: ['OVIP', '(ALVOREDO, DUARTE)', 'EAGR', 'PO'], subject },
  },
  {
    oddity: 33,
    title: 'subject on the line after the label',
    text: cable({ subject: `SUBJECT:\n${subject}` }),
    expect: { subject },
  },
  {
    oddity: 33,
    title: 'subject over a page line',
    text: cable({
      classLine: 'C O N F I D E N T I A L SECTION 01 OF 02 LISBON 000427',
      subject: 'SUBJECT: ALMOND GROWERS ASK\n\nLISBON 00000427  001.2 OF 002\n\n\nFOR A FAIR SCALE',
    }),
    expect: { subject, references: [{ letter: 'A', mrn: '09MADRID77' }] },
  },
  {
    oddity: 33,
    title: 'subject ends at REF',
    text: fieldsOnly(`SUBJECT: ALMOND GROWERS ASK\nFOR A FAIR SCALE\nREF: A. MADRID 77`),
    expect: { subject, references: [{ letter: 'A', mrn: '09MADRID77' }] },
  },
  {
    oddity: 33,
    title: 'subject ends at Classified By',
    text: fieldsOnly(`SUBJECT: ALMOND GROWERS ASK\nFOR A FAIR SCALE\nClassified By: DCM Ana Ferro for reason 1.4 (d).`),
    expect: { subject, classifiedBy: { name: 'DCM Ana Ferro', reasons: ['d'] } },
  },
  {
    oddity: 33,
    title: 'subject ends at the first paragraph',
    text: cable({
      subject: `SUBJECT: ${subject}\n1. (C) The growers met.`,
      refs: '',
      authority: '',
      body: '2. (U) They will meet again.',
    }),
    expect: {
      subject,
      paragraphs: [
        { number: 1, marking: 'C' },
        { number: 2, marking: 'U' },
      ],
    },
  },
  ...[`(C) ${subject}`, `${subject} (CORRECTED COPY)`, `${subject} - PART 3 OF 3`, `${subject} //SUBJECT LINE//`].map(
    (written) => ({
      oddity: 34,
      title: `SUBJECT: ${written}`,
      text: cable({ subject: `SUBJECT: ${written}` }),
      expect: {
        subject: matcher.stringContaining(subject),
        section: null,
        references: [{ letter: 'A', mrn: '09MADRID77' }],
      },
    }),
  ),
  {
    oddity: 35,
    title: 'subject glued to REF',
    text: fieldsOnly(`SUBJECT: ${subject}REF: MADRID 77`),
    expect: { subject, references: [{ mrn: '09MADRID77' }] },
  },
  {
    oddity: 35,
    title: 'reference glued to Classified By',
    text: cable({ refs: 'REF: CAIROClassified By: DCM Ana Ferro for reason 1.4 (d).', authority: '' }),
    expect: { subject, classifiedBy: { name: 'DCM Ana Ferro', reasons: ['d'] } },
  },
  {
    oddity: 35,
    title: 'tags glued to SUBJECT',
    text: cable({ tags: `TAGS: EAGR, ETRD, POSUBJECT: ${subject}`, subject: '' }),
    expect: { tags, subject },
  },
  {
    oddity: 36,
    title: 'no subject',
    text: cable({ subject: '' }),
    expect: { subject: null, tags, references: [{ letter: 'A' }] },
  },
  {
    oddity: 37,
    title: 'leading blanks, tabs and backslashes at line ends',
    text: cable({
      eo: '   E.O. 12958: DECL: 02/08/2019 \\',
      tags: '\tTAGS: EAGR, ETRD, PO \\',
      subject: `  SUBJECT:\tALMOND GROWERS ASK \\\n  FOR A FAIR SCALE \\`,
    }),
    expect: { executiveOrder: { ...order, text: 'DECL: 02/08/2019' }, tags, subject },
  },
];
