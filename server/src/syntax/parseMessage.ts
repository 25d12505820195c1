// One message: text in, lossless tree out. Never fails, whatever the text.
import { append } from '../text/append.ts';
import type { About } from './bodyLines.ts';
import type { LineCursor as Cursor } from './lineCursor.ts';
import { LineCursor } from './lineCursor.ts';
import { branch, leaf, type NodeKind, type SyntaxNode } from './nodes.ts';
import { parseAttributes } from './parseAttributes.ts';
import { parseBody } from './parseBody.ts';
import { readClassificationLine } from './parseClassificationLine.ts';
import { isDateLine, parseHeading } from './parseHeading.ts';
import { parsePreamble } from './parsePreamble.ts';
import { isPrint, parsePrintHeader } from './parsePrint.ts';
import { parseTextHeader } from './parseTextHeader.ts';
import { childOf } from './visit.ts';

/** Everything above the body: what most questions about a cable are answered from. */
export interface MessageHead {
  readonly preamble: SyntaxNode | undefined;
  readonly heading: SyntaxNode | undefined;
  readonly textHeader: SyntaxNode | undefined;
  /** Offset at which the body begins. */
  readonly bodyStart: number;
  readonly form: About['form'];
  /** Text of the FM line. */
  readonly fromLine: string;
}

/** Parses one message. Offsets of the tree count from the start of `text`. */
export const parseMessage = (text: string): SyntaxNode => parseRest(text, parseHead(text));

/** Parses a message up to its body. */
export function parseHead(text: string): MessageHead {
  const cursor = new LineCursor(text);
  const preamble = parsePreamble(cursor);
  const form = isPrint(cursor) ? 'print' : preamble.form === 'text' ? 'text' : 'cable';
  const heading = form === 'cable' && preamble.form === 'heading' ? parseHeading(cursor) : undefined;
  const fromLine = heading?.fromLine ?? '';
  const header =
    form === 'print' ? parsePrintHeader(cursor) : form === 'cable' ? parseTextHeader(cursor, fromLine) : [];
  return {
    preamble: area('preamble', preamble.nodes),
    heading: area('heading', heading?.nodes ?? []),
    textHeader: area('textHeader', header),
    bodyStart: cursor.start,
    form,
    fromLine,
  };
}

/** The whole tree of a message, its head being parsed already. */
export function parseRest(text: string, head: MessageHead): SyntaxNode {
  const { preamble, heading, textHeader, fromLine, form } = head;
  const cursor = new LineCursor(text, head.bodyStart);
  const about = { station: stationOf(text, textHeader), form };
  const body = parseBody(cursor, about, (at) => parseRepeatedHeader(at, fromLine));
  const areas = [preamble, heading, textHeader, ...body, area('attributes', parseAttributes(cursor))];
  return branch(
    'message',
    areas.filter((each) => each !== undefined),
    0,
    text.length,
  );
}

/** The area, unless there is nothing in it. */
const area = (kind: NodeKind, nodes: readonly SyntaxNode[]): SyntaxNode | undefined =>
  nodes.length > 0 ? branch(kind, nodes) : undefined;

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
  if (end - first < 12 || !'ZOPR'.includes(text[first] ?? ' ') || !isDateLine(text, first, end)) return false;
  return text.startsWith('FM ', next);
}
