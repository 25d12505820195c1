// Date-time groups: reading, zones, leap days, two-digit years, and the comparison with the filing time.
import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  filingDelay,
  formatDateTimeGroup,
  isPossible,
  parseDateTimeGroup,
  parseFilingTime,
  zoneOffset,
} from '../../server/src/semantics/dateTimeGroup.ts';

const read = (text: string, knownYear?: number) => parseDateTimeGroup(text, { start: 0, end: text.length }, knownYear);
const instant = (text: string, knownYear?: number): string | undefined => {
  const at = read(text, knownYear).instant;
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 16);
};

describe('the instant of a group', () => {
  it.each([
    ['091132Z FEB 09', '2009-02-09T11:32'],
    ['162245Z OCT 08', '2008-10-16T22:45'],
    ['290000Z FEB 08', '2008-02-29T00:00'],
    ['290000Z FEB 00', '2000-02-29T00:00'],
    ['091232A FEB 09', '2009-02-09T11:32'],
    ['312330R DEC 08', '2009-01-01T04:30'],
    ['010030M JAN 09', '2008-12-31T12:30'],
    ['010800Z JAN 66', '1966-01-01T08:00'],
    ['010800Z JAN 65', '2065-01-01T08:00'],
    ['011500Z JAN 2006', '2006-01-01T15:00'],
    ['271036Z Apr 00', '2000-04-27T10:36'],
    ['091132ZFEB09', '2009-02-09T11:32'],
    ['091132Z SEPT 09', '2009-09-09T11:32'],
    ['091132Z MARCH 09', '2009-03-09T11:32'],
  ])('%s is %s', (text, expected) => {
    expect(instant(text)).toBe(expected);
  });

  it.each([
    '290000Z FEB 09',
    '290000Z FEB 1900',
    '310101Z APR 76',
    '000101Z APR 76',
    '012400Z MAY 76',
    '012360Z MAY 76',
    '091132J FEB 09',
    '091132 FEB 09',
    '091132Z FEV 09',
    '091132Z MARS 09',
    '91132Z FEB 09',
    '0911322Z FEB 09',
    '091132Z',
    '091132Z FEB',
    'O91132Z FEB 09',
    '',
  ])('%s has none', (text) => {
    expect(instant(text)).toBeUndefined();
  });

  it('takes the century from the archive only when the two digits agree', () => {
    expect(instant('010800Z JAN 66', 2066)).toBe('2066-01-01T08:00');
    expect(instant('010800Z JAN 07', 2009)).toBe('2007-01-01T08:00');
  });
});

describe('parts', () => {
  it('stand where they were read', () => {
    const text = 'P 340708Z MAR 07';
    const group = parseDateTimeGroup(text, { start: 2, end: text.length });
    const words = [group.day, group.hour, group.minute, group.zone, group.month, group.year].map((part) =>
      text.slice(part?.span.start, part?.span.end),
    );
    expect(words).toEqual(['34', '07', '08', 'Z', 'MAR', '07']);
    expect(group.day?.value).toBe(34);
  });

  it('a group is written back in its canonical form', () => {
    expect(formatDateTimeGroup(Date.UTC(2007, 2, 14, 7, 8))).toBe('140708Z MAR 07');
    expect(formatDateTimeGroup(read('091232A FEB 09').instant ?? 0)).toBe('091132Z FEB 09');
  });
});

it('zones are whole hours from Z, without J', () => {
  expect(['Z', 'A', 'I', 'K', 'M', 'N', 'Y'].map(zoneOffset)).toEqual([0, 1, 9, 10, 12, -1, -12]);
  expect(zoneOffset('J')).toBeUndefined();
  expect(zoneOffset('?')).toBeUndefined();
});

describe('filing time', () => {
  const delay = (filed: string, group: string): number => {
    const time = parseFilingTime(filed, { start: 0, end: filed.length });
    return time ? filingDelay(time, read(group).instant ?? Number.NaN) : Number.NaN;
  };

  it.each([
    ['0730708', '140708Z MAR 07', 0],
    ['0601200', '291200Z FEB 08', 0],
    ['0601200', '011200Z MAR 09', 0],
    ['3661200', '311200Z DEC 08', 0],
    ['0010004', '312359Z DEC 08', 5],
    ['3652355', '010000Z JAN 10', -5],
    ['0740708', '140708Z MAR 07', 1440],
  ])('%s is %s with %i minutes between', (filed, group, minutes) => {
    expect(delay(filed, group)).toBe(minutes);
  });

  it('has seven digits, a day of the year and a time of day', () => {
    const possible = (words: string, year?: number) => {
      const time = parseFilingTime(words, { start: 0, end: words.length });
      return time && isPossible(time, year);
    };
    expect([
      possible('3660000', 2008),
      possible('3660000', 2007),
      possible('0000000'),
      possible('0012400'),
      possible('0012360'),
    ]).toEqual([true, false, false, false, false]);
    expect([possible('14/0708Z'), possible('073070'), possible('07307088')]).toEqual([undefined, undefined, undefined]);
  });
});

it('counts days between dates, not hours', () => {
  expect(daysBetween(Date.UTC(2007, 2, 14, 23, 59), Date.UTC(2007, 2, 15, 0, 1))).toBe(1);
  expect(daysBetween(Date.UTC(2007, 2, 14, 0, 1), Date.UTC(2007, 2, 14, 23, 59))).toBe(0);
});
