// Where the characters of a record have gone in a copy of it, and back.
import type { TextEdit } from '../text/textEdit.ts';

/** A stretch that stands in both texts alike. */
interface Kept {
  readonly record: number;
  readonly copy: number;
  readonly length: number;
}

/** The stretches that both texts share, in order; what lies between is in one of them only. */
export type PositionMap = readonly Kept[];

/** The map of a text to itself. */
export const identity = (length: number): PositionMap => [{ record: 0, copy: 0, length }];

/** The text after the edits, which must be in order and apart, and where its characters came from. */
export function applyMapped(text: string, edits: readonly TextEdit[]): { text: string; map: PositionMap } {
  const kept: Kept[] = [];
  let copy = '';
  let at = 0;
  const keepTo = (end: number) => {
    if (end > at) kept.push({ record: at, copy: copy.length, length: end - at });
    copy += text.slice(at, end);
  };
  for (const { span, newText } of edits) {
    keepTo(span.start);
    copy += newText;
    at = span.end;
  }
  keepTo(text.length);
  return { text: copy, map: kept };
}

/** The map over two steps: `first` from the record to a text between, `second` from there to the copy. */
export function compose(first: PositionMap, second: PositionMap): PositionMap {
  const kept: Kept[] = [];
  let j = 0;
  for (const a of first) {
    while (j > 0 && (second[j]?.record ?? Number.POSITIVE_INFINITY) > a.copy) j--;
    for (; j < second.length; j++) {
      const b = second[j] as Kept;
      if (b.record >= a.copy + a.length) break;
      const from = Math.max(a.copy, b.record);
      const to = Math.min(a.copy + a.length, b.record + b.length);
      if (to > from) kept.push({ record: a.record + from - a.copy, copy: b.copy + from - b.record, length: to - from });
    }
  }
  return kept;
}

/** The place in the record of an offset of the copy; for what was put in, the place where it was put. */
export const toRecord = (map: PositionMap, offset: number): number => translate(map, offset, 'copy', 'record');

/** The place in the copy of an offset of the record; for what was taken out, the place where it stood. */
export const toCopy = (map: PositionMap, offset: number): number => translate(map, offset, 'record', 'copy');

function translate(map: PositionMap, offset: number, from: 'copy' | 'record', to: 'copy' | 'record'): number {
  let low = 0;
  let high = map.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((map[middle] as Kept)[from] <= offset) low = middle + 1;
    else high = middle - 1;
  }
  const kept = map[high];
  return kept ? kept[to] + Math.min(offset - kept[from], kept.length) : 0;
}
