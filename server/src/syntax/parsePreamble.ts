// What stands before the cable: archive headers, office copies, mail wrappers. Finds where the cable begins.
import { fieldAt } from './fieldLabels.ts';
import type { LineCursor } from './lineCursor.ts';
import { branch, leaf, type NodeKind, type SyntaxNode } from './nodes.ts';
import { findGluedClassification, isConvincing, readClassificationLine } from './parseClassificationLine.ts';
import { isBareGroup, isDateLine, isDistribution } from './parseHeading.ts';

const ARCHIVE_ID = /^\d{2}(?:\d\d)?[A-Z][A-Z0-9' .-]{0,40}\d$/;
const ARCHIVE_DATE =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d [+-]\d{4} \d{4}|\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?)$/;
const ARCHIVE_CLASS = /^(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|TOP SECRET)(?:\/\/[A-Z ]{3,30})?$/;
/** The sentence that an archive puts before a cable it holds in part. */
export const EXTRACT =
  'This record is a partial extract of the original cable. The full text of the original cable is not available.';
/** The line above the text of an electronic telegram of the 1970s. */
export const TEXT = 'Message Text';
const TRANSMISSION = /^V?ZCZ[A-Z]{3,5}\d/;
const CALLED = /^(?:ZZ|OO|PP|RR|NN|YY) [QRU][A-Z]{3,7}(?: |$)/;
const PRINT = /^(?:MRN|Date\/DTG): /;
const ARCHIVE_KINDS: readonly NodeKind[] = [
  'archiveId',
  'archiveTitle',
  'archiveDate',
  'archiveClassification',
  'archiveOrigin',
];

type Form = 'heading' | 'fields' | 'text';

export interface Preamble {
  readonly nodes: readonly SyntaxNode[];
  /** What follows: a heading, the fields of a text header without a heading, or just text. */
  readonly form: Form;
}

/** Reads everything before the cable; the cursor then stands on its first line. */
export function parsePreamble(cursor: LineCursor): Preamble {
  const nodes: SyntaxNode[] = [];
  const header = readArchiveHeader(cursor);
  if (header) nodes.push(header);
  cursor.skipBlankLines();
  const { start, form } = findStart(cursor);
  while (!cursor.done && cursor.start < start) {
    const { text, first, end } = cursor;
    if (text.startsWith(EXTRACT, first)) {
      nodes.push(branch('extractNote', [leaf('text', first, first + EXTRACT.length)]));
      cursor.moveTo(first + EXTRACT.length);
      if (cursor.blank) cursor.advance();
      continue;
    }
    if (start < cursor.next) cursor.cutAt(start);
    if (!cursor.blank) nodes.push(leaf('text', first, Math.min(end, cursor.end)));
    cursor.advance();
  }
  cursor.moveTo(Math.min(start, cursor.text.length));
  return { nodes, form };
}

/** Five lines: id, title (may be blank), date, classification, origin. */
export function readArchiveHeader(cursor: LineCursor): SyntaxNode | undefined {
  const back = cursor.start;
  cursor.skipBlankLines();
  const { text } = cursor;
  const children: SyntaxNode[] = [];
  for (const kind of ARCHIVE_KINDS) {
    if (cursor.done || !isArchiveLine(kind, text.slice(cursor.first, Math.min(cursor.end, cursor.first + 400)))) {
      cursor.moveTo(back);
      return undefined;
    }
    if (!cursor.blank) children.push(leaf(kind, cursor.first, cursor.end));
    cursor.advance();
  }
  return branch('archiveHeader', children);
}

function isArchiveLine(kind: NodeKind, line: string): boolean {
  switch (kind) {
    case 'archiveId':
      return line.length < 50 && ARCHIVE_ID.test(line);
    case 'archiveDate':
      return ARCHIVE_DATE.test(line);
    case 'archiveClassification':
      return ARCHIVE_CLASS.test(line);
    default:
      return line.length < 400;
  }
}

/**
 * Offset of the cable's first line. A transmission header wins over a classification line above it, because office copies
 * repeat that line on top; without any of them the text begins where it begins.
 */
function findStart(cursor: LineCursor): { start: number; form: Form } {
  const { text } = cursor;
  const back = cursor.start;
  let classification = -1;
  let field = -1;
  let sinceClassification = 0;
  let distribution = -1;
  let start = -1;
  for (let line = 0; start < 0 && !cursor.done && sinceClassification < 60; cursor.advance(), line++) {
    if (cursor.blank) continue;
    const { first, end } = cursor;
    const head = text.slice(first, Math.min(end, first + 60));
    if (classification >= 0) sinceClassification++;
    if (TRANSMISSION.test(head) || (CALLED.test(head) && isSoon(cursor, 'DE ', 13)) || PRINT.test(head))
      start = cursor.start;
    else if (head === TEXT) start = cursor.next;
    else if (head.startsWith('DE R') && /^DE R[A-Z]{3,7} #?\d/.test(head)) start = cursor.start;
    else if (isDistribution(head) && distribution < 0) distribution = cursor.start;
    else if (isDateLine(text, first, end) && text.startsWith('FM', cursor.next))
      start = distribution >= 0 ? distribution : cursor.start;
    else if (isBareGroup(head) && isSoon(cursor, 'FM ', 19)) start = cursor.start;
    else if (classification < 0 && line < 200) {
      classification = findClassification(cursor);
      if (field < 0 && line < 40 && isTellingField(text, first, end)) field = cursor.start;
    }
    if (field >= 0 && line > 60) break;
  }
  cursor.moveTo(back);
  if (start >= 0) return { start: isPrintStart(text, start) ? back : start, form: 'heading' };
  if (classification >= 0) return { start: classification, form: 'heading' };
  // An archive sentence is no part of the cable, whatever follows.
  if (text.startsWith(EXTRACT, cursor.first))
    return { start: cursor.first + EXTRACT.length, form: field >= 0 ? 'fields' : 'text' };
  return { start: back, form: field >= 0 ? 'fields' : 'text' };
}

/** E.O. or TAGS: labels that ordinary text does not have. */
function isTellingField(text: string, first: number, end: number): boolean {
  const kind = fieldAt(text, first, end)?.kind;
  return (kind === 'executiveOrderField' || kind === 'tagsField') && /^[EMTA][.A-Z]/.test(text.slice(first, first + 2));
}

/** SMART prints carry banner lines above their first label; they belong to the cable. */
const isPrintStart = (text: string, start: number): boolean => PRINT.test(text.slice(start, start + 12));

function findClassification(cursor: LineCursor): number {
  const { text, first, end, next } = cursor;
  const line = readClassificationLine(text, first, end, next + 60);
  if (line && isConvincing(text, line, '')) return first;
  if (end - first > 400 && !text.startsWith(EXTRACT, first)) return -1;
  return findGluedClassification(text, first, Math.min(end, first + 400), '') ?? -1;
}

/** Whether a line that begins with `word` follows within a few lines: called stations count only with a calling line. */
const isSoon = (cursor: LineCursor, word: string, lines: number): boolean =>
  cursor.lookAhead(lines, ({ text, first }) => text.startsWith(word, first) || undefined) ?? false;
