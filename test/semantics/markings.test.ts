// The arithmetic of portion markings.
import { describe, expect, test } from 'vitest';
import { type ExampleParts, exampleCable } from '../../server/src/linter/exampleCable.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import type { Markings } from '../../server/src/semantics/markings.ts';

const SECRET = 'S E C R E T LISBON 000427';

const markingsOf = (parts: ExampleParts): Markings =>
  readCableFile(exampleCable({ classification: SECRET, ...parts })).messages[0]?.model.markings as Markings;

const numbered = (...texts: string[]): string => texts.map((text, i) => `${i + 1}. ${text}`).join('\n\n');

/** `SECRET from 3; NOFORN from 3; unmarked 2`. */
function told({ highest, noforn, unmarked, entireText, release }: Markings): string {
  const sum: string[] = [];
  if (highest) sum.push(`${highest.word} from ${highest.portions.map(({ paragraph }) => paragraph ?? 'text')}`);
  if (entireText) sum.push(`entire text ${entireText.rank}`);
  if (noforn.length > 0) sum.push(`NOFORN from ${noforn.map(({ paragraph }) => paragraph)}`);
  if (release)
    sum.push(
      `REL ${release.nations}${release.open.length > 0 ? `, open ${release.open.map((p) => p.paragraph)}` : ''}`,
    );
  if (unmarked.length > 0) sum.push(`unmarked ${unmarked.map(({ number }) => number.value)}`);
  return sum.join('; ');
}

test.each<readonly [string, string, string]>([
  ['the highest of all', numbered('(C) One.', '(S) Two.', '(U) Three.', '(S) Four.'), 'SECRET from 2,4'],
  ['what is unmarked stays open', numbered('(C) One.', 'Two.'), 'CONFIDENTIAL from 1; unmarked 2'],
  [
    'NOFORN, however it is written',
    numbered('(C/NF) One.', '(S//NF) Two.', '(SBU-NF) Three.', '(C/NOFORN) Four.'),
    'SECRET from 2; NOFORN from 1,2,3,4',
  ],
  [
    'lists of REL have names in common',
    numbered('(S//REL TO USA, GBR, CAN) One.', '(S/REL TO GBR, USA) Two.'),
    'SECRET from 1,2; REL GBR,USA',
  ],
  ['unclassified text limits no list', numbered('(C REL UK) One.', '(U) Two.'), 'CONFIDENTIAL from 1; REL UK'],
  [
    'a list goes on behind a slash',
    numbered('(C/REL UK/CAN) One.', '(C/REL CAN) Two.'),
    'CONFIDENTIAL from 1,2; REL CAN',
  ],
  ['NOFORN beats every list', numbered('(C/REL UK) One.', '(C/NF) Two.'), 'CONFIDENTIAL from 1,2; NOFORN from 2'],
  [
    'a classified portion that says nothing leaves the release open',
    numbered('(C/REL UK) One.', '(C) Two.'),
    'CONFIDENTIAL from 1,2; REL UK, open 2',
  ],
  ['items of a list count', numbered('(C) One:\n\na. (S) Item.\n\nb. (C) Item.'), 'SECRET from 1'],
  ['unnumbered paragraphs count', numbered('(C) One.\n\n(S) More of it.', '(C) Two.'), 'SECRET from 1'],
  [
    'a marking in the middle of a sentence does not',
    numbered('(C) The file was\n(S) stamped.', '(C) Two.'),
    'CONFIDENTIAL from 1,2',
  ],
  [
    'an item (c) does not',
    numbered('(U) One:\n\n(a) Item.\n\n(b) Item.\n\n(c) Item.', '(U) Two.'),
    'UNCLASSIFIED from 1,2',
  ],
  ['a paragraph whose items are marked is marked', numbered('One:\n\na. (S) Item.', '(C) Two.'), 'SECRET from 1'],
  ['one marking for all', numbered('(S - ENTIRE TEXT) One.', 'Two.'), 'entire text 4'],
  ['one marking for all in words', numbered('SECRET - ENTIRE TEXT.', 'Two.'), 'entire text 4'],
  ['controls on unclassified text', numbered('(U//FOUO) One.', '(U) Two.'), 'FOUO from 1'],
  ['no markings', numbered('One.', 'Two.'), 'unmarked 1,2'],
])('%s', (_, body, expected) => {
  expect(told(markingsOf({ body }))).toBe(expected);
});

describe('the whole', () => {
  test.each<readonly [string, ExampleParts, unknown]>([
    ['the level of the line', {}, { level: 'SECRET', rank: 4, isCertain: true }],
    [
      'SENSITIVE limits an unclassified text',
      { classification: 'UNCLAS LISBON 000427', captions: 'SENSITIVE' },
      { rank: 1 },
    ],
    ['SENSITIVE adds nothing to SECRET', { captions: 'SENSITIVE' }, { rank: 4 }],
    ['a caption says NOFORN', { captions: 'NOFORN\nSIPDIS' }, { noforn: { value: 'NOFORN' } }],
    [
      'so does the line itself',
      { classification: 'S E C R E T NOFORN LISBON 000427' },
      { noforn: { value: 'NOFORN' } },
    ],
    ['a word stamped on a print is not certain', { classification: 'SECRET' }, { level: 'SECRET', isCertain: false }],
  ])('%s', (_, parts, expected) => {
    expect(markingsOf(parts).overall).toMatchObject(expected as object);
  });

  test('the subject has a marking of its own', () => {
    const { subject, portions } = markingsOf({
      subject: 'SUBJECT: (S) HARBOR',
      body: numbered('(C) One.', '(C) Two.'),
    });
    expect([subject?.value, portions.length]).toEqual(['S', 2]);
  });
});
