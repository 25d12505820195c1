// The day of a cable, against which its E.O. line, references and captions are read.
import { executiveOrder } from '../data/executiveOrders.ts';
import type { CableModel } from './cableModel.ts';
import { type CalendarDate, DAY, dateOf, isoDate, midnight } from './calendar.ts';
import type { Fact } from './fact.ts';
import { delayOf, isRetransmission } from './filing.ts';

type Facts = Pick<CableModel, 'dtg' | 'archive' | 'mrn' | 'callingLine' | 'signals' | 'notices'>;

/**
 * The day of the DTG, else that of the archive's header. None while the DTG's year is not the one that the archive id or the MRN
 * gives, or its day not the one on which the message was filed: what hangs on the day can then not be judged.
 */
export function readCableDate(facts: Facts): Fact<CalendarDate> | undefined {
  const { dtg, archive, mrn } = facts;
  if (dtg?.instant === undefined) return dtg === undefined ? archive?.date : undefined;
  if (mrn?.year !== undefined && mrn.year !== dtg.fullYear) return undefined;
  if (Math.abs(delayOf(facts) ?? 0) >= A_DAY && !isRetransmission(facts)) return undefined;
  return { value: dateOf(dtg.instant), span: dtg.span };
}

/** Minutes. */
const A_DAY = 1440;

/** Posts went over to a new order at different times. */
const GRACE = 31 * DAY;

/**
 * Whether the executive order that the cable cites was in force on its day. Where it was not, either of them is wrong, and nothing
 * else that rests on the day is worth saying.
 */
export function fitsItsOrder({ date, executiveOrder: field }: Pick<CableModel, 'date' | 'executiveOrder'>): boolean {
  const order = field?.number && executiveOrder(field.number.value);
  if (!order || !date) return true;
  const earliest = isoDate(dateOf(midnight(date.value) - GRACE));
  const latest = isoDate(dateOf(midnight(date.value) + GRACE));
  return order.from <= latest && earliest <= order.until;
}
