// A reference to the own post with a number that it had not yet reached in the year: the year is missing or wrong.
import { sameStation } from '../../../data/posts.ts';
import { dateInWords, two } from '../../../semantics/calendar.ts';
import { isOutOfStep } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const refFutureSerial: Rule = {
  meta: {
    name: 'ref-future-serial',
    subject: 'references',
    severity: { authoring: 'information', archive: 'information' },
    fix: 'unsafe',
    authority: 'posts number their cables from 1 each year; measured in archives',
    measured: '27 of 382 references to the own post, nearly all in January to March',
    docs: {
      what: 'A reference to the own post has a higher number than the cable, in the same year.',
      why: 'The post had not sent so many cables. Without a year the present one is meant, and the reference leads nowhere.',
      how: 'Put the year in front: 06 LISBON 2310. A few numbers more are left alone, since several cables are written at a time.',
      bad: { references: 'REF: LISBON 2310' },
      good: { references: 'REF: 06 LISBON 2310' },
    },
  },
  check({ model }, report) {
    const { mrn, references, dtg, soundDate: date } = model;
    if (!mrn || references.length === 0) return;
    // A number or a year that is in doubt is reported where it stands.
    if (isOutOfStep(model.serialDispute, 'classification line') || (dtg && !date)) return;
    const own = mrn.serial.value;
    for (const { station, serial, year, hasYear, span } of references) {
      if (!station || !serial || year !== mrn.year || serial.value <= own + Math.max(20, own / 50)) continue;
      // A bare number is taken for the own post's, which is not certain enough.
      if (station.span.start === serial.span.start || !sameStation(station.value, mrn.station.value)) continue;
      const on = date ? ` on ${dateInWords(date.value)}` : '';
      const before = year === undefined || hasYear ? undefined : two((year - 1) % 100);
      const isFirst = span.start <= station.span.start;
      const meant = before ? ` ${before} ${station.value} ${serial.value} may be meant.` : '';
      report(span, `${mrn.station.value} had come to number ${own}${on}, not yet to ${serial.value}.${meant}`, {
        related: [{ span: mrn.span, message: `number of this cable: ${own}` }],
        fixes:
          before && isFirst
            ? [
                {
                  title: `Change to ${before} ${station.value} ${serial.value}`,
                  safety: 'unsafe',
                  edits: [{ span: { start: station.span.start, end: station.span.start }, newText: `${before} ` }],
                },
              ]
            : [],
      });
    }
  },
};
