// The REF block: which cables a cable refers to, in all the ways drafters write them.
import { canonicalStation, postByStation } from '../data/posts.ts';
import { firstMatch } from '../syntax/matches.ts';
import type { Span } from '../text/span.ts';
import { fullYear } from './calendar.ts';
import type { Fact } from './fact.ts';
import { collapse, type FieldText, trimmedSpan } from './fieldText.ts';

export interface Reference {
  readonly span: Span;
  readonly letter: Fact | undefined;
  /** Collapsed words of the reference, with what is added in parentheses: `08 ROME 77 (NOTAL)`. */
  readonly text: string;
  /** Station and serial when it is a cable. */
  readonly station: Fact | undefined;
  readonly serial: Fact<number> | undefined;
  readonly year: number | undefined;
  /** The year stands in the text, and is not that of the cable. */
  readonly hasYear: boolean;
  /** `08ROME77`; nothing for e-mails, reports, DTG references, or when no year is known. */
  readonly key: string | undefined;
}

/** What the cable itself is; years and own-post references are read against it. */
export interface Own {
  readonly station: string | undefined;
  readonly serial: number | undefined;
  readonly year: number | undefined;
}

interface Item {
  readonly letter: Fact | undefined;
  readonly from: number;
  readonly to: number;
}

/** The references in the words of a REF field. */
export function parseReferences(field: FieldText, own: Own): Reference[] {
  return splitItems(field).flatMap((item) => parseItem(field, item, own));
}

const LETTER = /(^|[\s;,.])(?:\(([A-Z]|\d)\)|\[([A-Z])\]|\(?([A-Z])(?:\.\)|[.):]| -)|(\d)\))(?=\s|\(|\d|[A-Z]|$)/g;

// The letter once more: `A. REF A`, `B. (B)`, `C) C.`
const AGAIN = /^\s*(?:REF\s+([A-Z0-9])\b[.):]?|\([A-Z]\)|([A-Z0-9])[.):])\s*/;

/** Cuts the block at its letters. A letter counts at a line or separator start, or anywhere when it is the next in sequence. */
function splitItems(field: FieldText): Item[] {
  const { words } = field;
  const items: Item[] = [];
  let letter: Fact | undefined;
  let from = 0;
  let previous = 64;
  LETTER.lastIndex = 0;
  for (let found = LETTER.exec(words); found; found = LETTER.exec(words)) {
    const value = found[2] ?? found[3] ?? found[4] ?? found[5] ?? '';
    const at = found.index + (found[1] ?? '').length;
    const code = value.charCodeAt(0);
    const before = words.slice(Math.max(0, at - 24), at);
    const isOwnLine = /[\r\n]/.test(before.slice(before.trimEnd().length));
    const isLineStart = at === 0 || /[\n;]\s*$/.test(words.slice(0, at).slice(-8));
    const isNext = code === previous + 1 || (previous === 64 && (at === 0 || value === '1'));
    LETTER.lastIndex = found.index + found[0].length;
    // U.S. and the like: initials, not letters of the list.
    if (/^[A-Z]\.[A-Z]\b/.test(words.slice(at)) && !isNext) continue;
    if (!isNext && !(isLineStart && code > previous) && !(isOwnLine && previous > 64)) continue;
    if (/\S/.test(words.slice(from, at)) || letter) items.push({ letter, from, to: at });
    letter = { value, span: { start: field.start + at, end: field.start + found.index + found[0].length } };
    from = found.index + found[0].length;
    previous = code;
    const again = AGAIN.exec(words.slice(from, from + 16));
    if (again && (again[1] ?? again[2] ?? value) === value) {
      from += again[0].length;
      LETTER.lastIndex = from;
    }
  }
  items.push({ letter, from, to: words.length });
  return items.filter(({ from: start, to }) => /[A-Za-z0-9]/.test(words.slice(start, to)));
}

// 08 ROME 77   2008 ROME 775   '08 ROME 77   (08) ROME 77   08-ROME 77   ROME 10442 (08)   ROME 77-91   ROME 77/08
const CABLE =
  /^[\s(]*(?:REF(?:TEL)?S?\s?[:.]?\s+)?(?:\(?'?(\d{4}|\d{2})\)?(?:\s?-\s?|\s{0,2}))?([A-Z][A-Z.']{0,14}(?:\s{1,3}[A-Z][A-Z.']{0,12}){0,3}?)\s{0,8}#?\s?(\d{1,8})(?![\dA-Z]|\.\d)(?:\s?\((\d{2}|\d{4})\)|[-/](\d{2})(?!\d))?/i;
const NUMBER_FIRST = /^\s*(\d{1,5})\s+([A-Z][A-Z ]{2,16}[A-Z])\s*$/i;
const MORE =
  /^\s*(?:,|\/|&|AND\b)\s*(?:(\d{2})\s+(?=\d{3}))?(\d{1,6})(?![\dA-Z]|\s+[A-Z]{4})(?:\s?\((\d{2}|\d{4})\)|[-/](\d{2})(?!\d))?/i;
// Words that stand before a number and name no post.
const NO_STATION =
  /^(?:PARA(?:GRAPH)?S?|OPERATION|RESOLUTION|UNSCR?|PSC|SECTION|SEC|PAGE|ARTICLE|DTG|TELCON|CIRCULAR|FAM|FAH|TD|IIR|OSC|FBIS|NOV|DEC|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NO|NUMBER|E-?MAIL|PHONE|FAX|MEMO|LETTER|HR|PL|CA|TAB|ANNEX)\b|\b(?:RESOLUTION|DTG|PARA|MEMO|TD|IIR|OF|FOR|ON|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)$/i;

function parseItem(field: FieldText, item: Item, own: Own): Reference[] {
  const { words } = field;
  const references: Reference[] = [];
  let at = item.from;
  while (at < item.to) {
    const rest = words.slice(at, item.to);
    const cable = readCable(rest);
    if (!cable) {
      const stop = freeEnd(rest);
      const reference = freeReference(field, item, at, at + stop, own);
      if (reference) references.push(reference);
      at += stop + 1;
      continue;
    }
    const series: Cable[] = [cable];
    let end = cable.end;
    for (let more = MORE.exec(rest.slice(end)); more; more = MORE.exec(rest.slice(end))) {
      // `ROME 2310/08` is a year, `ROME 936/935` a second serial; a comma before another year and post begins anew.
      const serial = more[2] ?? '';
      const serialAt = end + more[0].indexOf(serial, (more[1] ?? '').length);
      series.push({
        ...cable,
        year: more[3] ?? more[4] ?? cable.year,
        serial,
        serialAt,
        start: serialAt,
        end: end + more[0].length,
      });
      end += more[0].length;
    }
    const tail = tailLength(rest.slice(end));
    series.forEach((one, i) => {
      const isLast = i === series.length - 1;
      references.push(cableReference(field, item, at, one, isLast ? end + tail.own : one.end, own));
    });
    at += end + tail.withAnd + 1;
  }
  return references;
}

interface Cable {
  readonly year: string | undefined;
  readonly station: string;
  readonly stationAt: number;
  readonly serial: string;
  readonly serialAt: number;
  readonly start: number;
  readonly end: number;
}

function readCable(rest: string): Cable | undefined {
  const found = CABLE.exec(rest);
  if (!found) {
    const turned = NUMBER_FIRST.exec(rest);
    const station = turned?.[2] ?? '';
    if (!turned || !postByStation(station)) return undefined;
    const stationAt = turned[0].indexOf(station);
    return {
      year: undefined,
      station,
      stationAt,
      serial: turned[1] ?? '',
      serialAt: turned[0].search(/\d/),
      start: turned[0].search(/\S/),
      end: turned[0].length,
    };
  }
  const [all, before, station = '', serial = '', behind, short] = found;
  const stationAt = all.lastIndexOf(station, all.length - serial.length);
  const isKnown = postByStation(station) !== undefined;
  // An unknown post must look like one: upper case, a word of four letters or more, a serial of two digits or more.
  if (
    !isKnown &&
    (NO_STATION.test(station) ||
      /[a-z]/.test(station) ||
      station.replace(/[^A-Z]/g, '').length < 4 ||
      serial.length < 2)
  )
    return undefined;
  const start = all.search(/[^\s(]/);
  return {
    year: before ?? behind ?? short,
    station,
    stationAt,
    serial,
    serialAt: all.indexOf(serial, stationAt + station.length),
    start,
    end: all.length,
  };
}

/**
 * What belongs to the reference behind its serial (`NOTAL`, `(EXDIS)`, `AND PREVIOUS`, `CIRCULAR`), and with an AND behind it
 * that leads to the next cable: lengths from the serial on.
 */
function tailLength(rest: string): { own: number; withAnd: number } {
  const words = /^[^;,\n]*/.exec(rest)?.[0] ?? '';
  const and = /\s(?:AND|&)\s{1,4}(?=(?:\d{2,4}[ -])?[A-Z]{3}[A-Z ]{0,30}\d)/i.exec(words);
  return and
    ? { own: and.index, withAnd: and.index + and[0].length - 1 }
    : { own: words.length, withAnd: words.length };
}

/** A free reference ends at a semicolon, or at a comma or line end behind which a cable follows. */
function freeEnd(rest: string): number {
  const isEnd = ({ index, 0: sign }: RegExpExecArray): boolean =>
    index === 0 || sign === ';' || readCable(rest.slice(index + 1)) !== undefined;
  return firstMatch(/[;,\n]/g, rest, isEnd)?.index ?? rest.length;
}

function freeReference(field: FieldText, item: Item, from: number, to: number, own: Own): Reference | undefined {
  const span = trimmedSpan(field, from, to);
  const text = collapse(field.words.slice(from, to));
  if (!/[A-Za-z0-9]/.test(text) || /^(?:AND|NOTAL|\(NOTAL\))$/i.test(text) || /^NONE\.?$/i.test(text)) return undefined;
  // A bare number is a cable of the own post; a year that a line end cut off a date is not.
  const bare = /^(\d{2,6})(?: AND PREVIOUS)?$/.exec(text);
  const isYear = /^(?:19|20)\d\d$/.test(bare?.[1] ?? '') && Number(bare?.[1]) > (own.serial ?? 0);
  if (bare && own.station && !isYear) {
    const serial = { value: Number(bare[1]), span };
    return {
      span,
      letter: item.letter,
      text,
      station: { value: own.station, span },
      serial,
      year: own.year,
      hasYear: false,
      key: keyOf(own.year, own.station, serial.value),
    };
  }
  return {
    span,
    letter: item.letter,
    text,
    station: undefined,
    serial: undefined,
    year: undefined,
    hasYear: false,
    key: undefined,
  };
}

function cableReference(field: FieldText, item: Item, at: number, cable: Cable, end: number, own: Own): Reference {
  const span = trimmedSpan(field, at + cable.start, at + end);
  const number = Number(cable.serial);
  const written =
    cable.year === undefined ? undefined : cable.year.length === 4 ? Number(cable.year) : fullYear(Number(cable.year));
  const year = written ?? own.year;
  const place = (offset: number, length: number): Span => ({
    start: field.start + at + offset,
    end: field.start + at + offset + length,
  });
  return {
    span,
    letter: item.letter,
    text: collapse(field.words.slice(at + cable.start, at + end)),
    station: { value: collapse(cable.station), span: place(cable.stationAt, cable.station.length) },
    serial: { value: number, span: place(cable.serialAt, cable.serial.length) },
    year,
    hasYear: written !== undefined,
    key: keyOf(year, canonicalStation(cable.station), number),
  };
}

/** `07BEIJING1689`: the form in which archives name a cable. The station as it is to be found there, letters only. */
export const keyOf = (year: number | undefined, station: string, serial: number): string | undefined =>
  year === undefined
    ? undefined
    : `${String(year % 100).padStart(2, '0')}${station.toUpperCase().replace(/[^A-Z]/g, '')}${serial}`;
