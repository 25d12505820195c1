// Hover in the text and on what archives and relays put around it.
import { describe, it } from 'vitest';
import { CABLE, checkHover, pointed } from './checkHover.ts';

describe('hover in the text', () => {
  it.each<readonly [marked: string, expected: string | null]>([
    ['|1. (C) Summary', null],
    ['(|C) Summary', '**(C)** portion marking\n\nConfidential.'],
    ['(S/|NF)', 'Secret, not for foreign nationals.  \nAbove the level of the classification line, CONFIDENTIAL.'],
    ['The DC|M and', '**DCM** acronym\n\nDeputy chief of mission.'],
    ['two NGO|s met', '**NGOs** acronym'],
    ['(ref |A', '**06STATE5678** reference A'],
    ['refs |B and', '**07BEIJING1702** reference B'],
    ['refs B and C|)', null],
    ['PO|L/ECON', '**POL** acronym'],
    ['POL/EC|ON', '**ECON** acronym'],
    ['at the M|FA.', '**MFA** acronym'],
    ['A US ca|rp', null],
    [
      'BEIJING 0000|1689  002 OF 002',
      '**BEIJING 00001689 002 OF 002** page line\n\nPage break of the relay.  \nSection 2 of 2. Not part of the text.',
    ],
    ['SA|PT', '**SAPT** signature\n\nThe name of the head of the post'],
    ['BT|\n#1689', '**BT** procedure sign'],
    ['BT\n#16|89', '**#1689** validation number'],
    ['NN|NN', 'The transmission ends.'],
  ])('%s', (marked, expected) => checkHover(pointed(marked), expected));
});

it.each<readonly [marking: string, expected: string]>([
  ['(S//REL| TO USA, NATO)', 'Secret, releasable to USA, NATO.'],
  ['(C/REL| UK)', 'Confidential, releasable to UK.'],
  ['(U//FO|UO)', 'Unclassified, for official use only.'],
  ['(SBU/|NF)', 'Sensitive but unclassified, not for foreign nationals.'],
  ['(LO|U)', 'Limited official use'],
])('hover on %s', (marking, expected) =>
  checkHover(`S E C R E T ROME 000427\n\nSUBJECT: A\n\n1. ${marking} One.\n`, expected),
);

describe('hover on acronyms', () => {
  const text = (words: string, post = 'BEIJING') =>
    `UNCLAS ${post} 000427\n\nSUBJECT: A\n\n1. ${words}\n\n2. The end is near.\n`;
  it.each<readonly [words: string, expected: string | null]>([
    ['We told t|he DCM.', null],
    ['WHO| WILL TELL US ABOUT IT.', null],
    ['The WH|O will tell.', 'World Health Organization.'],
    ['THE NA|TO STAFF CAME.', 'North Atlantic Treaty Organization.'],
    ['He came at 3 P|M on Monday.', null],
    ['The P|M came.', 'Prime minister'],
    ['The XQZ|W came.', null],
    ['The Nato| staff came.', null],
    ['A visit to SA|O PAULO is due.', null],
    ['The DCM|?s house.', 'Deputy chief of mission.'],
  ])('%s', (words, expected) => checkHover(text(words), expected));

  it('reads the government of the country the cable comes from', () => {
    checkHover(text('The GO|P agreed.', 'PANAMA'), 'Government of Panama, where the cable comes from.');
    checkHover(text('The GO|P agreed.'), 'which one depends on the sender');
  });

  it('doubts a party of another country', () => {
    checkHover(text('The PSO|E won.', 'MADRID'), 'Spanish Socialist Workers');
    checkHover(
      text('The PK|K and the CH|P met.'.replace('PK|K', 'PKK'), 'BEIJING'),
      'Not certain: in a cable from China it may mean something else.',
    );
  });
});

describe('hover on marks of archives', () => {
  const five = `08LISBON1042
ALMONDS
Tue May 13 00:00:00 +0200 2008
UNCLASSIFIED//FOR OFFICIAL USE ONLY
Embassy Lisbon
R 131516Z MAY 08
FM AMEMBASSY LISBON
TO SECSTATE WASHDC 6824UNCLAS LISBON 001042

SENSITIVE

SUBJECT: ALMONDS

¶1. (SBU) One.
`;
  it.each<readonly [marked: string, expected: string | null]>([
    ['08LIS|BON1042', '**08LISBON1042** archive id\n\nEmbassy Lisbon, Portugal: number 1042 of 2008'],
    ['ALM|ONDS\nTue', null],
    [
      'May 13 |00:00',
      '**13 May 2008** date of the archive\n\nThe day of the cable. The hour is midnight in Europe and says nothing.  \nThe same day as the date-time group.',
    ],
    ['FOR OFFICIAL| USE', 'An unclassified cable with a caption such as SENSITIVE.'],
    ['|¶1.', '**¶** mark of the web archive'],
    ['WASHDC 68|24UNCLAS', '**6824** message number'],
    ['6824UNC|LAS', '**UNCLASSIFIED** classification'],
  ])('%s', (marked, expected) => checkHover(pointed(marked, five), expected));

  it('says when the archive’s date is another', () =>
    checkHover(five.replace('13 00:00:00', '16 |00:00:00'), '3 days after the date-time group.'));

  it('explains the sentence of a partial extract', () =>
    checkHover(
      `This record is a |partial extract of the original cable. The full text of the original cable is not available.\n${five.slice(five.indexOf('UNCLAS LISBON'))}`,
      '**Partial extract** note of the archive',
    ));

  it.each<readonly [string, string | null]>([
    ['ACT|ION EUR-12', 'The office that has to act on the incoming telegram.'],
    ['ACTION EUR-1|2', 'Bureau of European and Eurasian Affairs  \n12 copies inside the Department.'],
    ['ACTION EUR-12\n------------------507B47  27103|3Z /38', 'Filed on day 27 of the month at 10:33 UTC.'],
  ])('%s', (top, expected) =>
    checkHover(
      `${top}\nR 271030Z APR 94\nFM AMEMBASSY ROME\nTO SECSTATE WASHDC\nUNCLAS ROME 000427\n\nSUBJECT: A\n`,
      expected,
    ),
  );

  it.each<readonly [string, string | null]>([
    ['Film Num|ber: D760123-0456', 'Reel and frame of the microfilm'],
    ['Locator: TEXT| ON-LINE', null],
    ['TAGS: PFOR, I|T', '**IT** geographic TAG\n\nItaly'],
    ['Review Act|ion: RELEASED', 'From the review for release.'],
  ])('%s', (line, expected) =>
    checkHover(
      `Message Text\n\nUNCLAS ROME 00427\n\nSUBJECT: A\n\n1. ONE.\n\nMessage Attributes\n\nDocument Number: 1976ROME00427\n${line}\n`,
      expected,
    ),
  );
});

it('says nothing about plain prose', () => checkHover(CABLE.replace('will pay', 'will p|ay'), null));
