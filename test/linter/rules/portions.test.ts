// Rules of portion markings: cases at their edges.
import { CLASSIFIED, type ExampleParts } from '../../../server/src/linter/exampleCable.ts';
import { checkRules } from '../support/checkRule.ts';

const paragraphs = (...texts: string[]): string =>
  `${texts.map((text, i) => `${i + 1}. ${text}`).join('\n\n')}\nMARLOWE`;

const confidential = (...texts: string[]): ExampleParts => ({ ...CLASSIFIED, body: paragraphs(...texts) });

const noforn = (...texts: string[]): ExampleParts => ({ ...confidential(...texts), captions: 'NOFORN\nSIPDIS' });

const LATE_1980S: ExampleParts = {
  ...CLASSIFIED,
  calling: '',
  date: 'P 140708Z MAR 86',
  order: 'E.O. 12356: DECL: OADR',
  authority: '',
};

checkRules([
  ['unclassified text needs no markings', { body: paragraphs('One thing.', 'Two things.') }, []],
  [
    'no marking at all is one finding',
    confidential('One thing.', 'Two things.', 'Three things.'),
    ['portion-missing "1" > Mark all 3 paragraphs (C), the level of the cable'],
  ],
  [
    'one of three',
    confidential('(C) One.', 'Two.', '(U) Three.'),
    ['portion-missing "2" > Mark paragraph 2 (C), the level of the cable'],
  ],
  ['a paragraph whose items are marked', confidential('(C) One.', 'Two:\n\na. (U) This.\n\nb. (C) That.'), []],
  ['one marking for the entire text', confidential('(C - ENTIRE TEXT) One.', 'Two.'), []],
  ['without the markings of 1995 none are missed', { ...LATE_1980S, body: paragraphs('One.', 'Two.') }, []],

  [
    'SECRET in an item',
    confidential('(C) One:\n\na. (S) This.\n\nb. (C) That.', '(U) Two.'),
    ['portion-above-classification "(S)"'],
  ],
  [
    'two above the line are one finding',
    confidential('(S) One.', '(C) Two.', '(S//NF) Three.'),
    ['portion-above-classification "(S)"', 'portion-noforn-without-caption "(S//NF)" > Add the caption NOFORN'],
  ],
  [
    'a marked heading counts',
    confidential('(C) One.\n\n(S) FINANCES\n------------', '(U) Two.'),
    ['portion-above-classification "(S)"'],
  ],
  ['what is unmarked may be the highest', { ...confidential('(U) One.', 'Two.') }, ['portion-missing "2"']],
  [
    'the subject may be the highest',
    { ...confidential('(U) One.', '(SBU) Two.'), subject: 'SUBJECT: (C) HARBOR AUTHORITY' },
    [],
  ],
  [
    'the first of two sections alone',
    {
      ...confidential('(U) One.', '(SBU) Two.'),
      classification: 'C O N F I D E N T I A L SECTION 01 OF 02 LISBON 000427',
      calling: 'DE RUEHLI #0427/01 0730708',
    },
    [],
  ],
  [
    'RESTRICTED is one',
    {
      ...confidential('(R) One.', '(U) Two.'),
      classification: 'R E S T R I C T E D LISBON 000427',
      security: 'ZNY RRRRR ZZH',
    },
    [],
  ],

  ['NF in any style', noforn('(C/NF) One.', '(SBU-NF) Two.', '(C/NOFORN) Three.'), []],
  [
    'NOFORN beats REL',
    confidential('(C/REL UK) One.', '(C//NF) Two.'),
    ['portion-noforn-without-caption "(C//NF)" > Add the caption NOFORN'],
  ],
  [
    'not while a paragraph is unmarked',
    noforn('(C) One.', 'Two.'),
    ['portion-missing "2" > Mark paragraph 2 (C//NF), the level of the cable'],
  ],
  [
    'the style of most is kept',
    noforn('(C/NF) One.', '(C//NF) Two.', '(C/NF) Three.'),
    ['portion-style-mixed "(C//NF)" > Change to (C/NF)'],
  ],
  ['lists of REL have slashes of their own', { ...confidential('(C/REL UK/CAN) One.', '(C//REL UK) Two.') }, []],

  ['small letters', confidential('(c) One.', '(U) Two.', '(C) Three.'), ['portion-malformed "(c)" > Change to (C)']],
  [
    'the first parenthesis lost',
    { captions: 'SENSITIVE', body: paragraphs('(SBU) One.', 'SBU) Two.') },
    ['portion-malformed "SBU)" > Change to (SBU)'],
  ],
  [
    'the last parenthesis lost',
    confidential('(C) One.', '(SBU The harbor authority met.'),
    ['portion-malformed "(SBU" > Change to (SBU)'],
  ],
  ['U THANT is no marking', { body: paragraphs('(U THANT) met us.', 'Two.') }, []],
  ['an item (c) in a cable without markings', { body: paragraphs('(c) of the rules says so.', 'Two.') }, []],
  [
    'a slip in the control',
    noforn('(C) One.', '(C//NOFRON) Two.', '(C//NF) Three.'),
    ['portion-unknown "(C//NOFRON)" > Change to (C//NOFORN)'],
  ],
  ['controls of others are many', noforn('(C//NF) One.', '(C//FGI GBR) Two.', '(C//RD) Three.'), []],
  [
    'an abbreviation behind the number',
    confidential('(C) One.', '(GOP) officials met us.', '(U) Three.'),
    ['portion-missing "2"'],
  ],

  [
    'one marking for all, of another level',
    confidential('(S - ENTIRE TEXT) One.', 'Two.'),
    ['entire-text-conflict "(S - ENTIRE TEXT)"'],
  ],
  [
    'the same in words',
    { ...LATE_1980S, body: paragraphs('SECRET - ENTIRE TEXT.', 'Two.') },
    ['entire-text-conflict "SECRET - ENTIRE TEXT"'],
  ],
]);
