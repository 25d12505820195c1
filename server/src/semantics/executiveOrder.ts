// The E.O. line: which order, what it says about declassification.
import { matchesOf } from '../syntax/matches.ts';
import type { Span } from '../text/span.ts';
import { type CalendarDate, daysInMonth, monthNumber, parseSlashDate } from './calendar.ts';
import type { Fact } from './fact.ts';
import { collapse, type FieldText, trimmedSpan } from './fieldText.ts';

export interface ExecutiveOrder {
  readonly span: Span;
  readonly number: Fact | undefined;
  /** The words behind the number, as written: `N/A`, `DECL: 02/08/2019`. */
  readonly value: Fact;
  readonly instruction: Instruction;
  readonly declassifyOn: Fact<CalendarDate> | undefined;
  /** The date as written, `2/8/19`, whether or not there is such a day. */
  readonly writtenDate: Fact | undefined;
  /** `X1`, `25X6`, `XGDS-2`, `OADR`, `GDS` ... */
  readonly exemptions: readonly Fact[];
}

/**
 * What the line says of the end of the classification: nothing; N/A; a date; a date that does not exist; a code (`X1`, `GDS`,
 * `OADR`); an event (`DECL: AFTER THE ELECTION`, `DECL: TWENTY YEARS`); what was done with it later (`DECLASSIFIED BY NARA
 * 09/02/2009`); or words that are none of these.
 */
export type Instruction = 'none' | 'not applicable' | 'date' | 'no such date' | 'code' | 'event' | 'done' | 'unread';

const NUMBER = /^\s*(\d{4,6}|Unknown)\b/;
const CODES = /\b(?:25X\d{1,2}|50X\d{1,2}(?:-HUM)?|(?:1\.6)?X\d|(?:XGDS|RDS|XDS)(?:-? ?\d)?|OADR|ADS|GDS|MR)\b/g;
const SLASH_DATE = /\d{1,4}\/\d{1,2}\/\d{1,4}/;
const WRITTEN_DATE = /\b(?:(\d{1,2}) ([A-Z]{3,9})|([A-Z]{3,9})\.? (\d{1,2}),?) (\d{4})\b/i;
const NOT_APPLICABLE = /^N ?[/\\.]? ?A\b/i;
const LABEL = /^DECL[A-Z]{0,8}[\s:.]*/i;

/** Reads the value of an E.O. field, its label aside. */
export function parseExecutiveOrder(field: FieldText, span: Span): ExecutiveOrder {
  const { words } = field;
  const number = NUMBER.exec(words);
  const numberAt = number ? number[0].length - (number[1] ?? '').length : 0;
  const behind = /^\s*[:.;]?\s*/.exec(words.slice(number?.[0].length ?? 0));
  const valueAt = (number?.[0].length ?? 0) + (behind?.[0].length ?? 0);
  const value = words.slice(valueAt);
  const exemptions = matchesOf(CODES, value.toUpperCase()).map((found) => ({
    value: found[0].replace(/^1\.6/, '').replace(/(GDS|RDS|XDS)-? ?(\d)/, '$1-$2'),
    span: { start: field.start + valueAt + found.index, end: field.start + valueAt + found.index + found[0].length },
  }));
  const isDone = /DECLASSIFIED/i.test(value);
  const dates = isDone ? {} : readDates(field, valueAt, value);
  const { declassifyOn, writtenDate } = dates;
  return {
    span,
    number: number ? { value: number[1] ?? '', span: trimmedSpan(field, numberAt, number[0].length) } : undefined,
    value: { value: collapse(value), span: trimmedSpan(field, valueAt, words.length) },
    instruction: isDone
      ? 'done'
      : declassifyOn
        ? 'date'
        : exemptions.length > 0
          ? 'code'
          : writtenDate
            ? 'no such date'
            : inWords(value.trim()),
    declassifyOn,
    writtenDate,
    exemptions,
  };
}

function inWords(value: string): Instruction {
  if (NOT_APPLICABLE.test(value)) return 'not applicable';
  const label = LABEL.exec(value)?.[0] ?? '';
  const rest = value.slice(label.length);
  if (rest === '') return 'none';
  return (label !== '' || /^(?:AFTER|UPON|UNTIL)\b/i.test(rest)) && /[A-Z]{2}/i.test(rest) ? 'event' : 'unread';
}

/** The date set beforehand. `DECLASSIFIED BY NARA 09/02/2009` tells what happened later and sets none. */
function readDates(
  field: FieldText,
  at: number,
  value: string,
): { declassifyOn?: Fact<CalendarDate> | undefined; writtenDate?: Fact } {
  const slash = SLASH_DATE.exec(value);
  const found = slash ?? WRITTEN_DATE.exec(value);
  if (!found) return {};
  const date = slash ? parseSlashDate(slash[0]) : writtenDate(found);
  const span = { start: field.start + at + found.index, end: field.start + at + found.index + found[0].length };
  return { declassifyOn: date && { value: date, span }, writtenDate: { value: found[0], span } };
}

function writtenDate(found: RegExpExecArray): CalendarDate | undefined {
  const month = monthNumber(found[2] ?? found[3] ?? '');
  const day = Number(found[1] ?? found[4]);
  const year = Number(found[5]);
  return month !== undefined && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}
