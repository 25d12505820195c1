// The line that opens the text: UNCLAS SECTION 01 OF 03 BRASILIA 001396. Also where it stands glued to another line.

import { isBlank, isDigit, isLetter, skipBlanks, skipDigits } from './characters.ts';
import { firstMatch } from './matches.ts';
import { branch, leaf, type SyntaxNode } from './nodes.ts';

/** Levels as they stand on the line, longest first; a blank means one blank or more. ACP 127, 209. */
const LEVELS = [
  'LIMITED OFFICIAL USE',
  'UNCLASSIFIED',
  'UNCLAS',
  'CONFIDENTIAL',
  'TOP SECRET',
  'SECRET',
  'RESTRICTED',
] as const;

/** Handling words that may follow the level on the same line. */
const HANDLING = [
  'E F T O',
  'EFTO',
  'NOFORN',
  'FOUO',
  'FOR OFFICIAL USE ONLY',
  'NODIS',
  'EXDIS',
  'LIMDIS',
  'STADIS',
  'LIMITED OFFICIAL USE',
] as const;

/** The words by their first letter (`a` is 1), so that a line is compared only with words that it can begin with. */
function byLetter(words: readonly string[]): readonly (readonly string[])[] {
  const lists: string[][] = Array.from({ length: 32 }, () => []);
  for (const word of words) lists[word.charCodeAt(0) & 31]?.push(word);
  return lists;
}

const NONE: readonly string[] = [];
const wordsFrom = (lists: readonly (readonly string[])[], code: number): readonly string[] =>
  isLetter(code) ? (lists[code & 31] ?? NONE) : NONE;

const LEVELS_BY_LETTER = byLetter(LEVELS);
const CUT_LEVELS_BY_LETTER = byLetter(LEVELS.map((level) => level.slice(1)));
const HANDLING_BY_LETTER = byLetter(HANDLING);

// Garbled too: `nn OF nn` tells a section, and so does SECTION itself.
const SECTION =
  /(?:FINAL +)?S?E?CTI[OQ]N *\d{1,2}(?: *[OF]{1,3} *\d{1,2}(?= ))?|FINAL +SECTION(?: *OF *\d{1,2})?|[A-Z]{5,9} +\d{1,2} +OF +\d{1,2}/iy;
const POST_KIND = /(?:AMEMBASSY|AMEMB|AMCONSUL|USMISSION|USINT) /iy;

/** Whether a line that begins with this character may begin with a level. */
export const mayBeginLevel = (code: number): boolean =>
  wordsFrom(LEVELS_BY_LETTER, code).length > 0 || wordsFrom(CUT_LEVELS_BY_LETTER, code).length > 0;

/** For each pair of letters, whether a level begins with them when it is written without blanks; its first letter may be doubled or lost. */
const PAIRS = new Uint8Array(32 * 32);
const pairOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);
for (const level of LEVELS) {
  const [first, second, third] = [level.charCodeAt(0), level.charCodeAt(1), level.charCodeAt(2)];
  for (const pair of [pairOf(first, second), pairOf(first, first), pairOf(second, third)]) PAIRS[pair] = 1;
}

export interface LevelMatch {
  readonly end: number;
  /** Written with blanks between the letters: `S E C R E T`. */
  readonly spaced: boolean;
}

/** A classification level that starts right at `at`; also with its first letter doubled (`CC O N F ...`) or lost. */
export function matchLevel(text: string, at: number, end: number): LevelMatch | undefined {
  if (end - at < 5) return undefined;
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  // Nearly every line of prose is told by its first two letters.
  if (isLetter(next) && PAIRS[pairOf(code, next)] === 0) return undefined;
  const from = code === next ? at + 1 : at;
  for (const level of wordsFrom(LEVELS_BY_LETTER, code)) {
    const match = matchSpaced(text, from, end, level);
    if (match) return match;
  }
  for (const level of wordsFrom(CUT_LEVELS_BY_LETTER, code)) {
    const match = matchSpaced(text, at, end, level);
    if (match?.spaced && match.end - at > 8) return match;
  }
  return undefined;
}

function matchSpaced(text: string, at: number, end: number, word: string): LevelMatch | undefined {
  let i = at;
  let spaced = false;
  for (let k = 0; k < word.length; k++) {
    const expected = word.charCodeAt(k);
    if (expected === 32) {
      const after = skipBlanks(text, i, end);
      if (after === i) return undefined;
      i = after;
      continue;
    }
    let j = i;
    // Two blanks at most between the letters of a word, so that a column of single letters is not read as one.
    while (k > 0 && j < end && text.charCodeAt(j) === 32 && j - i < 2) j++;
    if (j >= end || (text.charCodeAt(j) | 32) !== (expected | 32)) return undefined;
    if (j > i && word.charCodeAt(k - 1) !== 32) spaced = true;
    i = j + 1;
  }
  const next = text.charCodeAt(i);
  if (i < end && (isLetter(next) || next > 0xbf) && !/^SECTION/i.test(text.slice(i, i + 7))) return undefined;
  return { end: i, spaced };
}

export interface ClassificationLine {
  readonly node: SyntaxNode;
  /** Where the understood part ends; what follows on the line is a field run into it. */
  readonly end: number;
  readonly spaced: boolean;
  readonly stationStart: number;
  readonly stationEnd: number;
  readonly serialDigits: number;
}

/**
 * Reads level, handling, section, station and serial from `at`; the last two are required. `end` is the end of the line;
 * a post name may go on in the next line, up to `limit`.
 */
export function readClassificationLine(
  text: string,
  at: number,
  end: number,
  limit = end,
): ClassificationLine | undefined {
  const level = matchLevel(text, at, end);
  if (!level) return undefined;
  const children: SyntaxNode[] = [leaf('classification', at, level.end)];
  let i = readHandling(text, level.end, end, children);
  const section = matchAt(SECTION, text, i);
  if (section && i + section[0].length <= end) {
    children.push(leaf('section', i, i + section[0].length));
    i = readHandling(text, i + section[0].length, end, children);
  }
  const kind = matchAt(POST_KIND, text, i);
  if (kind) {
    children.push(leaf('keyword', i, i + kind[0].length - 1));
    i += kind[0].length;
  }
  const stationStart = skipBlanks(text, i, end);
  const digits = stationEndsAt(text, stationStart, end, limit);
  if (digits === undefined) return undefined;
  // `UNCLASSIFIED        PTQ4412` is a relay's own number: a station stands apart from its serial.
  if (!isBlank(text.charCodeAt(digits - 1))) return undefined;
  let stationEnd = digits;
  while (stationEnd > stationStart && !isLetter(text.charCodeAt(stationEnd - 1)) && text[stationEnd - 1] !== '.')
    stationEnd--;
  if (stationEnd - stationStart < 2) return undefined;
  const serialEnd = endOfSerial(text, digits);
  children.push(leaf('station', stationStart, stationEnd), leaf('serial', digits, serialEnd));
  return {
    node: branch('classificationLine', children),
    end: serialEnd,
    spaced: level.spaced,
    stationStart,
    stationEnd,
    serialDigits: serialEnd - digits,
  };
}

/** What the sticky pattern finds right at `at`. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  if (!isLetter(text.charCodeAt(at))) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readHandling(text: string, at: number, end: number, children: SyntaxNode[]): number {
  let i = at;
  for (let found = true; found; ) {
    found = false;
    while (i < end && (text.charCodeAt(i) <= 32 || text[i] === '/' || text[i] === ',')) i++;
    for (const word of wordsFrom(HANDLING_BY_LETTER, text.charCodeAt(i))) {
      const match = matchSpaced(text, i, end, word);
      if (!match) continue;
      children.push(leaf('handling', i, match.end));
      i = match.end;
      found = true;
      break;
    }
  }
  return i;
}

/**
 * Offset of the first digit after a station name that starts at `at`, if only letters, blanks and `.'-` stand between.
 * A long name may break over one line end (`PORT AU` / `PRINCE 000123`).
 */
function stationEndsAt(text: string, at: number, end: number, limit: number): number | undefined {
  const stop = Math.min(limit, at + 45);
  let breaks = 0;
  for (let i = at; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) return i > at && (breaks === 0 || isDigit(text.charCodeAt(i + 3))) ? i : undefined;
    const isBreak = code === 10 || (code === 13 && !isLineEnd(text.charCodeAt(i + 1)));
    if (isBreak && (i <= at || ++breaks > 1)) return undefined;
    const isNamePart = isLetter(code) || code === 32 || code === 9 || code === 46 || code === 39 || code === 45;
    if (!isNamePart && !(i >= end && (code === 10 || code === 13))) return undefined;
  }
  return undefined;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** Six digits of a zero-padded serial even when another number runs into it (`0004271. (C)`); eight in office copies. */
function endOfSerial(text: string, digits: number): number {
  const runEnd = skipDigits(text, digits, Math.min(text.length, digits + 10));
  const length = runEnd - digits;
  if (
    length > 6 &&
    text[digits] === '0' &&
    !(length <= 8 && !isLetter(text.charCodeAt(runEnd)) && text[runEnd] !== '.')
  ) {
    return digits + 6;
  }
  return runEnd;
}

/**
 * Whether the line is a classification line and not prose that starts with one of its words (`SECRET SERVICE AGENTS
 * ARRIVED 12`): spaced letters or UNCLAS prove it, or a padded serial, or a station that the FM line names.
 */
export function isConvincing(text: string, line: ClassificationLine, fromLine: string): boolean {
  const level = text.slice(line.node.start, line.node.start + 3).toUpperCase();
  if (line.spaced || level === 'UNC' || level === 'LIM') return true;
  const serial = line.node.end - line.serialDigits;
  const isPadded = line.serialDigits >= 5 || (line.serialDigits === 4 && text[serial] === '0');
  if (isPadded && text.slice(line.node.start, line.stationEnd).search(/[a-z]/) < 0) return true;
  return fromLine.includes(text.slice(line.stationStart, line.stationEnd).toUpperCase());
}

const GLUE =
  /(?:UNCLAS|L ?I ?M ?I ?T ?E ?D ? ?O ?F ?F|C ?O ?N ?F ?I ?D|S ?E ?C ?R ?E ?T|R ?E ?S ?T ?R ?I ?C|T ?O ?P {1,2}S)/g;

/**
 * The offset inside `[first, end)` at which a classification line has run into another line, as in
 * `RUEHGV/USMISSION GENEVA 1660UNCLAS BEIJING 001689`. The words alone prove nothing (`RUCNSE/US SECRET SERVICE`): a serial
 * of five digits or the station of the FM line must follow.
 */
export function findGluedClassification(
  text: string,
  first: number,
  end: number,
  fromLine: string,
): number | undefined {
  // A classification line ends in a serial; most lines hold no such number and need no closer look.
  if (!holdsSerial(text, first, end)) return undefined;
  const found = firstMatch(GLUE, text.slice(first + 1, end), ({ index }) => {
    const line = readClassificationLine(text, first + 1 + index, end);
    if (!line) return false;
    const station = text.slice(line.stationStart, line.stationEnd).toUpperCase();
    return line.serialDigits >= 5 || (line.serialDigits >= 3 && fromLine.includes(station));
  });
  return found && first + 1 + found.index;
}

/** Whether a word of three digits or more stands somewhere in the line. */
function holdsSerial(text: string, first: number, end: number): boolean {
  for (let i = first + 5; i + 3 <= end; i++) {
    if (
      text.charCodeAt(i - 1) === 32 &&
      isDigit(text.charCodeAt(i)) &&
      isDigit(text.charCodeAt(i + 1)) &&
      isDigit(text.charCodeAt(i + 2))
    )
      return true;
  }
  return false;
}
