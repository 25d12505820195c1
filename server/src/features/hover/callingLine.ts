// The calling line, DE RUEHBJ #1689/01 0730708, and the serial repeated at the end.
import type { CableModel } from '../../semantics/cableModel.ts';
import { dateOfDay, daysInYear, MINUTE, monthName } from '../../semantics/calendar.ts';
import { type FilingTime, filingInstant, isPossible } from '../../semantics/dateTimeGroup.ts';
import { delayOf, isRetransmission } from '../../semantics/filing.ts';
import { at, type Cursor, type Description, type Explanation, written } from './explanation.ts';
import { duration, instantInWords } from './words.ts';

export function explainCallingLine(cursor: Cursor): Explanation | undefined {
  const { leaf, model } = cursor;
  switch (leaf?.kind) {
    case 'stationSerial':
      return at(leaf, describeSerial(written(cursor, leaf), model, 'station serial number'));
    case 'validation':
      return at(leaf, describeSerial(written(cursor, leaf), model, 'validation number'));
    case 'transmissionSection':
      return at({ start: leaf.start - 1, end: leaf.end }, describeSection(written(cursor, leaf), model));
    case 'filingTime':
      return at(leaf, describeFilingTime(written(cursor, leaf), model));
    default:
      return undefined;
  }
}

function describeSerial(words: string, model: CableModel, kind: string): Description {
  const { mrn } = model;
  const digits = words.replace(/\D/g, '');
  const first =
    kind === 'validation number'
      ? 'Repeats the serial of the calling line, to show that the end arrived.'
      : 'The last four digits of the message reference number.';
  if (!mrn || digits === '') return { title: words, kind, lines: [first] };
  const expected = String(mrn.serial.value % 10000).padStart(4, '0');
  const name = `${mrn.station.value} ${mrn.serialText}`;
  if (Number(digits) === Number(expected)) return { title: words, kind, lines: [first, `Agrees with ${name}.`] };
  const why = isRetransmission(model) ? ' Usual in a repetition or a corrected copy.' : '';
  return { title: words, kind, lines: [first, `Does not agree with ${name}, which would give #${expected}.${why}`] };
}

function describeSection(words: string, { section }: CableModel): Description {
  const lines = [`Section ${Number(words)} of the message as sent on the air.`];
  if (!section) lines.push('The text names no section, which is common in archives.');
  else lines.push(`The text says section ${section.value.number} of ${section.value.of}.`);
  return { title: `/${words}`, kind: 'transmission section', lines };
}

const KIND = 'filing time';
const PURPOSE = 'When the message was handed to the communications centre, always in UTC.';

function describeFilingTime(words: string, model: CableModel): Description {
  const filed = model.callingLine?.filed;
  const older = /^(\d\d)\/(\d\d)(\d\d)/.exec(words);
  if (older)
    return {
      title: words,
      kind: KIND,
      lines: [`Day ${Number(older[1])} of the month, ${older[2]}:${older[3]} UTC.`, PURPOSE],
    };
  if (!filed || filed.text !== words)
    return { title: words, kind: KIND, lines: ['Seven digits are needed: day of the year, hour and minute.'] };
  const year = model.dtg?.fullYear ?? model.mrn?.year;
  if (!isPossible(filed, year)) return { title: words, kind: `${KIND}, not readable`, lines: [fault(filed, year)] };
  const delay = delayOf(model);
  const dayText = `Day ${words.slice(0, 3)} of the year.`;
  if (delay !== undefined && model.dtg?.instant !== undefined) {
    return {
      title: instantInWords(model.dtg.instant + delay * MINUTE),
      kind: KIND,
      lines: [dayText, PURPOSE, delayLine(delay)],
    };
  }
  if (year !== undefined)
    return { title: instantInWords(filingInstant(filed, year)), kind: KIND, lines: [dayText, PURPOSE] };
  const [common, leap] = [2001, 2000].map((one) => dateOfDay(one, filed.day.value));
  const leapDay =
    leap && common && leap.day !== common.day ? ` (${leap.day} ${monthName(leap.month)} in a leap year)` : '';
  return {
    title: `${common?.day} ${monthName(common?.month ?? 1)}${leapDay}, ${words.slice(3, 5)}:${words.slice(5)} UTC`,
    kind: KIND,
    lines: [dayText, PURPOSE],
  };
}

const delayLine = (delay: number): string =>
  delay === 0
    ? 'The same minute as the date-time group.'
    : `${duration(Math.abs(delay))} ${delay > 0 ? 'after' : 'before'} the date-time group.`;

function fault(filed: FilingTime, year: number | undefined): string {
  const last = year === undefined ? 366 : daysInYear(year);
  if (filed.day.value < 1 || filed.day.value > last)
    return `There is no day ${filed.text.slice(0, 3)}${year === undefined ? '' : ` in ${year}`}: days run from 001 to ${last}.`;
  return `There is no ${filed.text.slice(3, 5)}:${filed.text.slice(5)}: hours run to 23, minutes to 59.`;
}
