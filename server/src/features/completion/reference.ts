// References: the next letter, and the cables of the workspace.

import { postByStation } from '../../data/posts.ts';
import { letterOf } from '../../formatter/retarget.ts';
import { lettersOf } from '../../semantics/referenceLetters.ts';
import type { CableIndex, IndexedCable } from '../../workspace/cableIndex.ts';
import { postInWords } from '../hover/station.ts';
import { describeCable } from '../navigation/describeCable.ts';
import type { Place } from './place.ts';
import type { Proposal } from './proposal.ts';

/** How many of the latest cables are looked through, and of those whose key begins as it is typed. */
const LIMIT = 400;

export function completeReference(place: Place, index: CableIndex): Proposal[] {
  if (place.field !== 'references') return [];
  // `A. 07 MAD`: the letter stands already, or is still to come.
  const [, letter = '', words = ''] = /^((?:\(?[A-Z][.):]\)? ?)?)(.*)$/.exec(place.typed) ?? [];
  if (/[;,]/.test(words)) return [];
  const span = { start: place.offset - words.length, end: place.offset };
  const next = letter === '' ? nextLetter(place) : '';
  const { mrn } = place.model;
  const year = mrn?.year ?? place.model.dtg?.fullYear;
  const listed = new Set(place.model.references.map(({ key }) => key));
  const begun = keyBegun(words, year);
  const found = [...(begun === undefined ? [] : index.search({ words: [begun] }, LIMIT)), ...index.search({}, LIMIT)];
  const cables = new Map(found.map((cable) => [cable.key, cable]));
  return [...cables.values()].flatMap((cable): Proposal[] => {
    const { key } = cable;
    const written = writtenKey(cable, year);
    if (key === undefined || written === undefined || key === mrn?.key || listed.has(key)) return [];
    if (!written.toUpperCase().includes(words.trim().toUpperCase()) && !(begun && key.startsWith(begun))) return [];
    return [
      {
        label: next + written,
        detail: cable.subject,
        icon: 'cable',
        insert: next + written,
        span,
        words: `${written} ${cable.key} ${cable.subject ?? ''}`,
        description: describe(cable),
      },
    ];
  });
}

/** The beginning of a key, `07MAD`, for `07 mad` or, in that year, for `MAD`; nothing where no letter of the station is typed. */
function keyBegun(words: string, year: number | undefined): string | undefined {
  const [, digits, station, serial] = /^(\d\d)? ?([A-Z][A-Z .'-]{0,40}?) ?(\d{0,9})$/i.exec(words.trim()) ?? [];
  if (station === undefined || (digits ?? year) === undefined) return undefined;
  return `${digits ?? String(year).slice(-2)}${station.replaceAll(' ', '')}${serial}`.toUpperCase();
}

/** `07 MADRID 77`; in the cable's own year without it. */
function writtenKey({ key, station, serial }: IndexedCable, year: number | undefined): string | undefined {
  if (key === undefined || station === undefined || serial === undefined) return undefined;
  const name = postByStation(station)?.mrn ?? station;
  const digits = key.slice(0, 2);
  return Number(digits) === (year ?? -1) % 100 ? `${name} ${serial}` : `${digits} ${name} ${serial}`;
}

/** `B. ` behind a list that ends with A; a list without letters stays one. */
function nextLetter({ model, start }: Place): string {
  const letters = lettersOf(model.references).filter(({ span }) => span.start < start);
  if (letters.length === 0) return model.references.some(({ span }) => span.start < start) ? '' : 'A. ';
  return letters.length < 26 ? `${letterOf(letters.length + 1)}. ` : '';
}

function describe(cable: IndexedCable) {
  const post = cable.station && postByStation(cable.station);
  return {
    title: cable.key ?? '',
    kind: 'cable of this workspace',
    lines: [...(cable.subject ? [cable.subject] : []), describeCable(cable), ...(post ? [postInWords(post)] : [])],
  };
}
