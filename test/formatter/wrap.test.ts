// Wrapping at 69: what flows, what stays, where no line may be broken.
import { describe, expect, it, test } from 'vitest';
import { wrap } from '../../server/src/formatter/wrap.ts';
import { checkFormat, draft, edited } from './checkFormat.ts';

const check = (before: string, after: string) => checkFormat(draft(before), draft(after));
const keep = (body: string) => check(body, body);

describe('running text', () => {
  test('a long line is broken, a broken one filled', () =>
    check(
      `1. (SBU) The harbor authority of Lisbon put off the tender for the dredging of the northern basin until May.

2. (SBU) It said
so on
Monday.`,
      `1. (SBU) The harbor authority of Lisbon put off the tender for the
dredging of the northern basin until May.

2. (SBU) It said so on Monday.`,
    ));

  test('a line of 69 characters stays, one of 70 does not', () => {
    const words = (length: number) => `1. ${'tide'.repeat(20).slice(0, length - 10)} sailor`;
    expect(words(69)).toHaveLength(69);
    keep(words(69));
    check(words(70), words(70).replace(' sailor', '\nsailor'));
  });

  test('two blanks behind a sentence stay, where they fit', () =>
    check(
      `1. The tender is late.  The almonds are early.  The minister is away.  Nobody minds.`,
      `1. The tender is late.  The almonds are early.  The minister is away.
Nobody minds.`,
    ));

  test('a word that is too long stands alone', () =>
    check(
      `1. See https://example.org/a/very/long/address/that/no/line/of/a/telegram/could/ever/hold for more.`,
      `1. See
https://example.org/a/very/long/address/that/no/line/of/a/telegram/could/ever/hold
for more.`,
    ));

  test('text without numbers flows too', () =>
    check(
      `The harbor authority of Lisbon put off the tender for the dredging of the northern basin.`,
      `The harbor authority of Lisbon put off the tender for the dredging of
the northern basin.`,
    ));
});

describe('items', () => {
  test('keep their indent and hang below their words', () =>
    check(
      `1. Three things are wanted:

   a. Readings of the gauge are taken at six in the morning and at six in the evening.
      (1) The reader of the day signs the book in ink, and the other side may look on.
   b. Pencils go.
-- A dash begins an item as well, and hangs below its words when it is so long.`,
      `1. Three things are wanted:

   a. Readings of the gauge are taken at six in the morning and at
      six in the evening.
      (1) The reader of the day signs the book in ink, and the other
          side may look on.
   b. Pencils go.
-- A dash begins an item as well, and hangs below its words when it
   is so long.`,
    ));

  test('go on as their second line does', () =>
    check(
      `1. Wanted:

   a. Readings of the gauge
are taken at six in the morning and at six in the evening of each day.`,
      `1. Wanted:

   a. Readings of the gauge are taken at six in the morning and at
six in the evening of each day.`,
    ));
});

describe('what keeps its place', () => {
  test('tables and what stands between their rows', () =>
    keep(`1. The harvest in tons:

Region        2005     2006
-------------------------------
Algarve      1,200    1,310
Alentejo (first estimate of the regional office, to be confirmed by May)
Douro          410      395`));

  test('rules, headings, page lines', () =>
    keep(`1. One.

-----------------
THE NEUTRAL RULER
-----------------

2. The other half of a long sentence that is cut by a page line goes

LISBON 00000427  002 OF 002


on here.`));

  test('addresses', () =>
    keep(`1. Write to the ministry:

Ministry of Almonds
12 Rua do Arsenal
1100 Lisboa`));

  test('the head of a quoted letter', () =>
    keep(`1. The letter reads:

From: Duarte Alvoredo, Director General for Plant Products
To: The Agricultural Attache at the Embassy of the United States
Subject: Almonds`));

  test('the heading, address lists, captions and the rest of the header', () => {
    const cable = `PP RUEHC RUEHMD
DE RUEHLI #0427 0730708
ZNR UUUUU ZZH
P 140708Z MAR 07
FM AMEMBASSY LISBON
TO RUEHC/SECSTATE WASHDC PRIORITY 5610
INFO RUEHMD/AMEMBASSY MADRID 0412
${draft('1. Short.')}`;
    expect(edited(cable, wrap)).toBe(cable);
  });
});

describe('fields', () => {
  test('a subject, TAGS behind a comma, and an authority that are too long', () =>
    checkFormat(
      `C O N F I D E N T I A L LISBON 000427

E.O. 12958: DECL: 03/13/2017
TAGS: ETRD, EAGR, EIND, ECON, EFIN, PREL, PGOV, SENV, KDEM, KGHG, TBIO, PO
SUBJECT: PORTUGAL PROPOSES REGULAR TALKS ON ALMOND STANDARDS, AND HOLDS BACK ITS SCALES

Classified By: Agricultural Attache Osric Strakencz for reasons 1.4 (b) and (d).

1. (C) Short.
`,
      `C O N F I D E N T I A L LISBON 000427

E.O. 12958: DECL: 03/13/2017
TAGS: ETRD, EAGR, EIND, ECON, EFIN, PREL, PGOV, SENV, KDEM, KGHG,
TBIO, PO
SUBJECT: PORTUGAL PROPOSES REGULAR TALKS ON ALMOND STANDARDS, AND
HOLDS BACK ITS SCALES

Classified By: Agricultural Attache Osric Strakencz for reasons
1.4 (b) and (d).

1. (C) Short.
`,
    ));
});

describe('no line begins with what would be read as something else', () => {
  const filler = 'The harbor authority of Lisbon put off the tender for the year';
  it.each([
    ['a number with a point', `${filler} of 2. A`],
    ['a letter with a point', `${filler} to b. And`],
    ['a dash', `${filler} so -- it`],
    ['a field', `${filler} in REF: A`],
    ['a capitalized word alone at the end', `${filler} to NATO.`],
  ])('%s', (_, words) => {
    const body = `1. ${words}`;
    const text = draft(body);
    const wrapped = edited(text, wrap);
    expect(wrapped).not.toBe(text);
    checkFormat(text, wrapped);
    expect(wrapped.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    const lastLine = wrapped.split('SAPT')[0]?.trim().split('\n').at(-1) ?? '';
    expect(lastLine).toMatch(/^(?:of|to|so|in) /);
  });
});

test.each(['\r\n', '\r'])('the file’s own line ends, %j', (lineEnd) => {
  const text = draft(`1. ${'The tide is late. '.repeat(8).trim()}`).replaceAll('\n', lineEnd);
  const wrapped = edited(text, wrap);
  expect(wrapped.split(lineEnd).length).toBe(text.split(lineEnd).length + 2);
  expect(wrapped.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/);
});

test('only the blocks that the range touches', () => {
  const long = `${'The tide is late. '.repeat(6).trim()}`;
  const text = draft(`1. ${long}\n\n2. ${long}`);
  const at = text.indexOf('2. ');
  const wrapped = edited(text, (model) => wrap(model, { start: at, end: at }));
  expect(wrapped).toContain(`1. ${long}\n`);
  expect(wrapped).not.toContain(`2. ${long}\n`);
});
