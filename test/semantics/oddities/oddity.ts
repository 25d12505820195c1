// What a case of the oddity tests is, and an invented cable with parts to swap out.

/** A known quirk of real cables, shown by an invented text. `expect` is compared with `toMatchObject`. */
export interface OddityCase {
  /** Number in the list of oddities: 1 to 68, and 20a, 20b, 21a. */
  readonly oddity: number | string;
  readonly title: string;
  readonly text: string;
  readonly file?: string;
  /** One object for a file with one message, an array for a file with several. */
  readonly expect: object | readonly object[];
}

/** Heading of the invented cable, as transmitted in 2009. */
export const heading = `VZCZCXYZ0000
PP RUEHC RUEHMD
DE RUEHLI #0427 0401132
ZNY CCCCC ZZH
P 091132Z FEB 09
FM AMEMBASSY LISBON
TO RUEHC/SECSTATE WASHDC PRIORITY 5610
INFO RUEHMD/AMEMBASSY MADRID 0412`;

/** The same heading in the short form. */
export const shortHeading = `P 091132Z FEB 09
FM AMEMBASSY LISBON
TO SECSTATE WASHDC PRIORITY 5610
INFO AMEMBASSY MADRID 0412`;

/** Distribution block and dash line, as the Department puts them before a short heading. */
export const distribution = `ACTION EUR-00

INFO  LOG-00   AF-00    AID-00   COME-00  EB-00    OES-01   SS-00
      TRSE-00  /001R
                  ------------------507B47  091140Z /38
`;

const standard = {
  heading,
  classLine: 'C O N F I D E N T I A L LISBON 000427',
  captions: 'SIPDIS',
  eo: 'E.O. 12958: DECL: 02/08/2019',
  tags: 'TAGS: EAGR, ETRD, PO',
  subject: 'SUBJECT: ALMOND GROWERS ASK FOR A FAIR SCALE',
  refs: 'REF: A. MADRID 77',
  authority: 'Classified By: DCM Ana Ferro for reasons 1.4 (b) and (d).',
  body: `1. (C) The growers met in Faro on February 6.

2. (U) They will meet again in May.`,
  ending: 'FERRO',
};

/** The invented cable; each part given replaces the standard one, and an empty part leaves it out. */
export function cable(parts: Partial<typeof standard> = {}): string {
  const all = { ...standard, ...parts };
  const fields = [all.eo, all.tags, all.subject].filter((line) => line !== '').join('\n');
  const top = [all.heading, all.classLine].filter((line) => line !== '').join('\n');
  const blocks = [top, all.captions, fields, all.refs, all.authority, all.body].filter((block) => block !== '');
  return `${blocks.join('\n\n')}\n${all.ending}\n`;
}

/** The five lines of the text archive before a cable; the cable follows directly. */
export function fiveLines(id: string, classification = 'CONFIDENTIAL'): string {
  return `${id}\nALMOND GROWERS ASK FOR A FAIR SCALE\nMon Feb 09 00:00:00 +0100 2009\n${classification}\nEmbassy Lisbon\n`;
}
