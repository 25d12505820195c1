// Lines that relays and printers put between pages; they can stand anywhere, even inside a field.
import { isBlank, isDigit, skipBlanks, skipDigits } from './characters.ts';
import { branch, leaf, restOf, type SyntaxNode } from './nodes.ts';

// ROME 00000427  002.1 OF 003: station cut to ten letters, eight digits, section and page, sections in all.
const MODERN = /^([A-Z][A-Z .'-]{0,19}?) (\d{8}) {1,4}(\d{3}(?:\.\d)? OF \d{3})$/i;
// PAGE 02        ROME    00427  01 OF 02  271033Z, and ACP 127's PAGE 2 RUEHRO 0427 C O N F I D E N T I A L.
const PRINTED =
  /^PAGE {1,3}\d{1,2} {1,12}([A-Z][A-Z.'-]*(?: [A-Z.'-]{1,11})?) {1,12}(\d{3,6})(?: {1,12}(\d\d OF \d\d))?(?: {1,12}\d{6}Z)?(?: {1,3}[A-Z /]*)?$/;
const TAIL = /([A-Z][A-Z .'-]{0,19}) \d{8} {1,4}\d{3}(?:\.\d)? OF \d{3}$/i;
const INSIDE = /([A-Z][A-Z .'-]{0,19}) \d{8} {1,4}\d{3}(?:\.\d)? OF \d{3}(?=\s)/;

/** The page line that fills `[first, end)`, if it is one. */
export function readPageLine(text: string, first: number, end: number): SyntaxNode | undefined {
  if (end - first > 90 || end - first < 12) return undefined;
  const isModern = endsLikeModern(text, end);
  if (!isModern && !text.startsWith('PAGE ', first)) return undefined;
  const line = text.slice(first, end);
  const match = isModern ? MODERN.exec(line) : PRINTED.exec(line);
  if (!match) return undefined;
  const [, station = '', serial = '', section = ''] = match;
  const stationAt = first + line.indexOf(station, isModern ? 0 : 7);
  const serialAt = first + line.indexOf(serial, stationAt - first + station.length);
  const children = isModern ? [] : [leaf('keyword', first, skipDigits(text, skipBlanks(text, first + 4, end), end))];
  children.push(
    leaf('station', stationAt, stationAt + station.length),
    leaf('serial', serialAt, serialAt + serial.length),
  );
  let at = serialAt + serial.length;
  if (section) {
    const sectionAt = first + line.indexOf(section, at - first);
    at = sectionAt + section.length;
    children.push(leaf('section', sectionAt, at));
  }
  children.push(...restOf(text, at, end));
  return branch('pageLine', children, first, end);
}

/**
 * Where a page line begins that has run into the end of another line, as in `(B) SAO PAULO 250 SAO PAULO 00000464  001.2 OF
 * 006`. Its station is the cable's own, cut to ten letters.
 */
export function findGluedPageLine(text: string, first: number, end: number, station: string): number | undefined {
  if (!endsLikeModern(text, end)) return undefined;
  const line = text.slice(Math.max(first, end - 60), end);
  const match = TAIL.exec(line);
  if (!match) return undefined;
  const name = match[1] ?? '';
  const cut = station.slice(0, 10).trim();
  const at = cut && name.endsWith(cut) ? match.index + name.length - cut.length : match.index;
  const offset = end - line.length + at;
  return offset > first ? offset : undefined;
}

/** The page line that stands in the middle of a re-flowed line, if there is one: `[start, end)`. */
export function findPageLineInside(
  text: string,
  first: number,
  end: number,
  station: string,
): { start: number; end: number } | undefined {
  const line = text.slice(first, end);
  const match = line.includes(' OF ') ? INSIDE.exec(line) : null;
  if (!match) return undefined;
  const name = match[1] ?? '';
  const cut = station.slice(0, 10).trim();
  const start = first + match.index + (cut && name.endsWith(cut) ? name.length - cut.length : 0);
  return { start, end: first + match.index + match[0].length };
}

function endsLikeModern(text: string, end: number): boolean {
  const code = (back: number) => text.charCodeAt(end - back);
  return (
    isDigit(code(1)) &&
    isDigit(code(2)) &&
    isDigit(code(3)) &&
    isBlank(code(4)) &&
    (code(5) | 32) === 102 &&
    (code(6) | 32) === 111 &&
    isBlank(code(7))
  );
}
