// What the calling line proves about the date-time group, and the other way round.
import type { CableModel } from './cableModel.ts';
import { dateOfDay, MONTHS, monthName, two } from './calendar.ts';
import { type DateTimeGroup, type FilingTime, filingDelay, isPossible } from './dateTimeGroup.ts';

/** `day 073 of 2007 is 14 March`, in words for a reader. */
export function dayInWords(time: FilingTime, year: number): string {
  const date = dateOfDay(year, time.day.value);
  return `day ${time.text.slice(0, 3)} of ${year} is ${date.day} ${monthName(date.month)}`;
}

/** The filing time as it would stand in a DTG, `140708Z MAR 07`: same time of day, the date of its day of the year. */
export interface FiledGroup {
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Four digits, hour and minute. */
  readonly time: string;
}

/** The calling line's time as a group in the DTG's year; nothing when either line does not say enough. */
export function filedGroup(model: CableModel, group: DateTimeGroup): FiledGroup | undefined {
  const filed = model.callingLine?.filed;
  const year = group.fullYear ?? model.mrn?.year;
  if (!filed || year === undefined || !isPossible(filed, year)) return undefined;
  const { month, day } = dateOfDay(year, filed.day.value);
  const time = filed.text.slice(3);
  return { text: `${two(day)}${time}Z ${MONTHS[month - 1]} ${two(year % 100)}`, year, month, day, time };
}

/** Minutes by which the filing time follows the DTG, when both are complete and possible. */
export function delayOf(model: Pick<CableModel, 'callingLine' | 'dtg'>): number | undefined {
  const filed = model.callingLine?.filed;
  const instant = model.dtg?.instant;
  if (!filed || instant === undefined || !isPossible(filed)) return undefined;
  return filingDelay(filed, instant);
}

/** A message sent again keeps its old DTG: notices and the signals of format lines 4 and 5 say so. */
export const isRetransmission = ({ notices, signals, mrn }: Pick<CableModel, 'notices' | 'signals' | 'mrn'>): boolean =>
  notices.length > 0 || signals.some(({ value }) => REPEATED.test(value)) || REPEATED.test(mrn?.tail?.value ?? '');

const REPEATED = /\b(?:ZDK|ZDS|ZFR|ZEL|ZFD|ZFG)/;
