// What the index keeps of one message, read from its model.

import { canonicalStation } from '../data/posts.ts';
import type { CableModel } from '../semantics/cableModel.ts';
import type { Level } from '../semantics/levels.ts';
import { keyOf } from '../semantics/references.ts';
import { childOf } from '../syntax/visit.ts';
import { indexLines, type LineIndex, positionAt } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { IndexedMention, IndexedReference, Place } from './cableIndex.ts';
import type { YearMonth } from './cableQuery.ts';
import { canonicalKey } from './canonicalKey.ts';

/** As {@link IndexedCable}, with lines counted from the message's first. */
export interface CableFacts {
  readonly place: Place;
  readonly key: string | undefined;
  readonly otherKey: string | undefined;
  readonly dtg: number | undefined;
  readonly date: YearMonth | undefined;
  readonly level: Level | undefined;
  readonly from: string | undefined;
  readonly to: readonly string[];
  readonly tags: readonly string[];
  readonly subject: string | undefined;
  readonly references: readonly IndexedReference[];
  readonly mentions: readonly IndexedMention[];
  readonly paragraphs: readonly { readonly number: number; readonly line: number }[];
  readonly section: { readonly number: number; readonly of: number } | undefined;
  readonly textHash: number;
}

const known = new WeakMap<CableModel, CableFacts>();

/** The facts of a message; those of a model already seen are not read again. */
export function cableFacts(model: CableModel): CableFacts {
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
  const ownKey = mrn && keyOf(mrn.year, canonicalStation(mrn.station.value), mrn.serial.value);
  const archiveKey = archive && canonicalKey(archive.id.value);
  const key = ownKey ?? archiveKey;
  const paragraphs = body.paragraphs.map(({ number, span }) => ({
    number: number.value,
    line: positionAt(lines, span.start).line,
  }));
  return {
    place: placeOf(lines, text, mrn?.span ?? model.subject?.span ?? { start: 0, end: text.length }),
    key,
    otherKey: archiveKey === key ? undefined : archiveKey,
    dtg: dtg?.instant,
    date: dateOfCable(model),
    level: model.classification?.level,
    from: model.from?.value,
    to: model.addressees.flatMap(({ name }) => (name ? [name.value] : [])),
    tags: model.tags.map(({ value }) => value),
    subject: model.subject?.value,
    references: model.references.flatMap(({ key: cited, letter, span }) =>
      cited ? [{ letter: letter?.value, key: cited, place: placeOf(lines, text, span) }] : [],
    ),
    mentions: [],
    paragraphs,
    section: model.section?.value,
    textHash: hashOfText(model),
  };
}

function dateOfCable({ dtg, archive, mrn }: CableModel): YearMonth | undefined {
  if (dtg?.fullYear !== undefined && dtg.monthNumber !== undefined)
    return { year: dtg.fullYear, month: dtg.monthNumber };
  if (archive?.date) return { year: archive.date.value.year, month: archive.date.value.month };
  return mrn?.year === undefined ? undefined : { year: mrn.year };
}

/** The part of a span that lies on its first line. */
function placeOf(lines: LineIndex, text: string, { start, end }: Span): Place {
  const { line, character } = positionAt(lines, start);
  let stop = start;
  while (stop < end && text.charCodeAt(stop) !== 10 && text.charCodeAt(stop) !== 13) stop++;
  return { line, character, length: stop - start };
}

/** From the classification line to the end of the body: copies of a cable differ above and below. FNV-1a, blanks left out. */
function hashOfText({ text, tree }: CableModel): number {
  const start = childOf(tree, 'textHeader')?.start ?? 0;
  const end = childOf(tree, 'body')?.end ?? text.length;
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 32) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}
