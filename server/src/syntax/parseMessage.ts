// One message: text in, lossless tree out. Never fails, whatever the text.
import { append } from '../text/append.ts';
import type { LineCursor as Cursor } from './lineCursor.ts';
import { LineCursor } from './lineCursor.ts';
import { branch, leaf, type SyntaxNode } from './nodes.ts';
import { parseAttributes } from './parseAttributes.ts';
import { parseBody } from './parseBody.ts';
import { readClassificationLine } from './parseClassificationLine.ts';
import { isDateLine, parseHeading } from './parseHeading.ts';
import { parsePreamble } from './parsePreamble.ts';
import { isPrint, parsePrintHeader } from './parsePrint.ts';
import { parseTextHeader } from './parseTextHeader.ts';
import { childOf } from './visit.ts';

/** Parses one message. Offsets of the tree count from the start of `text`. */
export function parseMessage(text: string): SyntaxNode {
  const cursor = new LineCursor(text);
  const areas: SyntaxNode[] = [];
  const add = (area: SyntaxNode) => {
    if (area.children.length > 0) areas.push(area);
  };
  const preamble = parsePreamble(cursor);
  add(branch('preamble', preamble.nodes));
  let fromLine = '';
  const print = isPrint(cursor);
  if (print) add(branch('textHeader', parsePrintHeader(cursor)));
  else if (preamble.form !== 'text') {
    if (preamble.form === 'heading') {
      const heading = parseHeading(cursor);
      fromLine = heading.fromLine;
      add(branch('heading', heading.nodes));
    }
    add(branch('textHeader', parseTextHeader(cursor, fromLine)));
  }
  for (const area of parseBody(
    cursor,
    { station: stationOf(text, areas.at(-1)), form: print ? 'print' : preamble.form === 'text' ? 'text' : 'cable' },
    (at) => parseRepeatedHeader(at, fromLine),
  ))
    add(area);
  add(branch('attributes', parseAttributes(cursor)));
  return branch('message', areas, 0, text.length);
}

/** The station of the classification line; page lines repeat it, cut to ten letters. */
function stationOf(text: string, header: SyntaxNode | undefined): string {
  const station = childOf(childOf(header, 'classificationLine'), 'station');
  return station ? text.slice(station.start, station.end) : '';
}

/**
 * The header that printers repeat before section 2, 3, ... of a long message: either just the classification line and the
 * fields, or the whole heading again from the DTG line on.
 */
function parseRepeatedHeader(cursor: Cursor, fromLine: string): SyntaxNode | undefined {
  const { text, first, end } = cursor;
  const classification = readClassificationLine(text, first, end);
  const isSection = classification?.node.children.some((child) => child.kind === 'section') ?? false;
  if (!isSection && !isRepeatedHeading(cursor)) return undefined;
  const nodes = isSection ? [] : [...parseHeading(cursor).nodes];
  append(nodes, parseTextHeader(cursor, fromLine));
  return nodes.length > 0 ? branch('sectionHeader', nodes) : leaf('text', first, end);
}

function isRepeatedHeading(cursor: Cursor): boolean {
  const { text, first, end, next } = cursor;
  if (text.startsWith('VZCZC', first) && end - first < 14) return true;
  if (end - first < 12 || !'ZOPR'.includes(text[first] ?? ' ') || !isDateLine(text.slice(first, end))) return false;
  return text.startsWith('FM ', next);
}
