// A file is a sequence of messages: archives concatenate them. Finds where each begins.
import { isDigit, isUpper, skipDigits } from './characters.ts';
import { fieldAt } from './fieldLabels.ts';
import { LineCursor } from './lineCursor.ts';
import { ATTRIBUTES } from './parseAttributes.ts';
import { isConvincing, mayBeginLevel, readClassificationLine } from './parseClassificationLine.ts';
import { isDateLine } from './parseHeading.ts';
import { EXTRACT, readArchiveHeader, TEXT } from './parsePreamble.ts';

const NOT_A_LETTER = /[^A-Z]/;
const CALLING = /^DE R[A-Z]{3,7} #?\d/;
const HEADER_RULE = /-{4,} ?header ?-{4,}\s*$/i;

// What a line may be that begins with a letter: one of those `opensMessage` and `note` know, a classification line, an archive's id.
const WORD = 1;
const LEVEL = 2;
const ID = 4;
const FIRST_LETTERS = Uint8Array.from({ length: 128 }, (_, code) => {
  const isWord = 'DEMNOPRSTVZ'.includes(String.fromCharCode(code));
  return (isWord ? WORD : 0) | (mayBeginLevel(code) ? LEVEL : 0) | (isDigit(code) ? ID : 0);
});

/** What the message read so far has shown; decides whether a line that may open a cable opens another one. */
interface Seen {
  transmission: boolean;
  fields: boolean;
  /** Station and serial of its classification line. */
  key: string | undefined;
  /** First line behind NNNN or the attributes, where the next message would begin. */
  restAt: number;
}

const nothing = (): Seen => ({ transmission: false, fields: false, key: undefined, restAt: -1 });

/** Where a message begins, and the line that showed it: nothing that stands before that line matters for those that follow. */
export interface MessageStart {
  readonly at: number;
  readonly shownAt: number;
  /** A blank line stands above the line that showed it. */
  readonly blankAbove: boolean;
}

/** The beginning of the first message. */
export const FIRST_START: MessageStart = { at: 0, shownAt: 0, blankAbove: true };

/** Whether a message begins at a line is told from that line, from what its message held before, and from this many lines below. */
export const LINES_AHEAD = 81;

/** Whether a message begins at a line may be told from this many characters above it. */
export const CHARACTERS_ABOVE = 80;

/**
 * Offsets at which messages begin; the first is always 0. One message quoted inside another is not split off: a new one needs
 * a transmission line, an archive header, a heading with another MRN, or a classification line with another MRN and fields.
 */
export function splitMessages(text: string): number[] {
  const starts = [0];
  for (const { at } of startsBehind(text, FIRST_START)) starts.push(at);
  return starts;
}

/** The beginnings behind one that is known, as `splitMessages` finds them; nothing is read beyond what is asked for. */
export function* startsBehind(text: string, known: MessageStart): Generator<MessageStart> {
  const cursor = new LineCursor(text, known.shownAt);
  let seen = nothing();
  let { blankAbove } = known;
  for (; !cursor.done; cursor.advance()) {
    if (cursor.blank) {
      blankAbove = true;
      continue;
    }
    if (mayTell(text.charCodeAt(cursor.first), seen, blankAbove)) {
      const at = opensMessage(cursor, seen, blankAbove);
      if (at !== undefined && at > 0) {
        yield { at, shownAt: cursor.start, blankAbove };
        seen = nothing();
      }
      note(cursor, seen, blankAbove);
    }
    blankAbove = false;
  }
}

/** Most lines tell nothing about where messages begin, and their first letter shows it. */
function mayTell(code: number, { key, restAt }: Seen, blankAbove: boolean): boolean {
  if (restAt >= 0) return true;
  const wanted = WORD | (blankAbove ? LEVEL | ID : key === undefined ? LEVEL : 0);
  return code < 128 && ((FIRST_LETTERS[code] as number) & wanted) !== 0;
}

/** The offset at which a new message opens when the present line shows that one does. */
function opensMessage(cursor: LineCursor, seen: Seen, blankAbove: boolean): number | undefined {
  const { text, first, end } = cursor;
  const hasBegun = seen.transmission || seen.fields || seen.key !== undefined;
  if (!hasBegun || end - first > 120) return undefined;
  const at = seen.restAt >= 0 ? seen.restAt : cursor.start;
  const code = text.charCodeAt(first);
  switch (code) {
    case 86: // V
    case 90: // Z
      if (isTransmission(text, first) && (seen.transmission || seen.fields) && !isUnderHeaderRule(cursor)) return at;
      break;
    case 77: // M
      if (text.startsWith(TEXT, first) && end - first === TEXT.length) return at;
      break;
    case 84: // T
      if (seen.fields && text.startsWith(EXTRACT, first)) return at;
      break;
  }
  if (seen.fields && (code === 79 || code === 80 || code === 82 || code === 90) && isDateLine(text, first, end)) {
    const key = text.startsWith('FM', cursor.next) ? keyAhead(cursor) : undefined;
    return key !== undefined && key !== seen.key ? at : undefined;
  }
  if (!blankAbove) return undefined;
  if (isDigit(code)) return isArchiveHeader(cursor) ? cursor.start : undefined;
  const key = seen.fields ? keyOf(cursor) : undefined;
  return key !== undefined && key !== seen.key && fieldsAhead(cursor) ? at : undefined;
}

function note(cursor: LineCursor, seen: Seen, blankAbove: boolean): void {
  const { text, first, end } = cursor;
  switch (text.charCodeAt(first)) {
    case 86: // V
    case 90: // Z
      if (isTransmission(text, first)) seen.transmission = true;
      break;
    case 68: // D
      if (text.startsWith('DE R', first) && CALLING.test(text.slice(first, first + 14))) seen.transmission = true;
      break;
    case 69: // E
    case 84: // T
    case 83: // S
      // `Subject:` of a mail wrapper is no field of a cable; nothing of the cable has been seen yet.
      if (
        !seen.fields &&
        end - first < 400 &&
        fieldAt(text, first, end) &&
        (seen.transmission || seen.key !== undefined || text.charCodeAt(first + 1) < 97)
      )
        seen.fields = true;
      break;
    case 78: // N
      if (isEndOfMessage(text, first, end)) seen.restAt = cursor.next;
      break;
    case 77: // M
      if (text.startsWith(ATTRIBUTES, first) && end - first === ATTRIBUTES.length) seen.restAt = -1;
      break;
  }
  if (seen.key === undefined) seen.key = keyOf(cursor);
  if (seen.restAt >= 0 && seen.restAt < first && !blankAbove && end - first > 60) seen.restAt = -1;
}
/** `VZCZCXYZ0017`, or without its first letter. */
function isTransmission(text: string, first: number): boolean {
  const at = text.charCodeAt(first) === 86 ? first + 1 : first;
  return (
    text.startsWith('ZCZC', at) &&
    isUpper(text.charCodeAt(at + 4)) &&
    isUpper(text.charCodeAt(at + 5)) &&
    isUpper(text.charCodeAt(at + 6)) &&
    isDigit(text.charCodeAt(at + 7))
  );
}

/** `NNNN`, or one letter less. */
const isEndOfMessage = (text: string, first: number, end: number): boolean =>
  end - first <= 4 && text.startsWith(end - first === 3 ? 'NNN' : 'NNNN', first);

/** Some archives repeat the heading in the middle under a line of dashes with the word `header`. */
function isUnderHeaderRule({ text, start }: LineCursor): boolean {
  return HEADER_RULE.test(text.slice(Math.max(0, start - CHARACTERS_ABOVE), start));
}

/** `ROME427` when the line is a classification line of section 1 or of no section, glued or not. */
function keyOf(cursor: LineCursor): string | undefined {
  const { text, first, end } = cursor;
  if (end - first > 160) return undefined;
  const line = readClassificationLine(text, first, end, cursor.next + 60);
  if (!line || !isConvincing(text, line, '')) return undefined;
  const serialStart = line.node.end - line.serialDigits;
  const serialEnd = skipDigits(text, serialStart, Math.min(text.length, serialStart + 8));
  const station = text.slice(line.stationStart, line.stationEnd).toUpperCase();
  return (
    (NOT_A_LETTER.test(station) ? station.replace(/[^A-Z]/g, '') : station) + Number(text.slice(serialStart, serialEnd))
  );
}

function keyAhead(cursor: LineCursor): string | undefined {
  return cursor.lookAhead(LINES_AHEAD - 1, onShortLine(keyOf));
}

function fieldsAhead(cursor: LineCursor): boolean {
  return (
    cursor.lookAhead(
      25,
      onShortLine(({ text, first, end }) =>
        /^[ET]/.test(text[first] ?? '') && fieldAt(text, first, end) ? true : undefined,
      ),
    ) ?? false
  );
}

/** Looks at lines that hold something and are no re-flowed paragraph. */
const onShortLine =
  <T>(test: (cursor: LineCursor) => T | undefined) =>
  (cursor: LineCursor): T | undefined =>
    !cursor.blank && cursor.end - cursor.first < 400 ? test(cursor) : undefined;

function isArchiveHeader(cursor: LineCursor): boolean {
  const back = cursor.start;
  const header = readArchiveHeader(cursor);
  cursor.moveTo(back);
  return header !== undefined;
}
