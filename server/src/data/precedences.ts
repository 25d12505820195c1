// Precedences: how urgent a message is, as a prosign (`P`), doubled in the routing line (`PP`) and as a word (`PRIORITY`).
import precedenceCsv from '../../data/precedence.csv';
import { type Confidence, confidence, count, list } from './cell.ts';
import { defineTable, lazy } from './table.ts';

/** One precedence; NIACT IMMEDIATE has the prosign of IMMEDIATE. */
export interface Precedence {
  /** The prosign before the date-time group: `O` in `O P 091132Z FEB 09`. */
  readonly prosign: string;
  /** Its forms at the start of the routing line (format line 2): `OO`, for night action also `NN`. */
  readonly doubled: readonly string[];
  /** The word after an addressee: `IMMEDIATE`. */
  readonly name: string;
  /** Lower is more urgent: FLASH 1, NIACT IMMEDIATE 2, IMMEDIATE 3, PRIORITY 4, ROUTINE 5; military ones 0. */
  readonly rank: number;
  /** All forms of the word, garbled ones too: `IMMED`. */
  readonly forms: readonly string[];
  readonly meaning: string;
  readonly confidence: Confidence;
  readonly source: string;
}

export const precedenceTable = defineTable({
  csv: precedenceCsv,
  columns: ['prosign', 'prosign_line2', 'name', 'rank', 'forms', 'meaning', 'confidence', 'source'],
  key: 'name',
  row: (c): Precedence => ({
    prosign: c.prosign,
    doubled: list(c.prosign_line2),
    name: c.name,
    rank: count(c.rank),
    forms: list(c.forms),
    meaning: c.meaning,
    confidence: confidence(c.confidence),
    source: c.source,
  }),
});

/** The precedence of a prosign of the date-time line; `O` is IMMEDIATE, since night action shows only after the addressee. */
export const precedenceByProsign = (prosign: string): Precedence | undefined => byProsign().get(prosign.toUpperCase());

/** The precedence of the first word of the routing line: `PP` PRIORITY, `OO` IMMEDIATE, `NN` NIACT IMMEDIATE. */
export const precedenceByDoubled = (doubled: string): Precedence | undefined => byDoubled().get(doubled.toUpperCase());

/** The precedence of a word after an addressee, blanks collapsed: `IMMEDIATE`, `NIACT  IMMEDIATE`, `PRIORIT`. */
export const precedenceByWord = (word: string): Precedence | undefined =>
  byWord().get(word.toUpperCase().trim().replace(/\s+/g, ' '));

/** The words that State writes after an addressee, most urgent first. */
export const precedenceWords = (): readonly string[] => civil().map((precedence) => precedence.name);

const civil = lazy(() => precedenceTable.rows().filter((precedence) => precedence.rank > 0));

// The rows stand from urgent to routine, so that the later of two rows with one form wins: plain IMMEDIATE has O and OO.
const byProsign = lazy(() => new Map(precedenceTable.rows().map((p) => [p.prosign, p])));
const byDoubled = lazy(() => new Map(precedenceTable.rows().flatMap((p) => p.doubled.map((form) => [form, p]))));
const byWord = lazy(
  () => new Map(precedenceTable.rows().flatMap((p) => [p.name, ...p.forms].map((form) => [form, p]))),
);
