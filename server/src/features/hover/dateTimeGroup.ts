// Date-time groups: 140708Z MAR 07 in the heading, in references and in the text.

import { postByPlad, postByStation } from '../../data/posts.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import { DAY, dateInWords, dateOf, dayOfYear, daysInMonth, midnight, monthName } from '../../semantics/calendar.ts';
import { type DateTimeGroup, GROUP_MENTION, parseDateTimeGroup, zoneOffset } from '../../semantics/dateTimeGroup.ts';
import { delayOf, filedGroup, isRetransmission } from '../../semantics/filing.ts';
import { counted } from '../../text/english.ts';
import { touches } from '../../text/span.ts';
import { at, type Cursor, type Explanation, isIn, matchAt } from './explanation.ts';
import { localTimeAt, offsetInWords } from './localTime.ts';
import { duration, instantInWords, weekday } from './words.ts';

const KIND = 'date-time group';

export function explainDateTimeGroup(cursor: Cursor): Explanation | undefined {
  const { model } = cursor;
  if (model.dtg && touches(model.dtg.span, cursor.offset)) {
    const { dtg } = model;
    if (dtg.instant === undefined)
      return at(dtg.span, {
        title: dtg.text,
        kind: `${KIND}, not readable`,
        lines: [...faults(dtg), ...correction(model, dtg)],
      });
    const lines = [
      dayLine(dtg.instant),
      ...filingLines(model),
      ...(dtg.zone?.value === 'Z' ? localLines(model, dtg.instant) : zoneLines(dtg)),
      ...archiveLines(model, dtg.instant),
    ];
    return at(dtg.span, { title: instantInWords(dtg.instant), kind: KIND, lines });
  }
  return explainMention(cursor);
}

/** A group inside other words, with its month at least: `SECSTATE DTG 251847Z MAR 08`. */
function explainMention(cursor: Cursor): Explanation | undefined {
  if (cursor.leaf?.kind !== 'text' && cursor.leaf?.kind !== 'value') return undefined;
  if (isIn(cursor, 'archiveHeader') || isIn(cursor, 'executiveOrderField')) return undefined;
  const found = matchAt(cursor, GROUP_MENTION);
  if (!found) return undefined;
  const group = parseDateTimeGroup(cursor.model.text, found.span, cursor.model.mrn?.year);
  if (group.instant !== undefined)
    return at(found.span, {
      title: instantInWords(group.instant),
      kind: KIND,
      lines: [dayLine(group.instant), ...zoneLines(group)],
    });
  const year = cursor.model.mrn?.year ?? cursor.model.dtg?.fullYear;
  const { day, hour, minute, zone, monthNumber } = group;
  if (group.year || !day || !hour || !minute || zone?.value !== 'Z' || monthNumber === undefined) return undefined;
  if (day.value < 1 || day.value > daysInMonth(year ?? 2000, monthNumber) || hour.value > 23 || minute.value > 59)
    return undefined;
  const time = `${group.digits.value.slice(2, 4)}:${group.digits.value.slice(4)}`;
  return at(found.span, {
    title: `${day.value} ${monthName(monthNumber)}, ${time} UTC`,
    kind: KIND,
    lines: ['Written without its year.'],
  });
}

const dayLine = (instant: number): string =>
  `${weekday(instant)}, day ${String(dayOfYear(dateOf(instant))).padStart(3, '0')} of the year.`;

/** State writes Z; any other letter is a local time. */
function zoneLines({ zone, hour, minute }: DateTimeGroup): string[] {
  const offset = zone && zoneOffset(zone.value);
  if (!zone || !offset || !hour || !minute) return [];
  const time = `${String(hour.value).padStart(2, '0')}:${String(minute.value).padStart(2, '0')}`;
  return [`Zone ${zone.value} is ${offsetInWords(offset * 60)}: ${time} there. State cables use Z, UTC itself.`];
}

/** How the group lies to the calling line's filing time. */
function filingLines(model: CableModel): string[] {
  const delay = delayOf(model);
  if (delay === undefined) return [];
  if (delay === 0) return ['The calling line was filed at the same minute.'];
  const line = `${duration(Math.abs(delay))} ${delay > 0 ? 'before' : 'after'} the calling line’s ${model.callingLine?.filed?.text}.`;
  return isRetransmission(model) && Math.abs(delay) > 60
    ? [`${line} Sent again: the group stays that of the first transmission.`]
    : [line];
}

function localLines(model: CableModel, instant: number): string[] {
  const sender = (model.mrn && postByStation(model.mrn.station.value)) ?? (model.from && postByPlad(model.from.value));
  const local = sender && localTimeAt(sender.origin, instant);
  if (!sender || !local || local.offset === 'UTC') return [];
  const isSameDay = local.date.day === dateOf(instant).day;
  return [
    `${local.time}${isSameDay ? '' : ` on ${local.date.day} ${monthName(local.date.month)}`} local time in ${sender.post} (${local.offset}).`,
  ];
}

/** The archives keep the date alone and are a day off at times. */
function archiveLines(model: CableModel, instant: number): string[] {
  const date = model.archive?.date?.value;
  const days = date && Math.round((midnight(date) - midnight(dateOf(instant))) / DAY);
  return date && days !== undefined && Math.abs(days) > 1
    ? [
        `The archive dates the cable ${dateInWords(date)}, ${counted(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}.`,
      ]
    : [];
}

/** What is wrong with a group that gives no time. */
function faults(group: DateTimeGroup): string[] {
  const lines: string[] = [];
  const { day, hour, minute, zone, month, monthNumber } = group;
  if (!day || !hour || !minute)
    lines.push(`Six digits are needed: day, hour and minute. Here are ${group.digits.value.length}.`);
  if (month && monthNumber === undefined) lines.push(`${month.value} is no month.`);
  if (!month) lines.push('The month is missing.');
  const last = monthNumber === undefined ? 31 : daysInMonth(group.fullYear ?? 2000, monthNumber);
  if (day && (day.value < 1 || day.value > last))
    lines.push(
      `There is no day ${day.value}${monthNumber === undefined ? '' : `: ${monthName(monthNumber)} has ${last} days`}.`,
    );
  if (hour && minute && (hour.value > 23 || minute.value > 59))
    lines.push(
      `There is no ${group.digits.value.slice(2, 4)}:${group.digits.value.slice(4, 6)}: hours run to 23, minutes to 59.`,
    );
  if (!zone) lines.push('The zone letter is missing; State cables have Z, UTC.');
  else if (zoneOffset(zone.value) === undefined)
    lines.push(`Zone ${zone.value} is the observer’s own local time and says nothing to others.`);
  if (!group.year) lines.push('The year is missing.');
  return lines;
}

function correction(model: CableModel, group: DateTimeGroup): string[] {
  const filed = filedGroup(model, group);
  return filed ? [`The calling line’s ${model.callingLine?.filed?.text} would be ${filed.text}.`] : [];
}
