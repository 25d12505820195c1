// The E.O. line: which order, what it says about declassification.
import type { Span } from '../text/span.ts';
import { type CalendarDate, daysInMonth, fullYear, monthNumber, parseSlashDate } from './calendar.ts';
import type { Fact } from './fact.ts';
import { collapse, type FieldText, trimmedSpan } from './fieldText.ts';

export interface ExecutiveOrder {
  readonly span: Span;
  readonly number: Fact | undefined;
  /** The words behind the number, as written: `N/A`, `DECL: 02/08/2019`. */
  readonly value: Fact;
  readonly declassifyOn: Fact<CalendarDate> | undefined;
  /** `X1`, `25X6`, `XGDS-2`, `OADR`, `GDS` ... */
  readonly exemptions: readonly Fact[];
}

const NUMBER = /^\s*(\d{4,6}|Unknown)\b/;
const CODES = /\b(?:25X\d{1,2}|50X\d{1,2}(?:-HUM)?|(?:1\.6)?X\d|XGDS-? ?\d|RDS-? ?\d|XDS-? ?\d|OADR|ADS|GDS|MR)\b/g;
const WRITTEN_DATE = /\b(?:(\d{1,2}) ([A-Z]{3,9})|([A-Z]{3,9})\.? (\d{1,2}),?) (\d{4})\b/i;

/** Reads the value of an E.O. field, its label aside. */
export function parseExecutiveOrder(field: FieldText, span: Span): ExecutiveOrder {
  const { words } = field;
  const number = NUMBER.exec(words);
  const numberAt = number ? number[0].length - (number[1] ?? '').length : 0;
  const behind = /^\s*[:.;]?\s*/.exec(words.slice(number?.[0].length ?? 0));
  const valueAt = (number?.[0].length ?? 0) + (behind?.[0].length ?? 0);
  const value = words.slice(valueAt);
  const exemptions = [...value.toUpperCase().matchAll(CODES)].map((found) => ({
    value: found[0].replace(/^1\.6/, '').replace(/(GDS|RDS|XDS)-? ?(\d)/, '$1-$2'),
    span: { start: field.start + valueAt + found.index, end: field.start + valueAt + found.index + found[0].length },
  }));
  return {
    span,
    number: number ? { value: number[1] ?? '', span: trimmedSpan(field, numberAt, number[0].length) } : undefined,
    value: { value: collapse(value), span: trimmedSpan(field, valueAt, words.length) },
    declassifyOn: declassificationDate(field, valueAt, value),
    exemptions,
  };
}

/** The date set beforehand. `DECLASSIFIED BY NARA 09/02/2009` tells what happened later and sets none. */
function declassificationDate(field: FieldText, at: number, value: string): Fact<CalendarDate> | undefined {
  if (/DECLASSIFIED/i.test(value)) return undefined;
  const slash = /\d{1,4}\/\d{1,2}\/\d{1,4}/.exec(value);
  const found = slash ?? WRITTEN_DATE.exec(value);
  if (!found) return undefined;
  const date = slash ? parseSlashDate(slash[0]) : writtenDate(found);
  return (
    date && {
      value: date,
      span: { start: field.start + at + found.index, end: field.start + at + found.index + found[0].length },
    }
  );
}

function writtenDate(found: RegExpExecArray): CalendarDate | undefined {
  const month = monthNumber(found[2] ?? found[3] ?? '');
  const day = Number(found[1] ?? found[4]);
  const written = Number(found[5]);
  const year = written < 100 ? fullYear(written) : written;
  return month !== undefined && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}
