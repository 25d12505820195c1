// Oddities 49 and 50: who classified the cable, and why.
import { expect as matcher } from 'vitest';
import { cable, type OddityCase } from './oddity.ts';

const both = ['b', 'd'];
const named = { name: matcher.stringContaining('Ana Ferro') };

/** Authority as written, and what must be read from it. */
const forms: readonly (readonly [string, object])[] = [
  ['Classified By: DCM Ana Ferro for reasons 1.4 (b) and (d).', { name: 'DCM Ana Ferro', reasons: both }],
  ['Classified by DCM Ana Ferro for reasons 1.4 (b, d).', { name: 'DCM Ana Ferro', reasons: both }],
  ['CLASSIFIED BY: DCM Ana Ferro FOR REASONS 1.4(B),(D).', { name: 'DCM Ana Ferro', reasons: both }],
  ['(U) Classified by: DCM Ana Ferro for reason 1.4 (d).', { name: 'DCM Ana Ferro', reasons: ['d'] }],
  ['Classified By: DCM Ana Ferro. REA\nSONS: 1.4 (B) AND (D).', { ...named, reasons: both }],
  ['Classified By: DCM Ana Ferro for reasons 1.4 (b) a\nnd (d).', { name: 'DCM Ana Ferro', reasons: both }],
  ['Classified By: Ana Ferro, Deputy Chief of Mission;\nReason 1.4 b/d', { ...named, reasons: both }],
  ['Classified By: Ambassador Otto Krafft and DCM Ana Ferro, reasons\n1.4 (b) and (d).', { ...named, reasons: both }],
  ['Classified By: DCM Ana Ferro for reasons 1.4(b), (d).', { name: 'DCM Ana Ferro', reasons: both }],
  ['Classified By: DCM Ana Ferro, Reason: E.O. 12958, 1.5 (b) and 1.4 (d)', { ...named, reasons: both }],
  ['Classified By: DCM Ana Ferro.', { ...named, reasons: [] }],
  [
    'Classified By: DCM Ana Ferro, room 1.41, since 1/4/2008,\nfor reasons 1.4 (b) and (d).',
    { ...named, reasons: both },
  ],
];

export const authorities: readonly OddityCase[] = [
  ...forms.map(([authority, classifiedBy]) => ({
    oddity: 49,
    title: authority.replaceAll('\n', ' | '),
    text: cable({ authority }),
    expect: { classifiedBy, paragraphs: [{ number: 1 }, { number: 2 }] },
  })),
  {
    oddity: 49,
    title: 'numbered as paragraph 1',
    text: cable({
      authority: '1. (U) CLASSIFIED BY DCM Ana Ferro FOR REASONS 1.4 (B) AND (D).',
      body: '2. (C) The growers met.',
    }),
    expect: { classifiedBy: { name: 'DCM Ana Ferro', reasons: both } },
  },
  ...['Derived from: DSCG 05-1, B,D', 'Classified By: DSCG 05-1, B,D'].map((authority) => ({
    oddity: 50,
    title: `classification guide: ${authority}`,
    text: cable({ authority }),
    expect: {
      classifiedBy: { name: matcher.stringContaining('DSCG 05-1') },
      references: [{ letter: 'A', mrn: '09MADRID77' }],
    },
  })),
];
