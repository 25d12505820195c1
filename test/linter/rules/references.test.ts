// Edges of the rules on references: letters, mentions, years, posts.
import type { ExampleParts } from '../../../server/src/linter/exampleCable.ts';
import { checkRules } from '../support/checkRule.ts';

const refs = (references: string, says = ''): ExampleParts => ({
  references,
  body: `1. The tender waits${says}.\n\n2. Until May.\nMARLOWE`,
});

checkRules([
  // Letters.
  [
    'a gap that the text does not know of',
    refs('REF: A. MADRID 12\n     C. PARIS 31'),
    ['ref-letter-sequence "C." > Change to B'],
  ],
  [
    'a gap with more behind it',
    refs('REF: A. MADRID 12\n     C. PARIS 31\n     D. ROME 7'),
    ['ref-letter-sequence "C." > Change to B and C'],
  ],
  [
    'a gap, and a text that knows the old letter',
    refs('REF: A. MADRID 12\n     C. PARIS 31', ' (ref C)'),
    ['ref-letter-sequence "C." > Change to B'],
  ],
  [
    'a gap, and a text that knows both letters',
    refs('REF: A. MADRID 12\n     C. PARIS 31', ' (refs B and C)'),
    ['ref-letter-sequence "C."'],
  ],
  ['one letter for two cables', refs('REF: A. MADRID 12 AND 13\n     B. PARIS 31'), []],
  ['letters in parentheses', refs('REF: (A) MADRID 12 (B) PARIS 31 (C) ROME 7'), []],
  ['numbers instead of letters', refs('REF: (1) MADRID 12\n     (3) PARIS 31'), []],
  ['initials', refs('REF: A. MADRID 12\n     B. J.D. SAPT E-MAIL OF MARCH 3'), []],
  ['a letter twice on one line', refs('REF: A. MADRID 12 A. PARIS 31'), []],

  // Mentions.
  ['a letter within a range', refs('REF: A. MADRID 12\n     B. PARIS 31', ' (refs A-C)'), ['ref-undefined "C"']],
  ['one reference without a letter', refs('REF: MADRID 12', ' (ref A)'), ['ref-undefined "A"']],
  ['one reference without a letter, and ref B', refs('REF: MADRID 12', ' (ref B)'), ['ref-undefined "B"']],
  ['a reftel', refs('REF: MADRID 12', ' (reftel)'), []],
  ['ref a followed by words', refs('REF: MADRID 12', ' as in ref a year ago'), []],
  ['no references at all', refs('', ' (ref A)'), ['reftel-without-ref "ref A"']],
  ['a REF line that could not be read', refs('REF: NONE', ' (reftel)'), []],

  // Numbers, years and posts.
  ['the own number of another year', refs('REF: 06 LISBON 427'), []],
  [
    'the own number in a corrected copy',
    { ...refs('REF: LISBON 427'), captions: 'SIPDIS', date: 'P 140708Z MAR 07 ZDS' },
    [],
  ],
  ['a few numbers ahead', refs('REF: LISBON 440'), []],
  ['far ahead, with the year of the cable', refs('REF: 07 LISBON 2310'), ['ref-future-serial "07 LISBON 2310"']],
  ['far ahead, a bare number', refs('REF: 2310'), []],
  [
    'two far ahead under one name',
    refs('REF: LISBON 2310 AND 2311'),
    ['ref-future-serial "LISBON 2310" > Change to 06 LISBON 2310'],
  ],
  ['of the last century', refs('REF: 98 MADRID 12'), []],
  ['of next year, behind the number', refs('REF: MADRID 12 (08)'), ['ref-year-future "MADRID 12 (08)"']],
  ['an agency that is no post', refs('REF: SECDEF 12'), []],
  ['an abbreviation', refs('REF: HCMC 12'), []],
  ['a post with its kind', refs('REF: AMEMBASSY MADRID 12'), []],
  ['two cables of one post', refs('REF: MADRID 12, MADRID 13'), []],
  [
    'one cable twice without letters',
    refs('REF: MADRID 12, PARIS 31, MADRID 12'),
    ['ref-duplicate "MADRID 12" > Remove the second'],
  ],
  ['an e-mail', refs('REF: SAPT-HENTZAU E-MAIL 2/5/07'), []],
  ['a post and a date', refs('REF: A. MADRID 12\n     B. MADRID E-MAIL'), []],
]);
