// What the index keeps of one message, read from its model.

import { canonicalStation } from '../data/posts.ts';
import type { Message } from '../semantics/cableFile.ts';
import type { CableModel } from '../semantics/cableModel.ts';
import type { Named, ReferenceMention } from '../semantics/mentions.ts';
import { childOf } from '../syntax/visit.ts';
import { indexLines, type LineIndex, positionAt } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { IndexedCable, IndexedMention, Place } from './cableIndex.ts';
import type { YearMonth } from './cableQuery.ts';
import { type KeyParts, readKey } from './canonicalKey.ts';

/** A reference as {@link IndexedReference}, its key in parts. */
export interface ReferenceFacts {
  readonly letter: string | undefined;
  readonly key: KeyParts;
  readonly place: Place;
}

/** As {@link IndexedCable}, with lines counted from the message's first, and keys in parts. */
export interface CableFacts
  extends Omit<
    IndexedCable,
    'uri' | 'message' | 'start' | 'line' | 'station' | 'serial' | 'key' | 'otherKey' | 'references'
  > {
  readonly key: KeyParts | undefined;
  readonly otherKey: KeyParts | undefined;
  readonly references: readonly ReferenceFacts[];
}

const known = new WeakMap<CableModel, CableFacts>();

/**
 * The facts of a message; those of a model already seen are not read again. For documents that are edited: what every file of an
 * archive puts into such a map is a tenth of the time to read it, since its model outlives several collections of garbage.
 */
export function keptFacts(model: CableModel): CableFacts {
  let facts = known.get(model);
  if (!facts) {
    facts = readFacts(model);
    known.set(model, facts);
  }
  return facts;
}

function readFacts(model: CableModel): CableFacts {
  const { text, mrn, archive, dtg, body } = model;
  const lines = indexLines(text);
  const ownPlace = placeOf(lines, text, mrn?.span ?? model.subject?.span ?? { start: 0, end: text.length });
  const archiveKey = archive && readKey(archive.id.value);
  const key = (mrn && keyParts(mrn.year, mrn.station.value, mrn.serial.value)) ?? archiveKey;
  const mentions = referenceMentions(model).flatMap(({ span, named }): IndexedMention[] => {
    const paragraph = body.paragraphs.findLast((one) => one.span.start <= span.start);
    const isInside = paragraph && span.start < paragraph.span.end;
    const number = isInside ? paragraph.number.value : undefined;
    const place = placeOf(lines, text, span);
    if (named.length === 0) return [{ letter: undefined, paragraph: number, place }];
    return named.flatMap((item) =>
      lettersOf(item).map((letter) => ({ letter, paragraph: number, place: placeOf(lines, text, item.span) })),
    );
  });
  return {
    place: fits(ownPlace) ? ownPlace : { line: 0, character: 0, length: 0 },
    key,
    otherKey: key && archiveKey && !isSameKey(key, archiveKey) ? archiveKey : undefined,
    dtg: isPlausible(dtg?.fullYear) ? dtg.instant : undefined,
    date: dateOfCable(model),
    level: model.classification?.level,
    from: model.from?.value,
    fromPlace: model.from && placeOf(lines, text, model.from.span),
    to: model.addressees.flatMap(({ name }) => (name ? [name.value] : [])),
    tags: model.tags.map(({ value }) => value),
    tagPlaces: model.tags.map(({ span }) => placeOf(lines, text, span)),
    subject: model.subject?.value,
    references: model.references.flatMap(({ letter, span, year, station, serial }) => {
      const cited = station && serial && keyParts(year, station.value, serial.value);
      const at = placeOf(lines, text, span);
      return cited && fits(at) ? [{ letter: letter?.value, key: cited, place: at }] : [];
    }),
    mentions: mentions.filter(({ place }) => fits(place)),
    paragraphs: body.paragraphs
      .map(({ number, span }) => ({ number: number.value, line: positionAt(lines, span.start).line }))
      .filter(({ number, line }) => number <= MOST && line <= MOST),
    section: model.section?.value,
    textHash: hashOfText(model) >>> 0,
  };
}

/** What the text says of references. Where there are none there is nothing to mention, and no need to look. */
export const referenceMentions = (model: CableModel): readonly ReferenceMention[] =>
  model.references.length > 0 ? model.mentions.references : [];

/** `B` and `C` for `B-C`. */
function lettersOf({ first, last }: Named<string>): string[] {
  const letters: string[] = [];
  for (let code = first.value.charCodeAt(0); code <= last.value.charCodeAt(0); code++)
    letters.push(String.fromCharCode(code));
  return letters;
}

/** Lines, columns and paragraph numbers up to here are kept: what lies deeper in one message is no field, and no reader's. */
const MOST = 0xffff;
const fits = ({ line, character }: Place): boolean => line <= MOST && character <= MOST;

const keyParts = (year: number | undefined, station: string, serial: number): KeyParts | undefined =>
  year === undefined ? undefined : { year: year % 100, station: canonicalStation(station), serial };

const isSameKey = (a: KeyParts, b: KeyParts): boolean =>
  a.year === b.year && a.station === b.station && a.serial === b.serial;

/** Years that a telegram can be of; a misread one would stand first or last in every list. */
const isPlausible = (year: number | undefined): year is number => year !== undefined && year >= 1900 && year < 2100;

function dateOfCable({ dtg, archive, mrn }: CableModel): YearMonth | undefined {
  if (isPlausible(dtg?.fullYear) && dtg.monthNumber !== undefined)
    return { year: dtg.fullYear, month: dtg.monthNumber };
  if (isPlausible(archive?.date?.value.year)) return { year: archive.date.value.year, month: archive.date.value.month };
  return isPlausible(mrn?.year) ? { year: mrn.year } : undefined;
}

/** The part of a span that lies on its first line. */
function placeOf(lines: LineIndex, text: string, { start, end }: Span): Place {
  const { line, character } = positionAt(lines, start);
  let stop = start;
  while (stop < end && text.charCodeAt(stop) !== 10 && text.charCodeAt(stop) !== 13) stop++;
  return { line, character, length: Math.min(stop - start, MOST) };
}

/**
 * From the classification line to the end of the body: copies of a cable differ above and below. FNV-1a, blanks left out. Of either sign:
 * V8 compiles the loop before its end was ever reached, and would fall back at each end to make a number of one sign of it.
 */
function hashOfText({ text, tree }: CableModel): number {
  const start = childOf(tree, 'textHeader')?.start ?? 0;
  const end = childOf(tree, 'body')?.end ?? text.length;
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // All ones for a letter, 0 for a blank: a processor cannot foresee where words end, and an `if` takes twice the time.
    const mask = (32 - code) >> 31;
    hash = Math.imul(hash ^ (code & mask), 1 + (0x01000192 & mask));
  }
  return hash;
}

/** One message of a file: its facts, and where it begins. */
export interface PlacedFacts {
  /** UTF-16 offset and line in the file. */
  readonly start: number;
  readonly line: number;
  readonly facts: CableFacts;
}

/** The facts of every message of a file; none where the file is no cable at all. */
export function fileFacts(text: string, messages: Iterable<Message>, factsOf = readFacts): PlacedFacts[] {
  const all: PlacedFacts[] = [];
  let line = 0;
  let at = 0;
  for (const { start, model } of messages) {
    for (; at < start; at++) {
      const c = text.charCodeAt(at);
      if (c === 10 || (c === 13 && text.charCodeAt(at + 1) !== 10)) line++;
    }
    all.push({ start, line, facts: factsOf(model) });
  }
  return all;
}
