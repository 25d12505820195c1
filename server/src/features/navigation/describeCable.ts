// How a cable of the index is named and described in lists and trees.
import { dateOf, isoDate, two } from '../../semantics/calendar.ts';
import type { IndexedCable } from '../../workspace/cableIndex.ts';
import { fileNameOf } from '../../workspace/fileNameOf.ts';

/** `07LISBON427`, or the file's name where the cable's number is not known. */
export const titleOf = ({ key, otherKey, uri }: IndexedCable): string => key ?? otherKey ?? fileNameOf(uri) ?? uri;

/** `2007-03-14`, `2007-03`, `2007`; empty where the date is not known. */
export function dateText({ dtg, date }: IndexedCable): string {
  if (dtg !== undefined) return isoDate(dateOf(dtg));
  if (!date) return '';
  return date.month ? `${date.year}-${two(date.month)}` : `${date.year}`;
}

/** `2007-03-01 · section 1 of 2 · DREDGER WAITS FOR PILOT`: what lists cut off comes last. */
export const describeCable = (cable: IndexedCable): string =>
  [dateText(cable), cable.section ? `section ${cable.section.number} of ${cable.section.of}` : '', cable.subject ?? '']
    .filter(Boolean)
    .join(' · ');
