// The five lines that web archives put above a cable.

import { postByStation } from '../../data/posts.ts';
import type { ArchiveHeader, CableModel } from '../../semantics/cableModel.ts';
import { DAY, dateInWords, dateOf, midnight } from '../../semantics/calendar.ts';
import { counted } from '../../text/english.ts';
import { at, type Cursor, type Explanation, isIn, written } from './explanation.ts';
import { postInWords } from './station.ts';

export function explainArchiveHeader(cursor: Cursor): Explanation | undefined {
  const { leaf, model } = cursor;
  const { archive } = model;
  switch (leaf?.kind) {
    case 'archiveId':
      return at(leaf, {
        title: written(cursor, leaf),
        kind: 'archive id',
        lines: idLines(written(cursor, leaf), model),
      });
    case 'archiveDate':
      return archive && isIn(cursor, 'archiveHeader')
        ? explainDate(written(cursor, leaf), archive, model)
        : at(leaf, {
            title: written(cursor, leaf),
            kind: 'date line of the publisher',
            lines: ['Not part of the cable.'],
          });
    case 'archiveClassification':
      return at(leaf, {
        title: written(cursor, leaf),
        kind: 'label of the archive',
        lines: labelLines(written(cursor, leaf)),
      });
    default:
      return undefined;
  }
}

function idLines(id: string, { mrn }: CableModel): string[] {
  const parts = /^(\d{4}|\d\d)([A-Z][A-Z' .-]*?)(\d{1,7})$/i.exec(id);
  if (!parts) return ['Year, station and number of the cable.'];
  const [, digits = '', station = '', serial = ''] = parts;
  const year = digits.length === 4 ? digits : `${Number(digits) >= 66 ? '19' : '20'}${digits}`;
  const post = postByStation(station);
  const lines = [`${post ? postInWords(post) : station}: number ${Number(serial)} of ${year}`];
  if (mrn?.key && mrn.serial.value !== Number(serial))
    lines.push(`The text calls itself ${mrn.station.value} ${mrn.serialText}.`);
  return lines;
}

function explainDate(words: string, { date }: ArchiveHeader, { dtg }: CableModel): Explanation | undefined {
  if (!date) return undefined;
  const isMidnight = /00:00:00/.test(words);
  const lines = [
    `The day of the cable. ${isMidnight ? 'The hour is midnight in Europe and says nothing.' : 'The minutes are not reliable.'}`,
  ];
  if (dtg?.instant !== undefined) {
    const days = Math.round((midnight(date.value) - midnight(dateOf(dtg.instant))) / DAY);
    lines.push(
      days === 0
        ? 'The same day as the date-time group.'
        : `${counted(Math.abs(days), 'day')} ${days > 0 ? 'after' : 'before'} the date-time group.`,
    );
  }
  return at(date.span, { title: dateInWords(date.value), kind: 'date of the archive', lines });
}

const LABELS: Readonly<Record<string, string>> = {
  'UNCLASSIFIED//FOR OFFICIAL USE ONLY': 'An unclassified cable with a caption such as SENSITIVE.',
  UNCLASSIFIED: 'Not classified.',
  CONFIDENTIAL: 'Classified, the lowest of the three levels.',
  SECRET: 'Classified, the middle of the three levels.',
  'TOP SECRET': 'Classified, the highest of the three levels.',
};

function labelLines(label: string): string[] {
  const [level = '', control] = label.split('//');
  const meaning = LABELS[label] ?? LABELS[level];
  const foreign = control === 'NOFORN' ? ['NOFORN: not for foreign nationals.'] : [];
  return [
    ...(meaning ? [meaning] : []),
    ...foreign,
    'Given by the archive; the classification line of the text decides.',
  ];
}
