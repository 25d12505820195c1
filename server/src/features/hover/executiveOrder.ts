// The E.O. line: which order, when it was in force, when the cable is to be declassified.

import {
  executiveOrder,
  executiveOrderOn,
  executiveOrderTable,
  exemptionCode,
  type ExecutiveOrder as Order,
} from '../../data/executiveOrders.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import { type CalendarDate, DAY, dateInWords, isoDate, isoInWords, midnight } from '../../semantics/calendar.ts';
import type { ExecutiveOrder } from '../../semantics/executiveOrder.ts';
import { closest } from '../../semantics/spelling.ts';
import { counted, sentence } from '../../text/english.ts';
import { touches } from '../../text/span.ts';
import { at, type Cursor, type Description, type Explanation, factAt } from './explanation.ts';
import { doubt } from './words.ts';

export function explainExecutiveOrder(cursor: Cursor): Explanation | undefined {
  const { model, offset } = cursor;
  const field = model.executiveOrder;
  if (!field || !touches(field.span, offset)) return undefined;
  const exemption = factAt(cursor, field.exemptions);
  const described = exemption && describeExemption(exemption.value);
  if (described) return at(exemption.span, described);
  if (offset >= field.value.span.start && field.value.value !== '') {
    const value = describeValue(field, model);
    if (value) return at(field.value.span, value);
  }
  if (!field.number || offset > field.number.span.end) return undefined;
  return at(
    { start: field.span.start, end: field.number.span.end },
    describeOrder(field.number.value, model.date?.value),
  );
}

/** An order by its number, and whether it was the one in force on a day. */
export function describeOrder(number: string, day?: CalendarDate): Description {
  const order = executiveOrder(number);
  const title = `E.O. ${number}`;
  const right = day && executiveOrderOn(isoDate(day));
  if (!order) {
    const near = closest(
      number,
      executiveOrderTable.rows().map((one) => one.number),
      2,
    );
    const guess = right && right.number === near ? near : undefined;
    return {
      title,
      kind: 'executive order, unknown',
      lines: [
        'No order on classification has this number.',
        ...(guess ? [`Most likely ${guess}, in force on the cable’s date.`] : []),
      ],
    };
  }
  const lines = [`${inForce(order)}.`, sentence(order.remark.replace(/, in force$/, ''))];
  if (day && right && (isoDate(day) < order.from || isoDate(day) > order.until))
    lines.push(`Not in force on ${dateInWords(day)}; that was ${right.number}.`);
  return { title, kind: 'executive order on classification', lines };
}

const inForce = ({ from, until }: Order): string =>
  `In force from ${isoInWords(from)}${until.startsWith('9999') ? '' : ` to ${isoInWords(until)}`}`;

/** An instruction or exemption: `X1`, `OADR`, `GDS`, `XGDS-2`, `25X6`. */
function describeExemption(code: string): Description | undefined {
  const row = exemptionCode(code);
  if (!row) return undefined;
  const kind = /X\d|XGDS/.test(code.toUpperCase()) ? 'exemption from declassification' : 'declassification instruction';
  return {
    title: code,
    kind,
    lines: [
      sentence(row.meaning),
      `From E.O. ${row.order}.`,
      ...doubt(row.confidence, 'recalled from the order, not checked'),
    ],
  };
}

function describeValue(field: ExecutiveOrder, model: CableModel): Description | undefined {
  const words = field.value.value;
  const kind = 'declassification';
  if (/^N\/?A\b/i.test(words)) return { title: 'N/A', kind, lines: ['Not applicable: the text is not classified.'] };
  if (/DECLASSIFIED/i.test(words)) return { title: words, kind, lines: ['What happened to the classification later.'] };
  const code = field.exemptions[0];
  if (code) return describeExemption(code.value);
  const { declassifyOn } = field;
  if (declassifyOn) {
    const day = model.date?.value;
    const lines = [
      /^DECL/i.test(words) ? 'DECL: declassify on this date.' : 'Declassify on this date.',
      ...(day ? [distance(day, declassifyOn.value)] : []),
    ];
    return { title: dateInWords(declassifyOn.value), kind, lines };
  }
  if (/\d{1,4}\/\d{1,2}\/\d{1,4}/.test(words)) return { title: words, kind, lines: ['There is no such date.'] };
  if (!/^DECL/i.test(words)) return undefined;
  const event = words.replace(/^DECL\w*:? */i, '');
  return {
    title: words,
    kind,
    lines: [event ? 'DECL: declassify when this event has come about.' : 'DECL: declassify on; the date is missing.'],
  };
}

/** How long after the cable: `10 years after the cable.` */
function distance(from: CalendarDate, to: CalendarDate): string {
  const days = Math.round((midnight(to) - midnight(from)) / DAY);
  if (days <= 0) return days === 0 ? 'The date of the cable itself.' : 'Before the date of the cable.';
  const years = Math.round(days / 365.25);
  const rest = Math.round((midnight(to) - midnight({ ...from, year: from.year + years })) / DAY);
  if (years > 0 && rest === 0) return `${counted(years, 'year')} after the cable.`;
  if (years > 0 && Math.abs(rest) <= 5)
    return `${counted(years, 'year')} after the cable, ${counted(Math.abs(rest), 'day')} ${rest < 0 ? 'less' : 'more'}.`;
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  const parts = [
    Math.floor(months / 12) > 0 ? counted(Math.floor(months / 12), 'year') : '',
    months % 12 > 0 ? counted(months % 12, 'month') : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(' and ')} after the cable.` : `${counted(days, 'day')} after the cable.`;
}
