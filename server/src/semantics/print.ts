// Facts of SMART prints, whose header is label: value lines.
import { postByStation } from '../data/posts.ts';
import { matchesOf } from '../syntax/matches.ts';
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf, childrenOf } from '../syntax/visit.ts';
import type { Addressee, Mrn } from './cableModel.ts';
import { type DateTimeGroup, parseDateTimeGroup } from './dateTimeGroup.ts';
import type { Fact } from './fact.ts';
import { factOf } from './heading.ts';
import { keyOf } from './references.ts';

export interface PrintFacts {
  readonly mrn: Mrn | undefined;
  readonly dtg: DateTimeGroup | undefined;
  readonly from: Fact | undefined;
  readonly captions: readonly Fact[];
  readonly passes: readonly Fact[];
}

const NO_PRINT: PrintFacts = { mrn: undefined, dtg: undefined, from: undefined, captions: [], passes: [] };

/** Reads the fields MRN, Date/DTG, From, Captions, Pass Line. */
export function readPrint(text: string, header: SyntaxNode | undefined): PrintFacts {
  const fields = childrenOf(header, 'printField');
  if (fields.length === 0) return NO_PRINT;
  const values = (name: string) => valuesOf(text, fields, name);
  const [mrn] = values('MRN');
  const [date] = values('Date/DTG');
  return {
    mrn: mrn && readMrn(mrn),
    dtg: date && readDtg(text, date),
    from: values('From')[0],
    captions: values('Captions')
      .flatMap((value) => splitAt(value, /[^,;]+/g))
      .map(({ value, span }) => ({ value: value.toUpperCase(), span })),
    passes: values('Pass Line'),
  };
}

/** Reads the fields Action and Info; the latter may stand below the text. */
export function readPrintAddressees(
  text: string,
  header: SyntaxNode | undefined,
  ending: SyntaxNode | undefined,
): Addressee[] {
  const fields = [...childrenOf(header, 'printField'), ...childrenOf(ending, 'printField')];
  const read = (name: string, role: Addressee['role']) =>
    valuesOf(text, fields, name).flatMap((value) => splitAt(value, /[^;]+/g).map((one) => readAddressee(one, role)));
  return [...read('Action', 'to'), ...read('Info', 'info')];
}

/** The values of the first field with that label. */
function valuesOf(text: string, fields: readonly SyntaxNode[], name: string): Fact[] {
  const field = fields.find((one) => {
    const label = childOf(one, 'label');
    return label !== undefined && text.slice(label.start, label.end) === name;
  });
  return childrenOf(field, 'value').map((node) => factOf(text, node));
}

/** `23 PARIS 427`: year, station, serial. */
function readMrn({ value, span }: Fact): Mrn | undefined {
  const found = /^(\d{2}) ([A-Z][A-Z .'-]*?) (\d{1,7})$/.exec(value);
  if (!found) return undefined;
  const [, year = '', station = '', serial = ''] = found;
  const full = Number(year) >= 66 ? 1900 + Number(year) : 2000 + Number(year);
  const serialStart = span.end - serial.length;
  return {
    span,
    source: 'print',
    station: { value: station, span: { start: span.start + 3, end: span.start + 3 + station.length } },
    serial: { value: Number(serial), span: { start: serialStart, end: span.end } },
    serialText: serial,
    year: full,
    key: keyOf(full, station, Number(serial)),
    tail: undefined,
    rest: undefined,
  };
}

/** The group behind the slash of `Feb 09, 2023 / 091132Z FEB 23`. */
function readDtg(text: string, { value, span }: Fact): DateTimeGroup | undefined {
  const found = /\d{6}[A-Z] ?[A-Z]{3} ?\d{2,4}$/.exec(value);
  const year = /\b((?:19|20)\d\d)\b/.exec(value)?.[1];
  return found
    ? parseDateTimeGroup(text, { start: span.start + found.index, end: span.end }, year ? Number(year) : undefined)
    : undefined;
}

const PRECEDENCE = / (FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE)$/i;

/** `WASHDC, SECSTATE ROUTINE` or `AMCONSUL LYON ROUTINE`. */
function readAddressee({ value, span }: Fact, role: 'to' | 'info'): Addressee {
  const word = PRECEDENCE.exec(value)?.[1];
  const end = word ? span.end - word.length - 1 : span.end;
  const [city = '', agency] = value.slice(0, end - span.start).split(', ');
  const name = agency === undefined || postByStation(city) ? value.slice(0, end - span.start) : `${agency} ${city}`;
  return {
    span,
    role,
    routing: undefined,
    name: { value: name, span: { start: span.start, end } },
    precedence: word ? { value: word.toUpperCase(), span: { start: end + 1, end: span.end } } : undefined,
    misspelt: undefined,
    number: undefined,
    excluding: [],
  };
}

/** The pieces that the pattern finds, without the blanks around them. */
function splitAt({ value, span }: Fact, piece: RegExp): Fact[] {
  return matchesOf(piece, value).flatMap((found) => {
    const word = found[0].trim();
    const start = span.start + found.index + found[0].indexOf(word);
    return word ? [{ value: word, span: { start, end: start + word.length } }] : [];
  });
}
