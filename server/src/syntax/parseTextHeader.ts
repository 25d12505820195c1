// From the classification line to the first paragraph: captions, pass lines, E.O., TAGS, SUBJECT, REF, Classified By.
import { append } from '../text/append.ts';
import { isDigit, isLower, skipBlanks } from './characters.ts';
import { type FieldLabel, fieldAt, findFieldInside } from './fieldLabels.ts';
import type { LineCursor } from './lineCursor.ts';
import { branch, leaf, restOf, type SyntaxNode } from './nodes.ts';
import { readPageBreak } from './pageBreak.ts';
import { findGluedPageLine, readPageLine } from './pageLine.ts';
import { readParagraphStart } from './paragraphStart.ts';
import { ATTRIBUTES } from './parseAttributes.ts';
import { isConvincing, matchLevel, readClassificationLine } from './parseClassificationLine.ts';
import { readTags, tagsGoOn } from './tags.ts';

// Lines of handling words may follow the last field; they still belong to the header.
const HANDLING_LINE =
  /^(?:SIPDIS|SENSITIVE|NOFORN|NODIS|EXDIS|STADIS|LIMDIS|NOT FOR INTERNET|UNCLASSIFIED\/\/|FOR OFFICIAL USE|SBU\b)/i;
const RULE = /^[-=_*]{4,}/;
const REF_LETTER = /^(?:\(?[A-Z][.):]|\([A-Z]\)|\[[A-Z]\])(?: |$|\()/;
// A whole cable in one line: the first paragraph follows the header without a line end.
const PARAGRAPH_INSIDE = /[\s.)\d]¶?1\. ?\((?:U|SBU|LOU|C|S|TS)[)/]/;
const HANDLING_INSIDE = /\s(?:SENSITIVE BUT UNCLASSIFIED|SIPDIS)\b/;
const SIPDIS = /^SIPDIS$/;
const MAX_FIELDS = 300;

/** Reads the text header; the cursor then stands on the first line of the body. `fromLine` is the text of the FM line. */
export function parseTextHeader(cursor: LineCursor, fromLine: string): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  const station = readOpening(cursor, fromLine, nodes);
  let remarks: SyntaxNode[] = [];
  let bodyStart = cursor.start;
  let hasFields = false;
  while (!cursor.done && nodes.length < MAX_FIELDS) {
    if (cursor.blank) {
      cursor.advance();
      continue;
    }
    const { text, first, end } = cursor;
    const label = fieldAt(text, first, end);
    if (label || (hasFields && nodes.at(-1)?.kind === 'executiveOrderField' && tagsGoOn(text, first, end, true))) {
      append(nodes, remarks);
      nodes.push(parseField(cursor, label ?? { kind: 'tagsField', end: first }, station));
      remarks = [];
      hasFields = true;
      bodyStart = cursor.start;
      continue;
    }
    if (end - first === 2 && !hasFields && remarks.length === 0 && text.startsWith('BT', first)) {
      nodes.push(branch('separatorLine', [leaf('keyword', first, end)]));
      cursor.advance();
      bodyStart = cursor.start;
      continue;
    }
    const page = readPageLine(text, first, end);
    if (page) {
      remarks.push(page);
      cursor.advance();
      continue;
    }
    if (isEndOfHeader(cursor, hasFields) || remarks.length > (hasFields ? 12 : 60)) break;
    const inside = findFieldInside(text, first + 1, end);
    if (inside !== undefined) cursor.cutAt(inside);
    const glued = findGluedPageLine(text, first, cursor.end, station);
    if (glued !== undefined) cursor.cutAt(glued);
    remarks.push(branch('remarkLine', [leaf('text', cursor.first, cursor.end)]));
    cursor.advance();
  }
  // What stands behind the last field is body, but for lines of handling words.
  cursor.moveTo(bodyStart);
  append(nodes, handlingLines(cursor));
  return nodes;
}

/** The classification line (or a bare classification word), at the cursor; gives the station for the page lines to come. */
function readOpening(cursor: LineCursor, fromLine: string, nodes: SyntaxNode[]): string {
  const { text, first, end } = cursor;
  const line = readClassificationLine(text, first, end, cursor.next + 60);
  if (!line || !isConvincing(text, line, fromLine)) {
    const level = matchLevel(text, first, end);
    if (level && end - first < 60) {
      nodes.push(
        branch('bannerLine', [leaf('classification', first, level.end), ...restOf(text, level.end, end)], first, end),
      );
      cursor.advance();
    }
    return '';
  }
  const wrapped = line.end > end;
  if (wrapped) cursor.moveTo(line.end);
  const after = skipBlanks(text, line.end, cursor.end);
  const isTail =
    after > line.end &&
    /^(?:Z[A-Z]{2}\b|\/\/|TOSEC|SECTO|SUSPECTED|\(?C ?O ?R ?R|CITE)/.test(text.slice(after, after + 9));
  if (after >= cursor.end || isTail) {
    const tail = restOf(text, line.end, cursor.end);
    nodes.push(branch('classificationLine', [...line.node.children, ...tail]));
    cursor.advance();
  } else {
    nodes.push(line.node);
    cursor.moveTo(line.end);
  }
  return text.slice(line.stationStart, line.stationEnd);
}

function isEndOfHeader(cursor: LineCursor, hasFields: boolean): boolean {
  const { text, first, end } = cursor;
  const paragraph = readParagraphStart(text, cursor.start, first, end);
  if (paragraph && (hasFields || paragraph.value === 1)) return true;
  const line = text.slice(first, Math.min(end, first + 24));
  return line === 'BT' || line.startsWith('NNNN') || line === ATTRIBUTES;
}

function handlingLines(cursor: LineCursor): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (;;) {
    const back = cursor.start;
    cursor.skipBlankLines();
    const { text, first, end } = cursor;
    if (cursor.done || end - first > 80 || !HANDLING_LINE.test(text.slice(first, end))) {
      cursor.moveTo(back);
      return nodes;
    }
    nodes.push(branch('remarkLine', [leaf('text', first, end)]));
    cursor.advance();
  }
}

/** One field with the lines that continue it. */
function parseField(cursor: LineCursor, label: FieldLabel, station: string): SyntaxNode {
  const { text, first } = cursor;
  const children: SyntaxNode[] = label.end > first ? [leaf('label', first, endOfWord(text, first, label.end))] : [];
  let at = label.end;
  for (let line = 0; line < 40; line++) {
    cutRunIns(cursor, label.kind, Math.max(at, cursor.first + 1), station);
    const start = skipBlanks(text, at, cursor.end);
    if (start < cursor.end) {
      if (label.kind === 'tagsField') append(children, readTags(text, start, cursor.end));
      else children.push(leaf('value', start, cursor.end));
    }
    cursor.advance();
    const back = cursor.start;
    const pageBreak = readPageBreak(cursor) ?? [];
    if (cursor.done || !goesOn(cursor, label, children, pageBreak.length > 0)) {
      cursor.moveTo(back);
      break;
    }
    append(children, pageBreak);
    if (label.kind === 'tagsField' && SIPDIS.test(text.slice(cursor.first, cursor.end))) {
      children.push(branch('remarkLine', [leaf('text', cursor.first, cursor.end)]));
      at = cursor.end;
    } else at = cursor.first;
  }
  return branch(label.kind, children);
}

/** The label without its colon and blanks. */
function endOfWord(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && /[\s:;,]/.test(text[i - 1] ?? '')) i--;
  return i;
}

/** Cuts the line where another field, a page line or the first paragraph has run into it. */
function cutRunIns(cursor: LineCursor, kind: FieldLabel['kind'], from: number, station: string): void {
  const handling =
    kind === 'referenceField' ? cursor.text.slice(from, Math.min(cursor.end, from + 400)).search(HANDLING_INSIDE) : -1;
  if (handling >= 0) cursor.cutAt(from + handling + 1);
  // An authority may cite its order; `E.O. 12958, 1.4 (b)` opens no field there.
  const inside = kind === 'authorityField' ? undefined : findFieldInside(cursor.text, from, cursor.end);
  if (inside !== undefined) cursor.cutAt(inside);
  if (cursor.end - from > 90) {
    const paragraph = PARAGRAPH_INSIDE.exec(cursor.text.slice(from, Math.min(cursor.end, from + 4000)));
    if (paragraph) cursor.cutAt(from + paragraph.index + 1);
  }
  const page = findGluedPageLine(cursor.text, from, cursor.end, station);
  if (page !== undefined) cursor.cutAt(page);
}

/** Whether the present line continues the field whose parts so far are `children`. May move the cursor over blank lines. */
function goesOn(
  cursor: LineCursor,
  label: FieldLabel,
  children: readonly SyntaxNode[],
  isBehindPage: boolean,
): boolean {
  const { text } = cursor;
  const last = children.findLast(
    (child) => child.kind !== 'pageLine' && child.kind !== 'bannerLine' && child.kind !== 'remarkLine',
  );
  const isEmpty = last === undefined || last.kind === 'label';
  const lastChar = last ? text[last.end - 1] : undefined;
  const wantsMore =
    isEmpty ||
    lastChar === ',' ||
    lastChar === ';' ||
    /\b(?:AND|OF|THE|AFTER|UPON|TO)$/i.test(text.slice(Math.max(0, (last?.end ?? 0) - 6), last?.end));
  const wasBlank = cursor.blank;
  if (wasBlank) {
    if (label.kind === 'subjectField' && !isEmpty) return false;
    if (label.kind === 'authorityField' || label.kind === 'executiveOrderField') return false;
    cursor.skipBlankLines();
    if (cursor.done) return false;
  }
  const { first, end } = cursor;
  if (label.kind === 'tagsField' && lastEndsInComma(text, last) && SIPDIS.test(text.slice(first, end))) return true;
  if (fieldAt(text, first, end) || isBoundary(cursor, label)) return false;
  const line = text.slice(first, Math.min(end, first + 80));
  switch (label.kind) {
    case 'tagsField':
      return wasBlank && !isEmpty && !lastEndsInComma(text, last) ? false : tagsGoOn(text, first, end, isEmpty);
    case 'subjectField':
      // Behind a page line only more of an upper-case subject is believed.
      return !/^summary\b/i.test(line) && !(isBehindPage && (isUpperHeading(cursor) || /[a-z]{2}/.test(line)));
    case 'executiveOrderField':
      return wantsMore && !tagsGoOn(text, first, end, true);
    case 'referenceField': {
      if (REF_LETTER.test(line.replace(/^¶ ?/, ''))) return true;
      if (!wasBlank && !isBehindPage) return !/^summary\b/i.test(line) && !isUpperHeading(cursor);
      // A reference broken after its station goes on with its serial, even behind a blank line.
      return (
        isDigit(text.charCodeAt(first)) && last !== undefined && !/\d/.test(text.slice(last.start, last.end).slice(-8))
      );
    }
    case 'authorityField':
      return !isBehindPage;
  }
}

const lastEndsInComma = (text: string, last: SyntaxNode | undefined): boolean =>
  last !== undefined &&
  text
    .slice(last.end, last.end + 3)
    .trimStart()
    .startsWith(',');

function isBoundary(cursor: LineCursor, label: FieldLabel): boolean {
  const { text, start, first, end } = cursor;
  const line = text.slice(first, Math.min(end, first + 60));
  if (RULE.test(line) || line === 'BT' || HANDLING_LINE.test(line)) return true;
  const paragraph = readParagraphStart(text, start, first, end);
  if (!paragraph) return false;
  // `¶C. 2007 AND PREVIOUS` is no paragraph; `2. (U)` and `1.` are.
  return label.kind !== 'referenceField' || paragraph.value === 1 || paragraph.marking !== undefined;
}

/** An upper-case line with a rule under it is a heading of the body, not more of the reference list. */
function isUpperHeading(cursor: LineCursor): boolean {
  const back = cursor.start;
  cursor.advance();
  const below = cursor.done ? '' : cursor.text.slice(cursor.first, Math.min(cursor.end, cursor.first + 8));
  cursor.moveTo(back);
  return RULE.test(below) && !isLower(cursor.text.charCodeAt(cursor.first));
}
