// Format lines 1 to 10: from VZCZC to the last address. One function a line; the order of lines is not enforced here.
import { append } from '../text/append.ts';
import { hasIndicator, readAddressees } from './addressee.ts';
import { isDigit, isUpper, skipBlanks, skipDigits, skipToBlank, trimEnd } from './characters.ts';
import { fieldAt } from './fieldLabels.ts';
import type { LineCursor } from './lineCursor.ts';
import { branch, leaf, type NodeKind, type SyntaxNode } from './nodes.ts';
import { readPageBreak } from './pageBreak.ts';
import { readPageLine } from './pageLine.ts';
import {
  findGluedClassification,
  isConvincing,
  matchLevel,
  readClassificationLine,
} from './parseClassificationLine.ts';

const TRANSMISSION = /^(?:V?ZCZ|VV {1,4}[A-Z]{3}\d)/;
const CALLED = /^(?:([A-Z])\1|Z[A-Z]{2}) +[QRU][A-Z0-9]{2,8}(?: |$)/;
// A precedence of another length or of unequal letters, between the transmission line and DE.
const CALLED_GARBLED = /^[A-Z]{1,3} +[QRU][A-Z]{3,7}(?: +[QRU][A-Z]{3,7})*$/;
const INDICATORS_ONLY = /^[QRU][A-Z0-9]{3,8}(?: +[QRU][A-Z0-9]{3,8})*$/;
const JANAP = /^[ZOPRY][A-Z]{2}[A-Z][A-Z]{4} [A-Z]{4,7} {0,3}\d{4} \d{7}-/;
const CALLING = /^DE +[A-Z]/;
const SECURITY = /^ZN[RY]\b/;
// Five equal letters and ZZH tell the line where its own signal is garbled.
const SECURITY_GARBLED = /^[A-Z]{2,4} +([UERCST])\1{4} ZZH\b/;
const DISTRIBUTION = /^(?:ACTION|INFO|ORIGIN) +[A-Z/]{1,8}-\d\d/;
const COPIES = /^(?:[A-Z][A-Z0-9/]{0,6}-\d\d *)+(?:\/\d{3}.*)?$/;
const DASHES = /^-{6,}/;
const ACCOUNTING = /^(?:[A-Z]{2,8} )?GRNC(?![A-TV-Z])|^GR ?\d|^ACEX/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, /;
const PROSIGNS = /^([ZOPRYW])(?: +([ZOPR]))?(?: +([ZOPR]))? ?(?=\d|[OIl]\d)/;
// Any letter in the place of the prosign, in front of a whole group.
const ODD_PROSIGN = /^([A-Z]{1,2})( [ZOPR])? \d{6}Z [A-Z]{3} \d\d(?!\d)/;
const GROUP =
  /^([\dOIl]{2,8}) ?((?!Z[A-Z]{2})[A-Z](?![A-Z]{2,})|[A-Z](?=(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)))? *((?!Z[A-Z]{2}\b)[A-Z]{3,9}\b\.?)? *(\d{4}|\d{2})?(?!\d)/i;
// A partial extract may keep the group alone, with the month in mixed case: 291359Z Nov 00.
const BARE_GROUP = /^\d{6}Z [A-Z]{3} \d{2}$/i;
const STRICT_GROUP = /^[ZOPR](?: [ZOPR])? ?\d{6} ?Z ?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/i;

/** Whether the line `[first, end)` carries a complete DTG behind a precedence prosign: `R 162245Z OCT 08`. */
export function isDateLine(text: string, first: number, end: number): boolean {
  // Most lines begin with a word, and its second letter tells it from a prosign.
  const next = text.charCodeAt(first + 1);
  return (next === 32 || isDigit(next)) && STRICT_GROUP.test(text.slice(first, end));
}

/** Whether the line begins a distribution block inside the Department: `ACTION EUR-12`. */
export const isDistribution = (line: string): boolean => DISTRIBUTION.test(line);

/** Whether the line is nothing but a DTG. */
export const isBareGroup = (line: string): boolean => BARE_GROUP.test(line);

/** What the rest of the parser needs to know of a heading. */
export interface Heading {
  readonly nodes: readonly SyntaxNode[];
  /** Text of the FM line; tells glued classification lines from agency names. */
  readonly fromLine: string;
}

/** Reads format lines from the cursor on; stops in front of the classification line, a text field, or what is no heading. */
export function parseHeading(cursor: LineCursor): Heading {
  const nodes: SyntaxNode[] = [];
  let fromLine = '';
  let strangers = 0;
  while (!cursor.done) {
    if (cursor.blank) {
      cursor.advance();
      continue;
    }
    const { text, first, end } = cursor;
    const classification = readClassificationLine(text, first, end, cursor.next + 60);
    if (classification && isConvincing(text, classification, fromLine)) break;
    if (fromLine && matchLevel(text, first, end)?.end === end) break;
    cutGlue(cursor, fromLine);
    const node = parseLine(cursor, fromLine);
    if (!node) {
      // Behind the addresses begins the text, even where its classification line cannot be read.
      const last = nodes.at(-1)?.kind;
      if (fromLine && (last === 'toBlock' || last === 'infoBlock' || last === 'exemptBlock')) break;
      if (fieldAt(text, first, end) || strangers++ > 40 || /^¶?1\. /.test(text.slice(first, first + 4))) break;
      nodes.push(leaf('text', first, cursor.end));
      cursor.advance();
      continue;
    }
    if (node.kind === 'fromLine') fromLine = text.slice(node.start, node.end).toUpperCase();
    nodes.push(node);
    if (node.kind === 'separatorLine') {
      cursor.skipBlankLines();
      if (text.slice(cursor.first, cursor.end) === 'BT') continue;
      break;
    }
  }
  return { nodes, fromLine };
}

const WEEKDAY_INSIDE = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d/;

/** Where the date line of a publisher begins in the words, or -1. */
const weekdayIn = (words: string): number => (words.includes('day, ') ? words.search(WEEKDAY_INSIDE) : -1);

/** Cuts the line where the classification line or a publisher's date line has run into it. */
function cutGlue(cursor: LineCursor, fromLine: string): void {
  const { text, first, end } = cursor;
  if (end - first > 400 || readClassificationLine(text, first, end)) return;
  const glue = findGluedClassification(text, first, end, fromLine);
  if (glue !== undefined) cursor.cutAt(glue);
  const date = weekdayIn(text.slice(first, cursor.end));
  if (date > 0) cursor.cutAt(first + date);
}

/** Reads the present line (and the lines that continue it) when it is a format line; the cursor then stands behind it. */
function parseLine(cursor: LineCursor, fromLine: string): SyntaxNode | undefined {
  const { text, first, end } = cursor;
  const line = text.slice(first, Math.min(end, first + 300));
  const code = line.charCodeAt(0);
  switch (code) {
    case 68: // D
      if (CALLING.test(line)) return take(cursor, callingLine(text, first, end));
      break;
    case 70: // F
      if (/^FM\b/.test(line)) return take(cursor, keywordLine('fromLine', text, first, end, 2));
      break;
    case 66: // B
      if (line === 'BT') return take(cursor, branch('separatorLine', [leaf('keyword', first, end)]));
      break;
    case 84: // T
      if (/^TO\b|^TO[QRU][A-Z]{3,7}\//.test(line)) return addressBlock(cursor, 'toBlock', 2, fromLine);
      break;
    case 73: // I
      if (DISTRIBUTION.test(line)) return distribution(cursor);
      if (/^INFO\b|^INFO[QRU][A-Z]{3,7}\//.test(line)) return addressBlock(cursor, 'infoBlock', 4, fromLine);
      break;
    case 88: // X
      if (/^XMT\b/.test(line)) return addressBlock(cursor, 'exemptBlock', 3, fromLine);
      break;
    case 90: // Z
      if (SECURITY.test(line)) return take(cursor, securityLine(text, first, end));
      if (TRANSMISSION.test(line)) return take(cursor, transmissionLine(first, end));
      break;
    case 86: // V
      if (TRANSMISSION.test(line)) return take(cursor, transmissionLine(first, end));
      break;
    case 45: // -
      return DASHES.test(line) ? take(cursor, branch('dashLine', [leaf('text', first, end)])) : undefined;
  }
  if (PROSIGNS.test(line) || (isDigit(code) && BARE_GROUP.test(line))) return take(cursor, dateLine(text, first, end));
  if (isUpper(code)) {
    if (SECURITY_GARBLED.test(line)) return take(cursor, securityLine(text, first, end));
    if (ODD_PROSIGN.test(line)) return take(cursor, dateLine(text, first, end));
    if (CALLED.test(line)) return routingLine(cursor);
    if (
      CALLED_GARBLED.test(line) &&
      cursor.lookAhead(2, (next) => CALLING.test(text.slice(next.first, next.first + 5)) || undefined)
    )
      return routingLine(cursor);
    if (JANAP.test(line)) return take(cursor, branch('janapLine', [leaf('text', first, end)]));
    if (DISTRIBUTION.test(line)) return distribution(cursor);
    if (ACCOUNTING.test(line)) return take(cursor, branch('accountingLine', [leaf('text', first, end)]));
    if (WEEKDAY.test(line)) return take(cursor, leaf('archiveDate', first, end));
  }
  const page = readPageLine(text, first, end);
  return page && take(cursor, page);
}

const transmissionLine = (first: number, end: number): SyntaxNode =>
  branch('transmissionLine', [leaf('transmissionId', first, end)]);

function take(cursor: LineCursor, node: SyntaxNode): SyntaxNode {
  cursor.advance();
  return node;
}

/** The next word of the line as a leaf, or nothing at its end. */
function word(kind: NodeKind, text: string, at: number, end: number): SyntaxNode | undefined {
  const start = skipBlanks(text, at, end);
  return start < end ? leaf(kind, start, skipToBlank(text, start, end)) : undefined;
}

function keywordLine(kind: NodeKind, text: string, first: number, end: number, length: number): SyntaxNode {
  const at = skipBlanks(text, first + length, end);
  const children = [leaf('keyword', first, first + length)];
  if (at < end) children.push(leaf('plad', at, end));
  return branch(kind, children);
}

/** FL2: `PP RUEHAO RUEHCD`, and the lines of nothing but routing indicators below it. */
function routingLine(cursor: LineCursor): SyntaxNode {
  const children: SyntaxNode[] = [];
  const { text } = cursor;
  const pilot = skipToBlank(text, cursor.first, cursor.end);
  const isSignal = /^Z[A-Z]{2} /.test(text.slice(cursor.first, cursor.first + 4));
  children.push(leaf(isSignal ? 'operatingSignal' : 'prosignPair', cursor.first, pilot));
  let at = pilot;
  do {
    for (
      let ri = word('routingIndicator', text, at, cursor.end);
      ri;
      ri = word('routingIndicator', text, ri.end, cursor.end)
    ) {
      children.push(ri);
    }
    cursor.advance();
    at = cursor.first;
  } while (!cursor.done && cursor.end - at <= 90 && INDICATORS_ONLY.test(text.slice(at, cursor.end)));
  return branch('routingLine', children);
}

/** FL3: `DE RUEHBJ #1689/01 0730708`, and ACP 127's `DE RUEHBJ 027A 14/0708Z`. */
function callingLine(text: string, first: number, end: number): SyntaxNode {
  const children = [leaf('keyword', first, first + 2)];
  const ri = word('routingIndicator', text, first + 2, end);
  if (!ri) return branch('callingLine', children);
  children.push(ri);
  let at = skipBlanks(text, ri.end, end);
  const serial = /^#?\d{1,4}[A-Z]?(?=[/ ]|$)/.exec(text.slice(at, Math.min(end, at + 12)));
  if (serial && !/^\d\d\/\d{4}/.test(text.slice(at, at + 7))) {
    children.push(leaf('stationSerial', at, at + serial[0].length));
    at += serial[0].length;
    if (text[at] === '/') {
      const sectionEnd = skipDigits(text, at + 1, end);
      if (sectionEnd > at + 1) children.push(leaf('transmissionSection', at + 1, sectionEnd));
      at = Math.max(at + 1, sectionEnd);
    }
  }
  const time = word('filingTime', text, at, end);
  if (time) {
    children.push(
      /^(?:\d{1,9}|\d\d\/\d{4}[A-Z]?)$/.test(text.slice(time.start, time.end)) ? time : leaf('text', time.start, end),
    );
    const rest = skipBlanks(text, time.end, end);
    if (rest < end && children.at(-1) === time) children.push(leaf('text', rest, end));
  }
  return branch('callingLine', children);
}

/** FL4: `ZNY CCCCC ZZH`; what follows the group are operating signals and remarks. */
function securityLine(text: string, first: number, end: number): SyntaxNode {
  const signalEnd = skipToBlank(text, first, end);
  const children = [leaf('securitySignal', first, signalEnd)];
  const group = word('securityGroup', text, signalEnd, end);
  if (!group) return branch('securityLine', children);
  children.push(group);
  append(children, signals(text, group.end, end));
  return branch('securityLine', children);
}

/** Operating signals (`ZDK`, `ZFF4`, `CCY`) as leaves of their own, other words as remarks. */
function signals(text: string, at: number, end: number): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  let remark = -1;
  const close = (to: number) => {
    if (remark >= 0) nodes.push(leaf('text', remark, to));
    remark = -1;
  };
  for (let next = word('operatingSignal', text, at, end); next; next = word('operatingSignal', text, next.end, end)) {
    if (/^(?:Z[A-Z]{2}(?:-?\d)?|CCY)$/.test(text.slice(next.start, next.end))) {
      close(trimEnd(text, 0, next.start));
      nodes.push(next);
    } else if (remark < 0) remark = next.start;
  }
  close(end);
  return nodes;
}

/** FL5: `O P 091132Z FEB 09 ZDK`. The DTG is taken as written, however malformed. */
function dateLine(text: string, first: number, end: number): SyntaxNode {
  const children: SyntaxNode[] = [];
  const lead = PROSIGNS.exec(text.slice(first, Math.min(end, first + 12)));
  let at = first;
  for (const sign of lead?.slice(1) ?? []) {
    if (!sign) continue;
    at = text.indexOf(sign, at);
    children.push(leaf('prosign', at, at + 1));
    at += 1;
  }
  const odd = lead ? null : ODD_PROSIGN.exec(text.slice(first, Math.min(end, first + 30)));
  if (odd) {
    const [, sign = '', second] = odd;
    at = first + sign.length;
    children.push(leaf('prosign', first, at));
    if (second) children.push(leaf('prosign', at + 1, at + 2));
    if (second) at += 2;
  }
  at = skipBlanks(text, at, end);
  const group = GROUP.exec(text.slice(at, Math.min(end, at + 40)));
  const groupEnd = group ? trimEnd(text, 0, at + group[0].length) : at;
  if (groupEnd > at) children.push(leaf('dtg', at, groupEnd));
  append(children, signals(text, Math.max(at, groupEnd), end));
  return branch('dateLine', children);
}

/** FL7, FL8, FL9: the keyword and the addressees on its line and on the lines that follow. */
function addressBlock(cursor: LineCursor, kind: NodeKind, keywordLength: number, fromLine: string): SyntaxNode {
  const { text } = cursor;
  const start = cursor.first;
  const children: SyntaxNode[] = [leaf('keyword', start, start + keywordLength)];
  let at = skipBlanks(text, start + keywordLength, cursor.end);
  if (text[at] === '/') at = skipBlanks(text, at + 1, cursor.end);
  for (;;) {
    const page = readPageLine(text, at, cursor.end);
    if (page) children.push(page);
    else if (at < cursor.end) append(children, readAddressees(text, at, cursor.end));
    const cut = cursor.next < text.length && text.charCodeAt(cursor.next - 1) > 32;
    cursor.advance();
    const pageBreak = cut ? undefined : readPageBreak(cursor);
    if (pageBreak) append(children, pageBreak);
    if (!cursor.done) cutGlue(cursor, fromLine);
    // A glued classification line ends the block.
    if (cursor.done || cut || isEndOfAddresses(cursor, children)) return branch(kind, children);
    at = cursor.first;
  }
}

function isEndOfAddresses(cursor: LineCursor, children: readonly SyntaxNode[]): boolean {
  const { text, first, end } = cursor;
  if (cursor.blank) {
    if (children.some((child) => child.kind === 'addressee')) return true;
    cursor.skipBlankLines();
    return cursor.done || isEndOfAddresses(cursor, children);
  }
  if (hasIndicator(text, first, end)) return false;
  if (matchLevel(text, first, end)?.end === end) return true;
  const line = text.slice(first, Math.min(end, first + 120));
  if (/^(?:INFO|XMT|TO|FM|BT|DE)\b/.test(line) || /^(?:TO|INFO)[QRU][A-Z]{3,7}\//.test(line)) return true;
  if (readPageLine(text, first, end)) return false;
  if (ACCOUNTING.test(line) || WEEKDAY.test(line) || DASHES.test(line) || PROSIGNS.test(line)) return true;
  const classification = readClassificationLine(text, first, end, cursor.next + 60);
  if (classification && (classification.spaced || classification.serialDigits >= 3)) return true;
  if (fieldAt(text, first, end)) return true;
  // A garbled classification line: letters one by one, or a serial of six digits where an address has four.
  if (/^(?:[A-Z] ){4}/.test(line) || /^(?!AM|US[A-Z]|SECST)[A-Z0-9 .]{8,60} 0\d{5}$/.test(line)) return true;
  // Addresses are upper case, one a line, at most 69 characters; a sentence is not.
  return end - first > 110 || /[a-z]{3}/.test(line) || !/^[A-Z0-9(]/.test(line);
}

/** `ACTION EUR-12` or `INFO  OCT-01 ISO-00 ... /033 W`: copies inside the Department, over several lines. */
function distribution(cursor: LineCursor): SyntaxNode {
  const { text } = cursor;
  const children = [leaf('text', cursor.first, cursor.end)];
  cursor.advance();
  while (
    !cursor.done &&
    !cursor.blank &&
    COPIES.test(text.slice(cursor.first, Math.min(cursor.end, cursor.first + 120)))
  ) {
    children.push(leaf('text', cursor.first, cursor.end));
    cursor.advance();
  }
  return branch('distributionLine', children);
}
