// Calendar arithmetic in UTC: leap years, day of the year, and what a two-digit year means.

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;
export const MINUTE = 60_000;
export const DAY = 86_400_000;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const daysInYear = (year: number): number => (isLeapYear(year) ? 366 : 365);

/** Milliseconds since 1970 in UTC, at midnight. */
export const midnight = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day);

/** Day of the year, 1 to 366, as the calling line counts it: 14 March 2007 is 073. */
export const dayOfYear = (date: CalendarDate): number => (midnight(date) - Date.UTC(date.year, 0, 1)) / DAY + 1;

/** The date of a day of the year; days outside the year run on into the neighbouring one. */
export const dateOfDay = (year: number, day: number): CalendarDate => dateOf(Date.UTC(year, 0, day));

/** The UTC date of an instant in milliseconds since 1970. */
export function dateOf(instant: number): CalendarDate {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day so many years later; 29 February becomes 28 where the year has none. */
export function yearsLater({ year, month, day }: CalendarDate, years: number): CalendarDate {
  const later = year + years;
  return { year: later, month, day: Math.min(day, daysInMonth(later, month)) };
}

/** `03/14/2007`, as the E.O. line writes dates. */
export const slashDate = ({ year, month, day }: CalendarDate): string => `${two(month)}/${two(day)}/${year}`;

/** `2007-03-14`. */
export const isoDate = ({ year, month, day }: CalendarDate): string => `${year}-${two(month)}-${two(day)}`;

export const two = (n: number): string => String(n).padStart(2, '0');

const LONG_MONTHS = 'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER'.split(' ');
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((month, i) => [month as string, i + 1] as const),
  ...LONG_MONTHS.map((month, i) => [month, i + 1] as const),
  ['SEPT', 9],
]);

/** `March` for 3. */
export function monthName(month: number): string {
  const name = LONG_MONTHS[month - 1] ?? '';
  return name.charAt(0) + name.slice(1).toLowerCase();
}

/** `14 March 2007`. */
export const dateInWords = ({ year, month, day }: CalendarDate): string => `${day} ${monthName(month)} ${year}`;

/** `14 March 2007` for an ISO date. */
export function isoInWords(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dateInWords({ year, month, day });
}

/** 1 to 12 for an English month, three letters or the whole word, any case; nothing for others. */
export const monthNumber = (word: string): number | undefined =>
  MONTH_NUMBERS.get(word.toUpperCase().replace(/\.$/, ''));

/**
 * The year that two digits mean: the year an archive gives when its last two digits agree, else 66-99 in the 1900s (the oldest
 * electronic cables are of 1966) and 00-65 in the 2000s.
 */
export function fullYear(twoDigits: number, known?: number): number {
  if (known !== undefined && known % 100 === twoDigits) return known;
  return twoDigits >= 66 ? 1900 + twoDigits : 2000 + twoDigits;
}

/** A written date in American order (`03/14/2007`, `3/14/07`) or with the year first (`2007/03/14`); nothing if impossible. */
export function parseSlashDate(words: string): CalendarDate | undefined {
  const found = /(\d{1,4})\/(\d{1,2})\/(\d{1,4})/.exec(words);
  if (!found) return undefined;
  const [a = 0, b = 0, c = 0] = found.slice(1).map(Number);
  const isYearFirst = (found[1] ?? '').length === 4;
  const written = isYearFirst ? a : c;
  const year = written < 100 ? fullYear(written) : written;
  const [month, day] = isYearFirst ? [b, c] : [a, b];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}
