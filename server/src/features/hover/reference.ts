// References: 06 STATE 5678 (NOTAL) in the REF field, and "ref A" in the text.
import type { CableModel } from '../../semantics/cableModel.ts';
import type { Reference } from '../../semantics/references.ts';
import { touches } from '../../text/span.ts';
import { at, type Cursor, type Description, type Explanation, isIn, matchAt, written } from './explanation.ts';
import { stationLines } from './mrn.ts';

export function explainReference(cursor: Cursor): Explanation | undefined {
  const { leaf, model, offset } = cursor;
  const reference = model.references.findLast(
    (one) => touches(one.span, offset) || (one.letter && touches(one.letter.span, offset)),
  );
  if (reference) {
    const description = describe(reference, model);
    return description && at(reference.span, description);
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
function yearLines({ serial, year, hasYear }: Reference, { mrn }: CableModel): string[] {
  if (year === undefined) return [`Number ${serial?.value} from this sender; the year is not known.`];
  const line = `Number ${serial?.value} of ${year} from this sender.`;
  if (hasYear) return [line];
  const isBefore = mrn?.year !== undefined && year < mrn.year;
  return [
    `${line} ${isBefore ? 'No year is written; the number is too high for this year, so the year before.' : 'No year is written: that of this cable.'}`,
  ];
}

const MENTION = /\bREF(?:TEL)?S? ?\(?([A-Z])\)?(?![A-Za-z])|\bREFTEL\b/gi;

/** `(ref A)` or `reftel` in the text. */
function explainMention(cursor: Cursor): Explanation | undefined {
  const found = matchAt(cursor, MENTION);
  if (!found) return undefined;
  const letter = found.groups[1]?.toUpperCase();
  const { references } = cursor.model;
  const meant = letter ? references.filter((one) => one.letter?.value === letter) : references;
  const [only] = meant;
  if (!only || meant.length > 1) return undefined;
  const description = describe(only, cursor.model) ?? {
    title: only.text,
    kind: letter ? `reference ${letter}` : 'reference',
    lines: [],
  };
  return at(found.span, description);
}
