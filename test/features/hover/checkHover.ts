// Hover tests are cables with `|` where the mouse points.
import { expect } from 'vitest';
import { createContext } from '../../../server/src/features/context.ts';
import { hover } from '../../../server/src/features/hover/hover.ts';
import { readCableFile } from '../../../server/src/semantics/cableFile.ts';
import { offsetInFile, positionInFile } from '../../../server/src/semantics/filePosition.ts';

/** An invented cable of 2007; real codes. Tests replace one line by the same line with a cursor. */
export const CABLE = `VZCZCXYZ0017
PP RUEHWEB

DE RUEHBJ #1689/01 0730709
ZNY CCCCC ZZH
P R 140708Z MAR 07
FM AMEMBASSY BEIJING
TO RUEHC/SECSTATE WASHDC PRIORITY 5610
INFO RUEATRS/DEPT OF TREASURY WASHDC
RUCNASE/ASEAN MEMBER COLLECTIVE
RUEHGV/USMISSION GENEVA NIACT IMMEDIATE 1660
BT
C O N F I D E N T I A L SECTION 01 OF 02 BEIJING 001689

NOFORN
SIPDIS

DEPT FOR EAP/CM - KRAFFT, L/OES
STATE PASS USTR
SAO PAULO FOR FCS

E.O. 12958: DECL: 03/13/2017
TAGS: ETRD, CH, KDEM, TIP, PGVO, UNGA, (HENTZAU, RUPERT)
SUBJECT: (C) CHINA AND THE GLASS MARBLE: USTR ASKS WHY

REF: A. 06 STATE 5678 (NOTAL)
     B. BEIJING 1702
     C. CHENGDU 41 AND 43
     D. SECDEF DTG 251847Z FEB 07

Classified By: DCM Rudolf Rassendyll for reasons 1.4 (b) and (d).

1. (C) Summary: The DCM and two NGOs met (ref A, and refs B and C).

2. (S/NF) The POL/ECON section saw USTR at the MFA. A US carp is no DCM.

BEIJING 00001689  002 OF 002

3. The PRC will pay.

SAPT
BT
#1689
NNNN
`;

/** `CABLE` with the text before `|` and after it as one line: `PP RUE|HWEB`. The first place where it stands counts. */
export function pointed(marked: string, cable: string = CABLE): string {
  const plain = marked.replace('|', '');
  if (!cable.includes(plain)) throw new Error(`not in the cable: ${plain}`);
  return cable.replace(plain, () => marked);
}

/** What hovering over the place of `|` says, its Markdown as it is; null for nothing. */
export function hoverAt(textWithCursor: string, fileName?: string): string | null {
  return answerAt(textWithCursor, fileName)?.value ?? null;
}

/** The text that the hover marks as explained. */
export function markedAt(textWithCursor: string, fileName?: string): string | null {
  return answerAt(textWithCursor, fileName)?.marked ?? null;
}

/** Checks the words (a part, a pattern, or null for no hover) and that the range holds the cursor. */
export function checkHover(textWithCursor: string, expected: string | RegExp | null, fileName?: string): void {
  const said = hoverAt(textWithCursor, fileName);
  if (expected === null) expect(said).toBeNull();
  else if (typeof expected === 'string') expect(said).toContain(expected);
  else expect(said).toMatch(expected);
}

function answerAt(textWithCursor: string, fileName: string | undefined): { value: string; marked: string } | undefined {
  const offset = textWithCursor.indexOf('|');
  if (offset < 0) throw new Error('no cursor');
  const text = textWithCursor.slice(0, offset) + textWithCursor.slice(offset + 1);
  const context = createContext('file:///cable.txt', readCableFile(text, { fileName }));
  const found = hover(context, positionInFile(context.file, offset));
  if (!found?.range) return undefined;
  const [start, end] = [found.range.start, found.range.end].map((position) => offsetInFile(context.file, position));
  if (start === undefined || end === undefined || start > offset || offset > end)
    throw new Error('the range misses the cursor');
  if (typeof found.contents !== 'object' || !('kind' in found.contents)) throw new Error('no markup');
  return { value: found.contents.value, marked: text.slice(start, end) };
}
