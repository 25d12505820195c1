// Tells from the beginning of a text whether it is a cable. Used before any parsing, so it is quick and looks at little.
import { isDigit } from './characters.ts';
import { SNIFF_LENGTH } from './mayBeCable.ts';
import { findGluedClassification, matchLevel, readClassificationLine } from './parseClassificationLine.ts';
import { cluesOf, DATE_TIME_GROUP, SENDER } from './sniffClues.ts';

/** What {@link sniffCable} found. */
export interface CableSniff {
  readonly isCable: boolean;
  /** Sum of the weights of the clues; 100 is enough for a text that begins with them. */
  readonly score: number;
  /** The clues in plain words, in order of appearance: `["transmission line (VZCZC)", "called stations"]`. */
  readonly reasons: readonly string[];
}

/** One proof, or two clues that do not depend on each other. */
const ENOUGH = 100;
/** Each line of prose in front asks for one proof more: an article that quotes a cable is not a cable. */
const PER_PROSE_LINE = 100;
const MOST_PROSE_LINES = 4;
/** Within so many lines a cable's text has begun, even when an archive put something in front. */
const EARLY = 6;

const EXTRACT = 'This record is a partial extract of the original cable.';
/** How lines begin that may be of another format; the patterns below are for those alone. */
const OTHER_BEGIN = '"{<#;`/-ipf~';
/** How CSV, markup, code and Markdown begin, and no cable. */
const OTHER_FORMAT = /^(?:["{<#;`]|\/[/*]|---$|import |package |from [a-z])/;
const MARKDOWN = /^(?:#{1,6} \S|```|~~~)/;
/** Five words in a row, written as in a sentence. */
const PROSE = /^["'(]?[A-Za-z][a-z']{0,20},? [a-z][\w'-]{0,20},? [\w'(-]{1,20},? [\w'(-]{1,20},? [\w'(-]/;

/**
 * Whether `head`, the beginning of a text, is the beginning of a cable in any of its forms: transmitted
 * (`VZCZCXYZ0017`), military, from the date-time group on, under an archive header, partial extract, National Archives,
 * SMART print, text alone. Looks at no more than {@link SNIFF_LENGTH} units.
 */
export function sniffCable(head: string): CableSniff {
  const lines = linesOf(head);
  const found = new Map<string, number>();
  let score = 0;
  const add = (reason: string, weight: number) => {
    const gain = weight - (found.get(reason) ?? 0);
    if (gain <= 0) return;
    found.set(reason, weight);
    score += gain;
  };
  if (lines.length === 0 || isOther(OTHER_FORMAT, lines[0] ?? '')) return { isCable: false, score, reasons: [] };

  if (isArchiveHeader(lines)) add('archive header', ENOUGH);
  let prose = 0;
  let previous = '';
  for (const [index, line] of lines.entries()) {
    const before = score;
    const isFirst = index === 0;
    const text = line.trimStart();
    for (const { reason, weight } of line.length - text.length > 2 && text[0] !== '-' ? [] : cluesOf(text)) {
      if (isFirst && reason.startsWith('transmission')) add(reason, ENOUGH);
      else if (reason === SENDER && previous === DATE_TIME_GROUP) add(reason, 50);
      else add(reason, weight);
      previous = reason;
    }
    if (score === before) previous = '';
    const isEarly = index < EARLY;
    if (isEarly && line.startsWith(EXTRACT)) add('partial extract sentence', ENOUGH);
    const weight = weighClassification(text, isFirst, isEarly);
    if (weight > 0) add('classification line', weight);

    if (score >= ENOUGH + prose * PER_PROSE_LINE) break;
    if (score >= 50 || score > before) continue;
    if (isOther(MARKDOWN, line)) prose = MOST_PROSE_LINES + 1;
    else if (PROSE.test(line)) prose++;
    // No cable, whatever follows.
    if (prose > MOST_PROSE_LINES) break;
  }
  const isCable = prose <= MOST_PROSE_LINES && score >= ENOUGH + prose * PER_PROSE_LINE;
  return { isCable, score, reasons: [...found.keys()] };
}

const isOther = (format: RegExp, line: string): boolean => OTHER_BEGIN.includes(line.charAt(0)) && format.test(line);

/** The lines that show something, without blanks at their ends. The last may be cut off. */
function linesOf(head: string): string[] {
  const start = head.charCodeAt(0) === 0xfeff ? 1 : 0;
  return head
    .slice(start, start + SNIFF_LENGTH)
    .split(/[\r\n\f]+/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

/** Five lines: id, title (may be blank, and is not among `lines` then), date, classification, origin. */
function isArchiveHeader(lines: readonly string[]): boolean {
  if (!isDigit((lines[0] ?? '').charCodeAt(0)) || !/^\d\d(?:\d\d)?[A-Z][A-Z0-9 '.-]{1,40}\d$/.test(lines[0] ?? ''))
    return false;
  const dated =
    /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d [+-]\d{4} \d{4}|\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?)$/;
  const level = /^(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|TOP SECRET)(?:\/\/[A-Z ]{3,30})?$/;
  const date = dated.test(lines[1] ?? '') ? 1 : 2;
  return dated.test(lines[date] ?? '') && level.test(lines[date + 1] ?? '');
}

/**
 * How much a classification line proves: `UNCLAS BEIJING 001689` at the very beginning is a cable. Prose that starts with
 * one of the words (`SECRET SAUCE 2012`) is little or nothing.
 */
function weighClassification(text: string, isFirst: boolean, isEarly: boolean): number {
  const end = Math.min(text.length, 400);
  const level = matchLevel(text, 0, end);
  const line = level && readClassificationLine(text, 0, end);
  if (!line) {
    if (level) return level.end === end ? 10 : 0;
    return isEarly && findGluedClassification(text, 0, end, '') !== undefined ? 60 : 0;
  }
  const station = text.slice(line.stationStart, line.stationEnd);
  if (station !== station.toUpperCase()) return line.spaced && line.serialDigits >= 5 ? 60 : 0;
  const isUnclas = /^UNCLAS\b/.test(text);
  if (line.serialDigits >= 5 && (line.spaced || isUnclas)) return isFirst ? ENOUGH : 80;
  if (line.spaced || isUnclas || line.serialDigits >= 5) return 60;
  return line.serialDigits === 4 ? 30 : 0;
}
