// The normalised copy of a record: all repairs one after the other, with a map of positions back to the record.
import { readCableFile } from '../semantics/cableFile.ts';
import { append } from '../text/append.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { joinLines } from './joinLines.ts';
import { lostQuotes } from './lostQuotes.ts';
import { pageLines } from './pageLines.ts';
import { pilcrows } from './pilcrows.ts';
import { applyMapped, compose, identity, type PositionMap } from './positionMap.ts';
import type { Repair } from './repair.ts';
import { spacedWords } from './spacedWords.ts';
import { splitLines } from './splitLines.ts';
import { trailing } from './trailing.ts';

export interface NormalisedCopy {
  /** Lines end in LF. */
  readonly text: string;
  readonly map: PositionMap;
}

/** In this order: what a repair needs is done by those before it. */
const ORDER: readonly Repair[] = [trailing, splitLines, pageLines, pilcrows, spacedWords, lostQuotes, joinLines];

/** One repair may make another possible; twice is enough for all that was met so far, and each round is an end if nothing changes. */
const MAX_ROUNDS = 4;

/** What the record would be had it come down to us as it was written. The record itself stays as it is. */
export function normalise(record: string, fileName?: string): NormalisedCopy {
  let copy: NormalisedCopy = { text: record, map: identity(record.length) };
  const apply = (edits: readonly TextEdit[]): boolean => {
    if (edits.length === 0) return false;
    const { text, map } = applyMapped(copy.text, edits);
    copy = { text, map: compose(copy.map, map) };
    return true;
  };
  apply(lineEnds(record));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const changed = ORDER.map((repair) => apply(repairEdits(copy.text, repair, { fileName })));
    if (!changed.includes(true)) break;
  }
  return copy;
}

/** The edits of one repair in all messages of a text, which is left as it is. */
export function repairEdits(
  text: string,
  repair: Repair,
  { fileName, newline = '\n' }: { readonly fileName?: string | undefined; readonly newline?: string } = {},
): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { model, start } of readCableFile(text, { fileName }).messages)
    append(
      edits,
      repair(model, newline).map((edit) => ({
        ...edit,
        span: { start: edit.span.start + start, end: edit.span.end + start },
      })),
    );
  return edits;
}

/** LF for the line ends of teleprinters and other systems: CRLF, lone CR, CR CR LF. */
function lineEnds(text: string): TextEdit[] {
  return [...text.matchAll(/\r\r?\n|\r/g)].map(({ 0: found, index }) => ({
    span: { start: index, end: index + found.length },
    newText: '\n',
  }));
}
