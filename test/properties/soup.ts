// Lines out of a pot: every kind of line that a cable may hold, put together without sense.
import type { Random } from '../support/random.ts';

const LINES = [
  'VZCZCXYZ0027', 'ZCZCLIA427', 'PP RUEHWEB', 'OO RUEHC RUEHMD', 'PTTCZYUW RUEHQSA0427 0401132-CCCC--RUEAIIA.', 'DE RUEHLI #0427/01 0730708',
  'DE RUEHLI 0427', 'ZNR UUUUU ZZH', 'ZNY CCCCC ZZH', 'P 140708Z MAR 07', 'O P 311299A MRA 09 ZDK', 'R 010000Z JAN 76', 'FM AMEMBASSY LISBON', 'TO RUEHC/SECSTATE WASHDC PRIORITY 5610',
  'INFO RUEHMD/AMEMBASSY MADRID 0412', 'INFO AMCONSUL ZENDA', 'RUEAIIA/CIA WASHDC', 'XMT AMEMBASSY BERN', 'STATE GRNC', 'BT', 'NNNN', '#0427',
  'ACTION EUR-00', 'INFO LOG-00 AF-00 /001R', '                  ------------------507B47  091140Z /38', '----------------', 'UNCLAS LISBON 000427',
  'C O N F I D E N T I A L SECTION 01 OF 02 LISBON 000427', 'S E C R E T NOFORN LISBON 00427', 'UNCLAS SECTION 02 OF 02 LISBON 000427', 'UNCLAS SECTION', 'SECRET', 'UNCLASSIFIED',
  'SIPDIS', 'SENSITIVE', 'DEPT FOR EUR/RUR - HENTZAU', 'STATE PASS USTR', 'E.O. 12958: DECL: 02/08/2019', 'E.O. 12958: N/A', 'EO 12598: X1, X3', 'TAGS: PREL, PGOV, PO',
  'TAGS: ', 'TAGS', 'SUBJECT: HARBOR AUTHORITY', 'SUBJ: (C) GROWERS', 'REF: A. LISBON 411 B. 08 ZENDA 77 (NOTAL)', 'REFS: (A) STATE 1 (B) SAPT E-MAIL', 'B. MADRID 77', 'Classified By: DCM Ana Ferro for reasons 1.4 (b) and (d).',
  'Reason: 1.4 (b)', '1. (C) SUMMARY: The growers met. END SUMMARY.', '2. (U) They met.', '2', '2.', '-- a point', 'a. a letter', '(1) a number', '(C) a mark', '¶3. (SBU) Text.', '3. COMMENT: Yes.',
  'COMMENT', '-------', 'Begin text:', 'End text.', 'End summary', 'LISBON 00000427  002 OF 003', 'MARLOWE', 'FERRO##', '07LISBON1202', '2007-03-14 08:03', 'Wed Mar 14 00:00:00 +0100 2007',
  'Embassy Lisbon', 'CONFIDENTIAL', 'This record is a partial extract of the original cable. The full text of the original cable is not available.', 'Message Text', 'Message Attributes', 'Automatic Decaptioning: X',
  'Document Number: 1976LISBON03310', 'Declassified/Released US Department of State EO Systematic Review 05 MAY 2006', 'MRN: 23 LISBON 427', 'Date/DTG: Feb 09, 2023 / 091132Z FEB 23', 'From: AMEMBASSY LISBON', 'Action: WASHDC, SECSTATE ROUTINE',
  'MSGID/GENADMIN/USDAO//', 'SUBJ/REPORT//', 'UNCLASSIFIED   ', '>>>', '', '', '', ' ', 'Plain words of a sentence that goes on for a while and ends here.',
];

const JOINTS = ['\n', '\n', '\n', '\n', '\n', '\n\n', '\r\n', '\r', ' ', '', '\n   '];

/** Up to `most` lines. */
export function soup(random: Random, most: number): string {
  let text = '';
  for (let n = 1 + random.below(most); n > 0; n--) text += random.pick(LINES) + random.pick(JOINTS);
  return text;
}
