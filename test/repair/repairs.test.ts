// Each repair by itself: what it mends, what it leaves, with the line ends of the file.
import { describe, expect, test } from 'vitest';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { joinLines } from '../../server/src/repair/joinLines.ts';
import { lostQuotes } from '../../server/src/repair/lostQuotes.ts';
import { repairEdits } from '../../server/src/repair/normalise.ts';
import { pageLines } from '../../server/src/repair/pageLines.ts';
import { pilcrows } from '../../server/src/repair/pilcrows.ts';
import type { Repair } from '../../server/src/repair/repair.ts';
import { spacedWords } from '../../server/src/repair/spacedWords.ts';
import { splitLines } from '../../server/src/repair/splitLines.ts';
import { trailing } from '../../server/src/repair/trailing.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';

/** The cable with other lines before and after a repair; `|` stands for nothing, so that blanks at line ends can be seen. */
function checkRepair(repair: Repair, before: string, after: string, frame = (words: string) => words): void {
  const plain = (words: string) => frame(words.replaceAll('|', ''));
  const text = plain(before);
  expect(applyEdits(text, repairEdits(text, repair))).toBe(plain(after));
  const windows = text.replaceAll('\n', '\r\n');
  const edits = repairEdits(windows, repair, { newline: '\r\n' });
  expect(applyEdits(windows, edits)).toBe(plain(after).replaceAll('\n', '\r\n'));
}

/** The words as the text of a sound cable. */
const asBody = (body: string) => exampleCable({ body: `${body}\nMARLOWE` });
const asSubject = (subject: string) => exampleCable({ subject });

describe('lines that have run into one another', () => {
  test('the classification line behind the last addressee', () => {
    const { info, classification } = {
      info: 'INFO RUEHMD/AMEMBASSY MADRID 0412',
      classification: 'UNCLAS LISBON 000427',
    };
    checkRepair(
      splitLines,
      exampleCable({ info: info + classification, classification: '' }),
      exampleCable({ info, classification: `\n${classification}` }),
    );
  });

  test('fields behind one another', () => {
    checkRepair(
      splitLines,
      exampleCable({ tags: 'TAGS: ETRD, EWWT, POSUBJECT: HARBOR AUTHORITY POSTPONES DREDGING TENDER', subject: '' }),
      exampleCable({ tags: 'TAGS: ETRD, EWWT, PO' }),
    );
  });

  test('nothing in a sound cable', () => checkRepair(splitLines, exampleCable({}), exampleCable({})));
});

describe('page lines', () => {
  const page = 'LISBON 00000427  002 OF 003';
  test.each([
    ['in a sentence', `1. The harbor\n\n${page}\n\n\nauthority met.`, '1. The harbor\nauthority met.'],
    ['between sentences', `1. It met.\n${page}\nMore came.`, '1. It met.\n\nMore came.'],
    ['between paragraphs', `1. It met.\n\n${page}\n\n\n2. It went.`, '1. It met.\n\n2. It went.'],
    ['before a point', `1. It met\n\n${page}\n\n-- on Monday`, '1. It met\n\n-- on Monday'],
    [
      'behind a long line',
      `1. ${'The harbor met. '.repeat(9)}${page}\nIt went.`,
      `1. ${'The harbor met. '.repeat(9).trim()}\nIt went.`,
    ],
    [
      'in a long line',
      `1. ${'The harbor met. '.repeat(9)}${page} It went.`,
      `1. ${'The harbor met. '.repeat(9)}It went.`,
    ],
    [
      'with the foot of a printed page',
      '1. The harbor\n\nUNCLASSIFIED\n\nPAGE 02        LISBON  00427  181140Z\n\nauthority met.',
      '1. The harbor\nauthority met.',
    ],
    ['without a page line', '1. The harbor\n\nauthority met.', '1. The harbor\n\nauthority met.'],
  ])('%s', (_, before, after) => checkRepair(pageLines, before, after, asBody));
});

describe('pilcrows', () => {
  test.each([
    ['¶1. The harbor.\n\n  ¶2. (C) The berth.', '1. The harbor.\n\n  2. (C) The berth.'],
    ['1. The harbor in\n¶2007. The berth in\nÂ¶B. The third.', '1. The harbor in\n2007. The berth in\nB. The third.'],
    ['\uFFFD1. The harbor.', '1. The harbor.'],
    ['1. The sign ¶ and ¶3. stay, and\n¶ too.', '1. The sign ¶ and ¶3. stay, and\n¶ too.'],
  ])('%j', (before, after) => checkRepair(pilcrows, before, after, asBody));
});

describe('words written with blanks', () => {
  test.each([
    ['C O N F I D E N T I A L LISBON 000427', 'CONFIDENTIAL LISBON 000427'],
    ['S E C R E T SECTION 01 OF 02 LISBON 000427', 'SECRET SECTION 01 OF 02 LISBON 000427'],
    ['T O P  S E C R E T LISBON 000427', 'TOP SECRET LISBON 000427'],
    ['L I M I T E D  O F F I C I A L  U S E LISBON 000427', 'LIMITED OFFICIAL USE LISBON 000427'],
    ['UNCLAS E F T O LISBON 000427', 'UNCLAS EFTO LISBON 000427'],
    ['O N F I D E N T I A L LISBON 000427', 'O N F I D E N T I A L LISBON 000427'],
  ])('%s', (before, after) =>
    checkRepair(spacedWords, before, after, (classification) => exampleCable({ classification })),
  );
});

describe('quotes', () => {
  test.each([
    ['KING?S COUNCIL', "KING'S COUNCIL"],
    ['MINISTER DOESN?T EXPECT, WE?RE TOLD', "MINISTER DOESN'T EXPECT, WE?RE TOLD"],
    ['the charge d?affaires said they?re late', "the charge d'affaires said they're late"],
    ['the ?zero hunger? plan', 'the "zero hunger" plan'],
    ['the plan (?zero hunger,? he said)', 'the plan ("zero hunger," he said)'],
    ['?One? and ?two?, and why?', '"One" and ?two?, and why?'],
    ['Will he come? Why? He said ?yes?.', 'Will he come? Why? He said "yes".'],
    ['El Pa?s, the ministers? meeting, S?o Paulo', 'El Pa?s, the ministers? meeting, S?o Paulo'],
    ['http://example.org/list?s=1 www.example.org/item?t', 'http://example.org/list?s=1 www.example.org/item?t'],
    ['?open and\n\nclosed? elsewhere', '?open and\n\nclosed? elsewhere'],
  ])('%s', (before, after) => checkRepair(lostQuotes, before, after, (words) => asBody(`1. ${words}`)));

  test('in the subject', () =>
    checkRepair(lostQuotes, 'SUBJECT: KING?S COUNCIL', "SUBJECT: KING'S COUNCIL", asSubject));
});

describe('ends of lines', () => {
  test.each([
    ['1. The harbor  |\nis open. \\|\n \t|', '1. The harbor\nis open.\n'],
    ['1. The path C:\\ stays, and harbor\\|\n', '1. The path C:\\ stays, and harbor\\|\n'],
  ])('%j', (before, after) => checkRepair(trailing, before, after, asBody));
});

describe('broken lines', () => {
  /** Repairs that need LF have it from the order in which they run. */
  const check = (before: string, after: string, frame = asBody) =>
    expect(applyEdits(frame(before), repairEdits(frame(before), joinLines))).toBe(frame(after));
  const full = 'The harbor authority put off the tender for dredging until';

  test.each([
    [
      'a full line goes on',
      `1. ${full}\nthe spring of the year that comes.`,
      `1. ${full} the spring of the year that comes.`,
    ],
    [
      'a short one does not',
      '1. The harbor authority:\nJohn Marlowe\nJane Marlowe',
      '1. The harbor authority:\nJohn Marlowe\nJane Marlowe',
    ],
    ['a hyphen stays with its word', `1. ${full}mid-\nsummer.`, `1. ${full}mid-summer.`],
    [
      'points stand by themselves',
      `1. ${full}:\n-- ${full}\nspring\n-- fall`,
      `1. ${full}:\n-- ${full} spring\n-- fall`,
    ],
    [
      'columns stay',
      `1. ${full}:\nberth     1     2     3     4     5     6     7     8\nharbor    open`,
      `1. ${full}:\nberth     1     2     3     4     5     6     7     8\nharbor    open`,
    ],
    ['paragraphs stay apart', `1. ${full} today\n\n2. ${full} today`, `1. ${full} today\n\n2. ${full} today`],
  ])('%s', (_, before, after) => check(before, after));

  test('a subject over two lines', () =>
    check('SUBJECT: HARBOR AUTHORITY\nPOSTPONES TENDER', 'SUBJECT: HARBOR AUTHORITY POSTPONES TENDER', asSubject));
});
