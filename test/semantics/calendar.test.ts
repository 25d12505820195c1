// Leap years, days of the year, months and written dates.
import { describe, expect, it } from 'vitest';
import {
  dateOfDay,
  dayOfYear,
  daysInMonth,
  daysInYear,
  fullYear,
  isLeapYear,
  isoDate,
  monthNumber,
  parseSlashDate,
} from '../../server/src/semantics/calendar.ts';

it('knows leap years', () => {
  expect([2000, 2004, 2007, 1900, 2100].map(isLeapYear)).toEqual([true, true, false, false, false]);
  expect([daysInMonth(2008, 2), daysInMonth(2009, 2), daysInMonth(2009, 4), daysInMonth(2009, 12)]).toEqual([
    29, 28, 30, 31,
  ]);
});

it('counts days of the year there and back, on every day of a leap year and of another', () => {
  for (const year of [2007, 2008]) {
    for (let day = 1; day <= daysInYear(year); day++) expect(dayOfYear(dateOfDay(year, day))).toBe(day);
  }
  expect(isoDate(dateOfDay(2007, 73))).toBe('2007-03-14');
  expect(isoDate(dateOfDay(2008, 74))).toBe('2008-03-14');
});

it('reads English months only, whole or as three letters', () => {
  expect(['MAR', 'march', 'Sept.', 'JUNE', 'dec'].map(monthNumber)).toEqual([3, 3, 9, 6, 12]);
  expect(['MARS', 'FEV', 'JU', 'MAI', ''].map(monthNumber)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('puts two-digit years between 1966 and 2065', () => {
  expect([66, 99, 0, 9, 65].map((year) => fullYear(year))).toEqual([1966, 1999, 2000, 2009, 2065]);
});

describe('written dates', () => {
  it.each([
    ['02/08/2019', '2019-02-08'],
    ['2/8/19', '2019-02-08'],
    ['2019/02/08', '2019-02-08'],
    ['DECL: 12/31/2010', '2010-12-31'],
  ])('%s', (words, expected) => {
    const date = parseSlashDate(words);
    expect(date && isoDate(date)).toBe(expected);
  });

  it.each(['02/30/2019', '13/01/2019', '00/10/2019', 'N/A', ''])('none in %s', (words) => {
    expect(parseSlashDate(words)).toBeUndefined();
  });
});
