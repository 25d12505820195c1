// Rules of the text: cases at their edges.
import type { ExampleParts } from '../../../server/src/linter/exampleCable.ts';
import { checkRules } from '../support/checkRule.ts';

const numbered = (...numbers: number[]): ExampleParts => ({
  body: `${numbers.map((n) => `${n}. The harbor authority met again.`).join('\n\n')}\nMARLOWE`,
});

const text = (body: string): ExampleParts => ({ body: `${body}\nMARLOWE` });

const LONG = 'The harbor authority met again and put off the tender for the dredgers, once more.';

checkRules([
  ['in sequence', numbered(1, 2, 3, 4), []],
  ['one number left out', numbered(1, 2, 4, 5), ['para-number-gap "4" > Number paragraphs from here 3 to 4']],
  ['several left out', numbered(1, 2, 6), ['para-number-gap "6" > Change the number to 3']],
  ['the first left out', numbered(2, 3, 4), ['para-number-gap "2" > Number paragraphs from here 1 to 3']],
  ['a number twice', numbered(1, 2, 2, 3), ['para-number-duplicate "2" > Number paragraphs from here 3 to 4']],
  ['a number twice, then on', numbered(1, 2, 2, 4), ['para-number-duplicate "2" > Change the number to 3']],
  ['two have changed places', numbered(1, 3, 2, 4), ['para-number-order "3"']],
  ['a quoted text counts anew', numbered(1, 2, 1, 2, 3, 3, 4), []],
  [
    'a number at the start of a line is no paragraph',
    text('1. It will meet on March\n17. The tender waits.\n\n2. Two lines asked.'),
    [],
  ],
  [
    'where text was taken out paragraphs may be gone',
    text('1. The authority met.\n\nXXXXXXXXXXXX\n\n4. Two lines asked.'),
    ['redaction-marker "XXXXXXXXXXXX"'],
    { profile: 'archive' },
  ],
  [
    'a further section goes on counting',
    {
      ...numbered(5, 6),
      classification: 'UNCLAS SECTION 02 OF 02 LISBON 000427',
      calling: 'DE RUEHLI #0427/02 0730708',
    },
    [],
  ],

  ['one paragraph with items', text('1. The authority said:\n\na. Not now.\n\nb. In May.'), []],
  ['69 characters', text(`1. ${'x'.repeat(66)}\n\n2. Two.`), []],
  ['70 characters', text(`1. ${'y'.repeat(67)}\n\n2. Two.`), ['line-too-long "y"']],
  ['blanks at the end do not count', text(`1. ${'y'.repeat(66)}     \n\n2. Two.`), []],
  ['nor does the pilcrow of an archive', text(`¶1. ${'y'.repeat(66)}\n\n¶2. Two.`), []],
  ['a paragraph on one line each has lost its line ends', text(`1. ${LONG.repeat(5)}\n\n2. ${LONG.repeat(6)}`), []],
  [
    'fields that have run together are long',
    { subject: '', tags: `TAGS: ETRD, EWWT, POSUBJECT: ${'HARBOR AND TENDER '.repeat(3)}` },
    [],
  ],

  ['straight quotes', text('1. The authority\'s "tender" -- at 100 % -- waits.\n\n2. Two.'), []],
  [
    'all of a line at once',
    text('1. The “tender” waits.\n\n2. Two.'),
    ['non-ita2-character "“" > Write plain characters for 2 on this line'],
  ],
  ['letters lose their accents', text('1. São Paulo waits.\n\n2. Two.'), ['non-ita2-character "ã" > Write a for ã']],
  ['a tab', text('1.\tThe tender waits.\n\n2. Two.'), ['non-ita2-character "\\t" > Write a blank for a tab']],
  ['a letter without a plain form', text('1. The 水 waits.\n\n2. Two.'), ['non-ita2-character "水"']],
  ['UTF-8 in a wrong encoding', text('1. The cafÃ© waits.\n\n2. Two.'), ['encoding-replacement "Ã©" > Change Ã© to e']],
  ['lost for good', text('1. The caf\uFFFD waits.\n\n2. Two.'), ['encoding-replacement "\uFFFD"']],
  ['a pilcrow read in a wrong encoding', text('\uFFFD1. The tender waits.\n\n\uFFFD2. Two.'), []],
  [
    'names taken out are one finding',
    text('1. Then xxxxx met XXXXXXXX.\n\n2. [DETAILS REMOVED]'),
    ['redaction-marker "xxxxx"'],
    { profile: 'archive' },
  ],
  ['thirty in Roman numerals', text('1. Session XXX of 2007.\n\n2. Session XXXIII.'), [], { profile: 'archive' }],

  [
    'a summary under a heading ends with the next',
    text(
      `SUMMARY\n-------\n\n1. One.\n\nDETAILS\n-------\n\n${[2, 3, 4, 5, 6, 7, 8].map((n) => `${n}. Text.`).join('\n\n')}`,
    ),
    [],
  ],
  ['a short cable may leave END SUMMARY out', text('1. SUMMARY: The tender waits.\n\n2. Two.'), []],
  ['in small letters', text('1. Summary: The tender waits. End summary.\n\n2. Two.'), []],
  ['a numbered summary with its number twice', text('1. 1. Summary: The tender waits. End summary.\n\n2. Two.'), []],
  ['COMMENT needs no end', text('1. COMMENT: The tender waits.\n\n2. Two.'), []],
  [
    'a text with a name of its own',
    text('1. The order follows.\n\nBEGIN TEXT OF LETTER: Wait. END LETTER.\n\n2. Two.'),
    [],
  ],
  ['QUOTE and UNQUOTE', text('1. He said BEGIN QUOTE Wait UNQUOTE.\n\n2. Two.'), []],
  [
    'one of two',
    text('1. BEGIN QUOTE Wait END QUOTE, and BEGIN TEXT the rest.\n\n2. Two.'),
    ['quote-unclosed "BEGIN TEXT"'],
  ],

  ['nobody is under MINIMIZE', { info: 'INFO RUEHKT/AMEMBASSY KATHMANDU 0412' }, []],
  [
    'an addressee is',
    { info: 'INFO RUEHKT/AMEMBASSY KATHMANDU 0412' },
    ['minimize-considered "AMEMBASSY KATHMANDU" > Insert KATHMANDU MINIMIZE CONSIDERED. above the signature'],
    { minimize: new Set(['KATHMANDU']) },
  ],
  [
    'the first section has no signature',
    {
      body: '1. One.\n\n2. Two.',
      classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
      calling: 'DE RUEHLI #0427/01 0730708',
    },
    [],
  ],
  ['a small letter in a name', { body: '1. One.\n\n2. Two.\n\nMcALLISTER' }, []],
  [
    'the whole name in small letters',
    { body: '1. One.\n\n2. Two.\n\nMarlowe' },
    ['signature-not-uppercase "Marlowe" > Change to MARLOWE'],
  ],
  ['the level of the line is repeated', { ending: '\nUNCLASSIFIED' }, []],
]);
