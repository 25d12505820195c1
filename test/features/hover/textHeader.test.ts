// Hover from the classification line to the references.
import { describe, expect, it } from 'vitest';
import { CABLE, checkHover, markedAt, pointed } from './checkHover.ts';

describe('hover in the text header', () => {
  it.each<readonly [marked: string, expected: string | null]>([
    [
      'C O N F |I D E',
      '**CONFIDENTIAL** classification\n\nUnauthorized release could be expected to damage national security.',
    ],
    [
      'C O N F |I D E',
      'Highest portion SECRET, from paragraph 2; NOFORN from paragraph 2; unmarked: 3.  \nAbove the level of this line.  \nNot certain: what is unmarked may be higher.',
    ],
    ['SECTION |01 OF 02', 'The page lines show that later sections follow in this text.'],
    [
      'BEIJING 00|1689\n',
      '**07BEIJING1689** message reference number\n\nEmbassy Beijing, China  \nNumber 1689 of 2007',
    ],
    ['NOF|ORN', '**NOFORN** dissemination caption\n\nNot releasable to foreign nationals.'],
    ['SIP|DIS', '**SIPDIS** distribution caption'],
    ['DEPT FOR EAP|/CM', '**EAP/CM** office of the Department of State\n\nOffice of Chinese and Mongolian Affairs'],
    ['- KRA|FFT', null],
    ['L/|OES', '**L/OES** office of the Department of State\n\nPart of L: Office of the Legal Adviser'],
    ['STATE PASS |USTR', 'US Trade Representative.'],
    ['SA|O PAULO FOR', '**SAO PAULO** post\n\nConsulate Sao Paulo, Brazil'],
    ['E.O. |12958', 'In force from 14 October 1995 to 26 June 2010.'],
    [
      'DECL: 03/|13/2017',
      '**13 March 2017** declassification\n\nDECL: declassify on this date.  \n10 years after the cable, 1 day less.',
    ],
    ['TA|GS: ', 'Traffic analysis by geography and subject'],
    ['ET|RD', '**ETRD** subject TAG (economic)\n\nForeign trade'],
    [' C|H,', '**CH** geographic TAG\n\nChina'],
    ['KD|EM', '**KDEM** program TAG\n\nDemocratization'],
    ['TI|P, ', 'Meant is KTIP (Trafficking in persons).'],
    ['PG|VO', 'Perhaps PGOV: Internal governmental affairs'],
    ['UN|GA', '**UNGA** organization TAG\n\nUN General Assembly'],
    ['HENTZAU|, RUPERT', '**(HENTZAU, RUPERT)** person TAG'],
    ['SUBJECT: (|C)', '**(C)** marking of the subject line'],
    ['MARBLE: US|TR', '**USTR** acronym'],
    ['RE|F: A.', '**REF** field'],
    [
      '06 STATE| 5678',
      '**06STATE5678** reference A\n\nDepartment of State, Washington DC  \nNumber 5678 of 2006 from this sender.',
    ],
    ['06 STATE| 5678', 'NOTAL: not sent to all addressees of this cable.'],
    ['BEIJING |1702', 'the number is above this cable’s own, so perhaps of the year before.'],
    ['AND |43', '**07CHENGDU43** reference C\n\nConsulate Chengdu, China  \nNumber 43 of 2007'],
    ['Classified| By', 'The officer who decided on the classification'],
    ['DC|M Rudolf', 'Deputy chief of mission.'],
    ['1|.4 (b)', '1.4(b): foreign government information  \n1.4(d): foreign relations'],
    ['(b|) and', '**1.4(b)** reason for classification\n\nForeign government information.'],
  ])('%s', (marked, expected) => checkHover(pointed(marked), expected));

  it('marks what it explains', () => {
    expect(markedAt(pointed('DEPT FOR EAP|/CM'))).toBe('EAP/CM');
    expect(markedAt(pointed('06 STATE| 5678'))).toBe('06 STATE 5678 (NOTAL)');
    expect(markedAt(pointed('ZNY CC|CCC'))).toBe('ZNY CCCCC');
  });
});

describe('hover on a classification line', () => {
  const body = (text: string, line = 'S E C R E T|') =>
    `${line} ROME 000427\n\nSIPDIS\n\nSUBJECT: A\n\n${text}\nSAPT\n`;
  it.each<readonly [string, string]>([
    [
      '1. (S) One.\n\n2. (C) Two.\n\n3. (S) Three.\n',
      'Highest portion SECRET, from paragraphs 1 and 3.  \nAgrees with this line.',
    ],
    [
      '1. (C) One.\n\n2. (U) Two.\n',
      'Highest portion CONFIDENTIAL, from paragraph 1.  \nBelow the level of this line.',
    ],
    [
      '1. (S) One.\n\n2. (S//NF) Two.\n\n3. (S) Three.\n\n5. Five.\n',
      'Highest portion SECRET, from paragraphs 1 to 3; NOFORN from paragraph 2; unmarked: 5.  \nAgrees with this line.  \nNo caption says NOFORN.  \nNot certain: what is unmarked may be higher.',
    ],
    [
      '1. (S//REL TO USA, GBR, CAN) One.\n\n2. (S/REL TO GBR, USA) Two.\n\n3. (U) Three.\n',
      'All classified portions are releasable to GBR and USA.',
    ],
    ['1. (S//REL TO USA, GBR) One.\n\n2. (C) Two.\n', 'Release is not certain: neither REL nor NOFORN in paragraph 2.'],
    ['1. (C) One:\n\na. (S) Two.\n', 'Highest portion SECRET, from paragraph 1.'],
    [
      '1. (S - ENTIRE TEXT) One.\n\n2. Two.\n',
      'The entire text is SECRET, as paragraph 1 says; agrees with this line.',
    ],
    ['1. One.\n\n2. Two.\n', 'No paragraph carries a portion marking of its own.'],
  ])('%s', (text, expected) => checkHover(body(text), expected));

  it('counts the caption SENSITIVE', () =>
    checkHover(
      'UNCLAS| ROME 000427\n\nSENSITIVE\n\nSUBJECT: A\n\n1. (SBU) One.\n',
      'Highest portion SBU, from all paragraphs.  \nAgrees with this line and its caption.',
    ));

  it.each<readonly [string, string]>([
    ['UNCLAS E F| T O ROME 000427', '**EFTO** handling\n\nEncrypt for transmission only'],
    ['C O N F I D E N T I A L NOF|ORN ROME 000427', '**NOFORN** handling'],
    ['UNCLAS SECTION 03| OF 02 ROME 000427', 'There is no section 3 of 2.'],
    ['UNCLAS ROME 000427 TOSEC |140323', '**TOSEC 140323** caption'],
    ['UNCLAS ROME 000427 ZD|K', '**ZDK** operating signal'],
    ['LIMITED OFFI|CIAL USE ROME 00427', 'A control on unclassified text until about 1995'],
    ['UNCLAS KIEV |000427', 'Embassy Kiev (now Kyiv), Ukraine'],
    ['UNCLAS STRELSAU |000427', 'STRELSAU is not in the list of posts.'],
  ])('%s', (line, expected) => checkHover(`${line}\n\nSUBJECT: A\n`, expected));
});

describe('hover on the E.O. line', () => {
  const cable = (dtg: string, line: string) =>
    `P ${dtg}\nFM AMEMBASSY ROME\nTO SECSTATE WASHDC\nC O N F I D E N T I A L ROME 000427\n\n${line}\nTAGS: PREL, IT\nSUBJECT: A\n`;
  it.each<readonly [string, string, string]>([
    [
      '140708Z MAR 07',
      'E.O. 12|598: DECL: 03/13/2017',
      'No order on classification has this number.  \nMost likely 12958, in force on the cable’s date.',
    ],
    ['140708Z MAR 87', 'E.O. 12|958: DECL: 03/13/1997', 'Not in force on 14 March 1987; that was 12356.'],
    ['140708Z MAR 87', 'E.O. 12356: DECL: OA|DR', '**OADR** declassification instruction\n\nOriginating agency'],
    ['140708Z MAR 87', 'E.O. 12356: DE|CL: OADR', '**OADR** declassification instruction'],
    ['140708Z MAR 97', 'E.O. 12958: 1.6|X6', '**X6** exemption from declassification'],
    ['140708Z MAR 97', 'E.O. 12958: DECL: X|1, X6', '**X1** exemption from declassification'],
    ['140708Z MAR 76', 'E.O. 11652: XGDS-|2', '**XGDS-2** exemption from declassification'],
    ['140708Z MAR 76', 'E.O. 11652: GD|S', 'General declassification schedule'],
    ['140708Z MAR 07', 'E.O. 12958: DECL: 25X6| 03/13/2032', '25-year exemption: harm to relations'],
    ['140708Z MAR 07', 'E.O. 12958: N/|A', 'Not applicable: the text is not classified.'],
    ['140708Z MAR 07', 'E.O. 12958: DECL: 02/30|/2017', 'There is no such date.'],
    ['140708Z MAR 07', 'E.O. 12958: DECL: 03/13|/2007', 'Before the date of the cable.'],
    ['140708Z MAR 07', 'E.O. 12958: DECL: 09/20|/2018', '11 years and 6 months after the cable.'],
    ['140708Z MAR 07', 'E.O. 12958: DECL: 03/14|/2017', '10 years after the cable.'],
    ['140708Z MAR 07', 'E.O. 12958: DECL: AFTER| KOREAN UNIFICATION', 'declassify when this event has come about.'],
  ])('%s, %s', (dtg, line, expected) => checkHover(cable(dtg, line), expected));

  it('takes the section of the cable’s time where none is cited', () =>
    checkHover(
      `${cable('140708Z MAR 97', 'E.O. 12958: DECL: X1')}\nClassified By: DCM Fritz Sapt. Reason: (|b).\n`,
      'Not certain: the section is not written; on this date it was 1.5.',
    ));
});

describe('hover on TAGS of several times', () => {
  const cable = (dtg: string, tags: string) =>
    `R ${dtg}\nFM AMEMBASSY ROME\nTO SECSTATE WASHDC\nUNCLAS ROME 000427\n\nE.O. 12958: N/A\nTAGS: ${tags}\nSUBJECT: A\n`;
  it.each<readonly [string, string, string]>([
    ['140708Z MAR 76', 'PFOR, T|C', 'United Arab Emirates  \nBy the list of 1974.'],
    ['140708Z MAR 76', 'PF|OR, TC', 'Given up; replaced by PREL (External political relations).'],
    ['140708Z MAR 07', 'PREL, R|U', 'Meant is RS (Russia).'],
    ['140708Z MAR 07', 'PREL, B|P', 'Also organization TAG: British Petroleum.'],
    ['140708Z MAR 07', 'PREL, ADPS|EC', 'what it stands for is not established'],
    ['140708Z MAR 07', 'ETRDEI|ND', '**EIND** subject TAG'],
    ['140708Z MAR 07', 'ZQ|XW', '**ZQXW** TAG, not in the lists'],
  ])('%s, %s', (dtg, tags, expected) => checkHover(cable(dtg, tags), expected));
});

it('knows no year where none is written', () =>
  checkHover(
    'UNCLAS ROME 000427\n\nSUBJECT: A\n\nREF: MADRID |77\n',
    'Number 77 from this sender; the year is not known.',
  ));

it('takes the year from the name of the file', () =>
  checkHover('UNCLAS ROME |000427\n\nSUBJECT: A\n', '**04ROME427** message reference number', '04ROME427.txt'));

it('leaves out the subject’s ordinary words', () => checkHover(CABLE.replace('GLASS', 'GL|ASS'), null));
