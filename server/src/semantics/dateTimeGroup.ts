// Date-time groups: 140708Z MAR 07. Reading one as written, its instant in UTC, and its comparison with a filing time.
import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import { DAY, daysInMonth, daysInYear, fullYear, MINUTE, MONTHS, monthNumber, two } from './calendar.ts';

/** A part of the group with its value and place. */
export interface Part<T = number> {
  readonly value: T;
  readonly span: Span;
}

/** A DTG as written; parts that are not there are undefined, parts that make no sense keep their text. */
export interface DateTimeGroup {
  readonly span: Span;
  readonly text: string;
  /** Set when the digits are six: day, hour, minute. */
  readonly day: Part | undefined;
  readonly hour: Part | undefined;
  readonly minute: Part | undefined;
  readonly digits: Part<string>;
  readonly zone: Part<string> | undefined;
  /** The month as written, and its number if it is an English month. */
  readonly month: Part<string> | undefined;
  readonly monthNumber: number | undefined;
  /** The year as written (two or four digits). */
  readonly year: Part<string> | undefined;
  /** The four-digit year, from the text and what the archive says. */
  readonly fullYear: number | undefined;
  /** Milliseconds since 1970, UTC, when every part is there and possible. */
  readonly instant: number | undefined;
}

// A zone letter may run into its month: 131516ZMAY.
const FORM =
  /^([\dOIl]+)(\s*)([A-Z](?![A-Z]{2,})|[A-Z](?=(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)))?(\s*)([A-Z]{3,9}\.?)?(\s*)(\d{4}|\d{2})?/i;

/** Reads the group in `text` at `at`; `knownYear` is the year an archive id or date gives. */
export function parseDateTimeGroup(text: string, at: Span, knownYear?: number): DateTimeGroup {
  const words = text.slice(at.start, at.end);
  const found = FORM.exec(words);
  const [, digits = '', gap1 = '', zone, gap2 = '', month, gap3 = '', year] = found ?? [];
  let offset = at.start;
  const part = (value: string | undefined, gapBefore: string): Part<string> | undefined => {
    offset += gapBefore.length;
    if (value === undefined) return undefined;
    const result = { value, span: span(offset, offset + value.length) };
    offset += value.length;
    return result;
  };
  const digitsPart = part(digits, '') ?? { value: '', span: at };
  const zonePart = part(zone, gap1);
  const monthPart = part(month, gap2);
  const yearPart = part(year, gap3);
  const isWhole = /^\d{6}$/.test(digits);
  const two = (index: number): Part | undefined =>
    isWhole
      ? { value: Number(digits.slice(index, index + 2)), span: span(at.start + index, at.start + index + 2) }
      : undefined;
  const parts: Parts = {
    day: two(0),
    hour: two(2),
    minute: two(4),
    zone: zonePart && { value: zonePart.value.toUpperCase(), span: zonePart.span },
    monthNumber: monthPart && monthNumber(monthPart.value),
    fullYear:
      yearPart && (yearPart.value.length === 4 ? Number(yearPart.value) : fullYear(Number(yearPart.value), knownYear)),
  };
  // Named one by one: to spread an object takes longer than to read the group.
  return {
    span: at,
    text: words,
    day: parts.day,
    hour: parts.hour,
    minute: parts.minute,
    digits: digitsPart,
    zone: parts.zone,
    month: monthPart,
    monthNumber: parts.monthNumber,
    year: yearPart,
    fullYear: parts.fullYear,
    instant: instantOf(parts),
  };
}

type Parts = Pick<DateTimeGroup, 'day' | 'hour' | 'minute' | 'zone' | 'monthNumber' | 'fullYear'>;

/** The instant in UTC: local time less the zone's offset. A group without a zone letter is not guessed at. */
function instantOf({ day, hour, minute, zone, monthNumber: month, fullYear: year }: Parts): number | undefined {
  if (!day || !hour || !minute || !zone || month === undefined || year === undefined) return undefined;
  const offset = zoneOffset(zone.value);
  if (
    offset === undefined ||
    day.value < 1 ||
    day.value > daysInMonth(year, month) ||
    hour.value > 23 ||
    minute.value > 59
  )
    return undefined;
  return Date.UTC(year, month - 1, day.value, hour.value - offset, minute.value);
}

/** Hours to add to UTC for the local time of a zone letter; J (local time of the observer) has none. */
export function zoneOffset(letter: string): number | undefined {
  if (letter === 'Z') return 0;
  const east = 'ABCDEFGHIKLM'.indexOf(letter);
  if (east >= 0) return east + 1;
  const west = 'NOPQRSTUVWXY'.indexOf(letter);
  return west >= 0 ? -(west + 1) : undefined;
}

/** The zone letter of so many whole hours east of UTC: `A` for 1, `N` for -1. */
export const zoneLetter = (hours: number): string | undefined =>
  [...'ZABCDEFGHIKLMNOPQRSTUVWXY'].find((letter) => zoneOffset(letter) === hours);

/** A group among other words, with its month at least: `SECSTATE DTG 251847Z MAR 08`. */
export const GROUP_MENTION =
  /\b\d{6} ?[A-IK-Z] ?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}(?:\.? ?(?:\d{4}|\d{2})\b)?/gi;

/** The canonical group of an instant: `140708Z MAR 07`. */
export function formatDateTimeGroup(instant: number): string {
  const date = new Date(instant);
  const day = two(date.getUTCDate()) + two(date.getUTCHours()) + two(date.getUTCMinutes());
  return `${day}Z ${MONTHS[date.getUTCMonth()]} ${two(date.getUTCFullYear() % 100)}`;
}

/** The filing time of a calling line, `0730708`: day of the year, hour and minute, always UTC. */
export interface FilingTime {
  readonly span: Span;
  readonly text: string;
  readonly day: Part;
  readonly hour: Part;
  readonly minute: Part;
}

/** Reads seven digits as a filing time; other widths and ACP 127's `14/0708Z` give nothing. */
export function parseFilingTime(text: string, at: Span): FilingTime | undefined {
  const words = text.slice(at.start, at.end);
  if (!/^\d{7}$/.test(words)) return undefined;
  const part = (from: number, to: number): Part => ({
    value: Number(words.slice(from, to)),
    span: span(at.start + from, at.start + to),
  });
  return { span: at, text: words, day: part(0, 3), hour: part(3, 5), minute: part(5, 7) };
}

/** Whether the time of day exists and the day fits into a year of that length (366 when the year is not known). */
export function isPossible(time: FilingTime, year?: number): boolean {
  const last = year === undefined ? 366 : daysInYear(year);
  return time.day.value >= 1 && time.day.value <= last && time.hour.value <= 23 && time.minute.value <= 59;
}

/** The instant of a filing time in a given year. */
export const filingInstant = (time: FilingTime, year: number): number =>
  Date.UTC(year, 0, time.day.value, time.hour.value, time.minute.value);

/**
 * How many minutes the filing time lies behind the DTG (negative: before it). The calling line has no year: of the DTG's year
 * and its neighbours the nearest counts, so that a message of 31 December may be filed on day 001.
 */
export function filingDelay(time: FilingTime, dtg: number): number {
  const year = new Date(dtg).getUTCFullYear();
  const delays = [year - 1, year, year + 1].map((y) => (filingInstant(time, y) - dtg) / MINUTE);
  return delays.reduce((best, delay) => (Math.abs(delay) < Math.abs(best) ? delay : best));
}

/** Whole days from one instant's UTC date to another's. */
export const daysBetween = (a: number, b: number): number => Math.floor(b / DAY) - Math.floor(a / DAY);
