// References: 06 STATE 5678 (NOTAL) in the REF field, and "ref A" in the text.
import { sameStation } from '../../data/posts.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import type { Reference } from '../../semantics/references.ts';
import { touches } from '../../text/span.ts';
import { at, type Cursor, type Description, type Explanation, isIn, written } from './explanation.ts';
import { stationLines } from './mrn.ts';

export function explainReference(cursor: Cursor): Explanation | undefined {
  const { leaf, model, offset } = cursor;
  const { references } = model;
  const named = references.findLast((one) => touches(one.span, offset));
  // One letter can stand for several cables: `D. LUSAKA 101 AND 77`.
  const reference = named ?? references.find(({ letter }) => letter && touches(letter.span, offset));
  if (reference) {
    const description = describe(reference, model);
    const start = named ? reference.span.start : (reference.letter?.span.start ?? reference.span.start);
    return description && at({ start, end: reference.span.end }, description);
  }
  if (leaf?.kind === 'label' && isIn(cursor, 'referenceField')) {
    return at(leaf, {
      title: written(cursor, leaf),
      kind: 'field',
      lines: ['The cables and papers that this one goes back to.'],
    });
  }
  return leaf?.kind === 'text' && isIn(cursor, 'body') ? explainMention(cursor) : undefined;
}

function describe(reference: Reference, model: CableModel): Description | undefined {
  const { station, serial, key, letter, text } = reference;
  const isNotal = /\bNOTAL\b/i.test(text);
  const notal = isNotal ? ['NOTAL: not sent to all addressees of this cable.'] : [];
  const kind = letter ? `reference ${letter.value}` : 'reference';
  if (!station || !serial) return isNotal ? { title: text, kind, lines: notal } : undefined;
  return {
    title: key ?? `${station.value} ${serial.value}`,
    kind,
    lines: [...stationLines(station.value), ...yearLines(reference, model), ...notal],
  };
}

/** `Number 5678 of 2006 from this sender.` Where the year is not written, how it was found. */
function yearLines({ station, serial, year, hasYear }: Reference, { mrn }: CableModel): string[] {
  if (!station || !serial) return [];
  if (year === undefined) return [`Number ${serial.value} from this sender; the year is not known.`];
  const line = `Number ${serial.value} of ${year} from this sender.`;
  if (hasYear) return [line];
  // A post cannot go back to a number it has not reached; in January drafters forget to write the old year.
  const isAhead = mrn && serial.value > mrn.serial.value && sameStation(station.value, mrn.station.value);
  if (isAhead)
    return [`${line} No year is written; the number is above this cable’s own, so perhaps of the year before.`];
  return [`${line} No year is written: that of this cable.`];
}

/** `(ref A)`, `refs B and C` or `reftel` in the text. */
function explainMention({ model, offset }: Cursor): Explanation | undefined {
  const mention = model.mentions.references.findLast(({ span }) => touches(span, offset));
  if (!mention) return undefined;
  const { named } = mention;
  const pointed = named.findLast(({ span }) => touches(span, offset));
  const item = pointed ?? named[0];
  const { references } = model;
  const [only, second] = item ? references.filter((one) => one.letter?.value === item.first.value) : references;
  if (!only || second) return undefined;
  const kind = item ? `reference ${item.first.value}` : 'reference';
  const description = describe(only, model) ?? { title: only.text, kind, lines: [] };
  return at(pointed && named.length > 1 ? pointed.span : mention.span, description);
}
