// Acronyms in the words of a cable: DCM, A/S, NGOs. Only upper case and only those listed.

import { type Acronym, acronym } from '../../data/acronyms.ts';
import { postByStation, postTable } from '../../data/posts.ts';
import { lazy } from '../../data/table.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import { sentence } from '../../text/english.ts';
import type { Span } from '../../text/span.ts';
import { at, type Cursor, type Explanation, isIn, wordAt, written } from './explanation.ts';

export function explainAcronym(cursor: Cursor): Explanation | undefined {
  const { leaf } = cursor;
  if (leaf?.kind !== 'text' && leaf?.kind !== 'value' && leaf?.kind !== 'title') return undefined;
  if (!PLACES.some((kind) => isIn(cursor, kind))) return undefined;
  const word = wordAt(cursor, /[A-Za-z0-9/&-]/);
  return word && (explainWord(cursor, word) ?? explainPart(cursor, word));
}

const PLACES = ['body', 'subjectField', 'authorityField', 'remarkLine'] as const;

function explainWord(cursor: Cursor, word: Span): Explanation | undefined {
  const text = written(cursor, word);
  const singular = /^[A-Z0-9/&-]{2,}s$/.test(text) ? text.slice(0, -1) : text;
  const entry = /^[A-Z0-9/&-]{2,}$/.test(singular) ? acronym(singular) : undefined;
  if (!entry || isOrdinary(cursor, word, singular)) return undefined;
  return at(word, { title: text, kind: 'acronym', lines: expansionLines(entry, cursor.model) });
}

/** One side of `POL/ECON` or `EU-US`. */
function explainPart(cursor: Cursor, word: Span): Explanation | undefined {
  if (!/[/-]/.test(written(cursor, word))) return undefined;
  const part = wordAt(cursor, /[A-Za-z0-9&]/);
  return part && part.end - part.start > 1 ? explainWord(cursor, part) : undefined;
}

/**
 * What an acronym stands for. `GOB` depends on the country the cable comes from, and of `Party (Mexico); also Party (Panama)`
 * the one of that country is meant.
 */
export function expansionLines(entry: Acronym, { mrn }: CableModel): string[] {
  const sender = mrn && postByStation(mrn.station.value);
  const country = sender && sender.origin !== 'STATE' ? sender.country : undefined;
  if (entry.kind === 'government' && /\bor\b/.test(entry.expansion)) {
    if (country && entry.expansion.includes(country)) return [`Government of ${country}, where the cable comes from.`];
    return [sentence(entry.expansion.replace(/,? by post$/, '; which one depends on the sender'))];
  }
  const meanings = entry.expansion.split(/; also /);
  const local = country && meanings.find((meaning) => meaning.endsWith(`(${country})`));
  if (local) return [sentence(local)];
  const abroad = /\(([A-Z][A-Za-z ]+)\)$/.exec(meanings.at(-1) ?? '')?.[1];
  const isElsewhere = country && abroad && countries().has(abroad);
  return [
    sentence(entry.expansion),
    ...(isElsewhere ? [`Not certain: in a cable from ${country} it may mean something else.`] : []),
  ];
}

const countries = lazy(() => new Set(postTable.rows().map((post) => post.country)));

/** Acronyms that are words as well; in a line of capitals they are read as words. */
const WORDS = new Set(
  'AID AIDS ARE AU CA CAN COM COP COS CT DAS ECON ETA ICE IO LA LES MAP MAS NAM NAS PA PAN PAS PP PRI PT SAG SAO SAR SENSITIVE START TIP TRIPS US WHO'.split(
    ' ',
  ),
);

function isOrdinary({ model, leaf }: Cursor, word: Span, text: string): boolean {
  const before = model.text.slice(Math.max(0, word.start - 6), word.start);
  const after = model.text.slice(word.end, word.end + 8);
  if (text === 'SAO' && /^ (?:PAULO|TOME)/.test(after)) return true;
  if (text === 'AU' && /^ PRINCE/.test(after)) return true;
  if (text === 'PM' && /\d ?$/.test(before)) return true;
  return (
    WORDS.has(text) &&
    leaf !== undefined &&
    !/[a-z]/.test(model.text.slice(leaf.start, Math.min(leaf.end, leaf.start + 400)))
  );
}
