// Executive orders on classification, their reason letters and their exemption codes.
import ordersCsv from '../../data/eo-orders.csv';
import reasonsCsv from '../../data/eo-reasons.csv';
import { type Confidence, confidence, count, squeeze } from './cell.ts';
import { defineTable, lazy } from './table.ts';

export interface ExecutiveOrder {
  /** The number alone: `12958` for `E.O. 12958`. */
  readonly number: string;
  /** First day in force, ISO date. */
  readonly from: string;
  /** Last day in force, ISO date; `9999-12-31` for the order now in force. */
  readonly until: string;
  readonly remark: string;
  readonly confidence: Confidence;
  readonly source: string;
}

/** A reason (`1.4(b)`), an exemption (`X1`, `25X1`, `XGDS-2`) or another instruction (`OADR`, `MR`) of an order. */
export interface EoReason {
  readonly code: string;
  /** The orders that have it, in words: `12958 (1995-2003 numbering)`. */
  readonly order: string;
  readonly section: string;
  readonly meaning: string;
  readonly seen: number;
  readonly confidence: Confidence;
  readonly source: string;
}

export const executiveOrderTable = defineTable({
  csv: ordersCsv,
  columns: ['order', 'from', 'until', 'remark', 'confidence', 'source'],
  key: 'order',
  row: (c): ExecutiveOrder => ({
    number: c.order.replace('E.O. ', ''),
    from: c.from,
    until: c.until,
    remark: c.remark,
    confidence: confidence(c.confidence),
    source: c.source,
  }),
});

export const eoReasonTable = defineTable({
  csv: reasonsCsv,
  columns: ['code', 'order', 'section', 'meaning', 'seen', 'confidence', 'source'],
  key: 'code',
  row: (c): EoReason => ({
    code: c.code,
    order: c.order,
    section: c.section,
    meaning: c.meaning,
    seen: count(c.seen),
    confidence: confidence(c.confidence),
    source: c.source,
  }),
});

/** An order by its number: `12958`, `E.O. 12958`. */
export const executiveOrder = (text: string): ExecutiveOrder | undefined =>
  executiveOrderTable.get(`E.O. ${text.replace(/\D/g, '')}`);

/** The order that cables of a day (ISO date, or date and time) cite; amendments such as 13292 are not cited. */
export function executiveOrderOn(isoDate: string): ExecutiveOrder | undefined {
  const day = isoDate.slice(0, 10);
  // Sorted by the first day in force, so that an order stands before its amendment.
  return executiveOrderTable.rows().find((order) => order.from <= day && day <= order.until);
}

/** The section of the order that lists the reasons for classification. */
export type ReasonSection = '1.4' | '1.5';

// E.O. 13292 of 25 March 2003 renumbered the sections; the Department went over to them on 22 September 2003.
const RENUMBERED = { from: '2003-03-25', until: '2003-09-22' };

/** The section that cables of a day (ISO date) cite; none in the months in which both are right. */
export const reasonSectionOn = (isoDate: string): ReasonSection | undefined =>
  isoDate < RENUMBERED.from ? '1.5' : isoDate >= RENUMBERED.until ? '1.4' : undefined;

/** A reason for classification by section and letter: `reasonLetter('1.4', 'b')` for `REASON: 1.4 (B)`. */
export const reasonLetter = (section: ReasonSection, letter: string): EoReason | undefined =>
  eoReasonTable.get(`${section}(${letter.toLowerCase()})`);

/** A code of the E.O. line; blanks, hyphens and case do not count: `X1`, `1.6X6`, `25X1-human`, `XGDS 2`, `OADR`, `N/A`. */
export const exemptionCode = (text: string): EoReason | undefined =>
  exemptions().get(squeeze(text.trim().replace(/^1\.6(?=X)/i, '')));

const exemptions = lazy(() => {
  const codes = eoReasonTable.rows().filter((reason) => !reason.code.includes('('));
  return new Map(codes.map((reason) => [squeeze(reason.code), reason]));
});
