// Hover on the format lines, from VZCZC to the last address.
import { describe, it } from 'vitest';
import { CABLE, checkHover, pointed } from './checkHover.ts';

const cases: readonly (readonly [marked: string, expected: string])[] = [
  ['VZCZ|CXYZ0017', 'Channel XYZ, in practice a single copy; number 0017'],
  ['P|P RUEHWEB', '**PP: PRIORITY** precedence'],
  ['PP RUE|HWEB', 'Not certain: read from its use, no book lists it.'],
  ['D|E RUEHBJ', '**DE** procedure sign'],
  ['DE RUE|HBJ', 'Embassy Beijing, China  \nThe station that sent the message.'],
  ['#16|89/01', 'The last four digits of the message reference number.  \nAgrees with BEIJING 001689.'],
  [
    '#1689/0|1',
    '**/01** transmission section\n\nSection 1 of the message as sent on the air.  \nThe text says section 1 of 2.',
  ],
  ['0730|709', '**14 March 2007, 07:09 UTC** filing time\n\nDay 073 of the year.'],
  ['0730|709', '1 minute after the date-time group.'],
  ['ZN|Y CCCCC', '**ZNY CCCCC** security warning\n\nMust stay on circuits approved (encrypted)'],
  ['ZNY CC|CCC', 'CCCCC: confidential.  \nAgrees with the classification line.'],
  ['CCCCC ZZ|H', '**ZZH** operating signal\n\nState Department handling'],
  ['|P R 140708Z', 'First of two: for the action addressees.'],
  ['P |R 140708Z', '**R: ROUTINE** precedence'],
  ['140708Z| MAR 07', '**14 March 2007, 07:08 UTC** date-time group\n\nWednesday, day 073 of the year.'],
  ['140708Z| MAR 07', '1 minute before the calling line’s 0730709.'],
  ['140708Z| MAR 07', '15:08 local time in Beijing (UTC+8).'],
  ['FM AMEMB|ASSY BEIJING', '**AMEMBASSY BEIJING** sender\n\nEmbassy Beijing, China'],
  ['RUE|HC/SEC', '**RUEHC** routing indicator\n\nSECSTATE WASHDC  \nDepartment of State, Washington DC'],
  [
    'SECSTATE| WASHDC',
    '**SECSTATE WASHDC** addressee for action\n\nDepartment of State, Washington DC  \nPrecedence: PRIORITY.',
  ],
  ['PRI|ORITY 5610', '**PRIORITY** precedence for SECSTATE WASHDC'],
  ['PRIORITY 56|10', '**5610** message number\n\nThe sender counts its messages to each post'],
  [
    'INFO RUE|ATRS',
    '**RUEATRS** routing indicator\n\nDEPT OF TREASURY WASHDC  \nTreasury Department, Washington DC, United States',
  ],
  ['DEPT OF |TREASURY WASHDC', 'Precedence: ROUTINE, by the second prosign R.'],
  ['ASEAN |MEMBER COLLECTIVE', 'Collective: one address for a fixed group of posts'],
  ['USMISSION| GENEVA', 'US mission to the UN organizations in Geneva, Switzerland'],
  ['NIACT |IMMEDIATE 1660', 'duty officer is called at any hour'],
];

describe('hover in the heading', () => {
  it.each(cases)('%s', (marked, expected) => checkHover(pointed(marked), expected));

  it('says nothing between the words', () => checkHover(pointed('PP RUEHWEB\n|\nDE'), null));
});

describe('hover on an address', () => {
  const heading = (line: string) =>
    `R 091132Z FEB 09\nFM AMEMBASSY LISBON\nTO ${line}\nUNCLAS LISBON 000427\n\nSUBJECT: ALMONDS\n`;
  it.each<readonly [string, string]>([
    ['RUEHXYQ|/AMEMBASSY STRELSAU', '**RUEHXYQ** routing indicator, not in the lists\n\nHere: AMEMBASSY STRELSAU'],
    ['RUEHXYQ|/AMEMBASSY STRELSAU', 'RUEH: Department of State, its missions and posts'],
    ['RUEAI|A/CIA WASHDC', 'Most likely a slip for RUEAIIA: CIA WASHDC'],
    ['RUEH5A|/AMEMBASSY ROME', 'Routing indicators are four to seven letters'],
    ['RUEAWJ|D/DEPT OF JUSTICE WASHDC', 'One of RUEAWJA to RUEAWJD.'],
    ['RUEAWJ|B/DEPT OF JUSTICE WASHDC', 'Here it stands for DEPT OF JUSTICE WASHDC.'],
    ['RUEKJCS|/JOINT STAFF WASHDC', 'Joint Staff, Washington DC, United States  \nAlso used for SECDEF WASHDC'],
    ['RHMFIS|S/HQ USEUCOM VAIHINGEN GE', 'gateway of the Defense Message System, up to secret'],
    [
      'ZE|N/AMEMBASSY ROME',
      '**ZEN** operating signal\n\nThe addressee after this sign gets the message by separate transmission',
    ],
    ['RUEHRO/AMEMBASSY| STRELSAU', 'Embassy Strelsau  \nPrecedence: ROUTINE.'],
    ['RUEHRO/AMEMBASSY ROME PRI|OITY 0012', '**PRIOITY** precedence for AMEMBASSY ROME\n\nMeant is PRIORITY.'],
    ['AMCONSUL| MADRAS', 'Consulate Madras (now Chennai), India'],
    ['SECDEF |WASHINGTON DC//USDP-ISA//', 'Secretary of Defense, Washington DC'],
    ['ALL DIPLOMATIC POSTS COLLECTIVE\nXMT AMEMBASSY| ROME', '**AMEMBASSY ROME** left out\n\nEmbassy Rome, Italy'],
    ['ALL DIPLOMATIC| POSTS COLLECTIVE\nXMT AMEMBASSY ROME', 'Not sent to AMEMBASSY ROME.'],
  ])('%s', (line, expected) => checkHover(heading(line), expected));
});

describe('hover on what does not agree', () => {
  it.each<readonly [string, string, string]>([
    ['#1689/01', '#16|98/01', 'Does not agree with BEIJING 001689, which would give #1689.'],
    ['PP RUEHWEB', 'R|R RUEHWEB', 'Does not agree with the date-time line, which begins with P.'],
    ['ZNY CCCCC', 'ZNR U|UUUU', 'Does not agree with the classification line, CONFIDENTIAL.'],
    ['ZNY CCCCC', 'ZNY |CCCC', 'Five letters are needed, such as CCCCC; here is CCCC.'],
    ['0730709', '367|0709', 'There is no day 367 in 2007: days run from 001 to 365.'],
    ['0730709', '073|2460', 'There is no 24:60: hours run to 23, minutes to 59.'],
    ['0730709', '083|0709', '10 days after the date-time group.'],
    ['0730709', '073|07', 'Seven digits are needed'],
  ])('%s as %s', (right, wrong, expected) => checkHover(CABLE.replace(right, wrong), expected));
});
