// From the first paragraph to the end: paragraphs with their sub-paragraphs, section headings, page lines, signature.
import { type About, type BodyLine, FOOT, readBodyLines, readBullet } from './bodyLines.ts';
import { isLetter, isLower, skipBlanks } from './characters.ts';
import type { LineCursor } from './lineCursor.ts';
import { branch, leaf, type SyntaxNode } from './nodes.ts';
import { paragraphStarts } from './numbering.ts';
import { matchLevel } from './parseClassificationLine.ts';
import { isSignature, splitSignature } from './signature.ts';

/** The areas `body` and `ending` of the message; the cursor then stands on `Message Attributes` or at the end. */
export function parseBody(
  cursor: LineCursor,
  about: About,
  repeat: (cursor: LineCursor) => SyntaxNode | undefined,
): SyntaxNode[] {
  const { text } = cursor;
  const lines = readBodyLines(cursor, about, repeat);
  if (lines.length === 0) return [];
  const starts = paragraphStarts(lines);
  const endingAt = findEnding(text, lines, starts);
  const own = lines.slice(0, endingAt);
  const body = about.form === 'text' ? { lines: own, signature: [] } : splitSignature(text, own, starts);
  const areas: SyntaxNode[] = [];
  const children = [...buildBody(text, body.lines, starts), ...body.signature];
  if (children.length > 0) areas.push(branch('body', children));
  const ending = lines.slice(endingAt).map((line) => line.node ?? endingLine(text, line));
  if (ending.length > 0) areas.push(branch('ending', ending));
  return areas;
}

/** Index of the first line of the ending: BT, NNNN, repeated classification and what an office added below. */
function findEnding(text: string, lines: readonly BodyLine[], starts: readonly boolean[]): number {
  let at = lines.length;
  for (let i = lines.length - 1; i >= 0 && !starts[i]; i--) if (lines[i]?.kind === 'ending') at = i;
  // Notes of the communications office stand right under the signature.
  for (let i = at - 1; i > 0 && i >= at - 8 && !starts[i]; i--) {
    if (NOTE.test(text.slice(lines[i]?.first, (lines[i]?.first ?? 0) + 14)) && isSignature(text, lines, starts, i - 1))
      at = i;
  }
  while (at > 1) {
    const line = lines[at - 1] as BodyLine;
    const isStamp = line.kind === 'node' && line.node?.kind === 'stamp';
    if (!isStamp && !isClosingWord(text, line)) break;
    at--;
  }
  return at;
}

const NOTE = /^(?:NOTE\b|> |\(?Drafted|DRAFTED|Declassified)/;

/** A classification word or SIPDIS alone on a line behind the text. */
function isClosingWord(text: string, line: BodyLine): boolean {
  if (line.kind !== 'text' || line.start || line.end - line.first > 40) return false;
  if (matchLevel(text, line.first, line.end)?.end === line.end) return true;
  return /^(?:SIPDIS|\*{3} Current.*)$/.test(text.slice(line.first, line.end));
}

function endingLine(text: string, line: BodyLine): SyntaxNode {
  const label = FOOT.exec(text.slice(line.first, Math.min(line.end, line.first + 24)))?.[0];
  if (label) {
    const at = skipBlanks(text, line.first + label.length, line.end);
    return branch('printField', [
      leaf('label', line.first, line.first + label.length - 1),
      ...(at < line.end ? [leaf('value', at, line.end)] : []),
    ]);
  }
  const kind = line.kind !== 'ending' ? 'text' : text[line.first] === '#' ? 'validation' : 'keyword';
  return leaf(kind, line.first, line.end);
}

function buildBody(text: string, lines: readonly BodyLine[], starts: readonly boolean[]): SyntaxNode[] {
  const upTo = lines.length;
  const body: SyntaxNode[] = [];
  const mixedCase = isMixedCase(text, lines);
  for (let i = 0; i < upTo; ) {
    const line = lines[i] as BodyLine;
    if (starts[i]) {
      let last = i + 1;
      while (last < upTo && !starts[last] && headingLength(text, lines, starts, last, upTo, mixedCase) === 0) last++;
      body.push(buildParagraph(text, lines, i, last));
      i = last;
      continue;
    }
    const length = headingLength(text, lines, starts, i, upTo, mixedCase);
    if (length > 0) {
      body.push(
        branch(
          'sectionHeading',
          lines.slice(i, i + length).flatMap((part) => headingLeaves(text, part)),
        ),
      );
      i += length;
      continue;
    }
    body.push(line.node ?? leaf(line.kind === 'rule' ? 'rule' : 'text', line.first, line.end));
    i++;
  }
  return body;
}

// ------- SUMMARY -------   and   HISTORY OF THE SERVICE ----------------
const RULED = /^[-=]{4,} ?[^-=]/;
const UNDERLINED = / [-=]{5,}(?: [-=]+)*$/;

/** How many lines from `i` on make a section heading; 0 where there is none. */
function headingLength(
  text: string,
  lines: readonly BodyLine[],
  starts: readonly boolean[],
  i: number,
  upTo: number,
  mixedCase: boolean,
): number {
  const line = lines[i] as BodyLine;
  if (line.kind === 'rule') {
    const inner = i + 1 < upTo && !starts[i + 1] ? titleLength(text, lines, starts, i + 1, upTo) : 0;
    return inner > 0 ? inner + 1 : 0;
  }
  if (line.kind !== 'text' || line.end - line.first > 160) return 0;
  const code = text.charCodeAt(line.first);
  if (isRuleMark(text.charCodeAt(line.end - 1)) && (isLetter(code) || isRuleMark(code))) {
    const words = text.slice(line.first, line.end);
    const underline = words.search(UNDERLINED);
    if (underline >= 0 && (isLetter(code) ? underline < 100 : RULED.test(words))) return 1;
  }
  const title = titleLength(text, lines, starts, i, upTo);
  if (title > 0) return line.blankAbove ? title : 0;
  return mixedCase && i + 1 < upTo && isUpperHeading(text, line, lines[i + 1], starts[i + 1] === true) ? 1 : 0;
}

/** One to three short lines with a rule right under them, counting the rule. */
function titleLength(
  text: string,
  lines: readonly BodyLine[],
  starts: readonly boolean[],
  i: number,
  upTo: number,
): number {
  // Nearly always there is no rule, and nothing to look at.
  if (!isRule(lines[i + 1]) && !isRule(lines[i + 2]) && !isRule(lines[i + 3])) return 0;
  for (let k = 0; k < 3 && i + k + 1 < upTo; k++) {
    const line = lines[i + k] as BodyLine;
    const next = lines[i + k + 1] as BodyLine;
    if (line.kind !== 'text' || line.end - line.first > 100 || (k > 0 && line.blankAbove) || starts[i + k]) return 0;
    // Columns stand wide apart: the rule under them belongs to a table.
    if (/\S {3,}\S/.test(text.slice(line.first, line.end))) return 0;
    if (next.kind === 'rule') return next.blankAbove ? 0 : k + 2;
  }
  return 0;
}

const isRule = (line: BodyLine | undefined): boolean => line?.kind === 'rule';
const isRuleMark = (code: number): boolean => code === 45 || code === 61;

function isUpperHeading(text: string, line: BodyLine, next: BodyLine | undefined, nextStarts: boolean): boolean {
  const length = line.end - line.first;
  if (!line.blankAbove || length > 69 || length < 4) return false;
  const words = text.slice(line.first, line.end);
  if (/[a-z.,;]$|[a-z]{2}|^END /.test(words)) return false;
  return /[A-Z]{3}/.test(words) && (nextStarts || next?.blankAbove === true);
}

function headingLeaves(text: string, line: BodyLine): SyntaxNode[] {
  if (line.kind === 'rule') return [leaf('rule', line.first, line.end)];
  const words = text.slice(line.first, line.end);
  const lead = /^[-=]{4,}(?: [-=]+)* ?/.exec(words)?.[0].length ?? 0;
  const trail = UNDERLINED.exec(words)?.index ?? words.length;
  const leaves: SyntaxNode[] = [];
  if (lead > 0) leaves.push(leaf('rule', line.first, line.first + lead));
  if (trail > lead) leaves.push(leaf('title', line.first + lead, line.first + trail));
  if (trail < words.length)
    leaves.push(leaf('rule', skipBlanks(text, line.first + Math.max(lead, trail), line.end), line.end));
  return leaves;
}

/** Upper-case headings stand out only where the text is not all upper case, as it was until about 2000. */
function isMixedCase(text: string, lines: readonly BodyLine[]): boolean {
  let lower = 0;
  let seen = 0;
  for (const line of lines) {
    if (line.kind !== 'text' || line.end - line.first < 30) continue;
    if (isLower(text.charCodeAt(line.first + 20)) || isLower(text.charCodeAt(line.first + 25))) lower++;
    if (++seen >= 12) break;
  }
  return lower * 2 > seen;
}

interface OpenItem {
  readonly bullet: string;
  ordinal: number;
  readonly start: number;
  readonly children: SyntaxNode[];
}

/** The paragraph of the lines from `from` up to `to`. */
function buildParagraph(text: string, lines: readonly BodyLine[], from: number, to: number): SyntaxNode {
  const head = lines[from] as BodyLine;
  const children: SyntaxNode[] = [];
  const start = head.start;
  if (start) {
    children.push(start.number);
    if (start.marking) children.push(start.marking);
    if (start.textStart < head.end) children.push(leaf('text', start.textStart, head.end));
  }
  const open: OpenItem[] = [];
  const closeTo = (depth: number) => {
    while (open.length > depth) {
      const item = open.pop() as OpenItem;
      (open.at(-1)?.children ?? children).push(branch('subparagraph', item.children, item.start));
    }
  };
  let previous = head;
  for (let i = from + 1; i < to; i++) {
    const line = lines[i] as BodyLine;
    const bullet = line.kind === 'text' ? readBullet(text, line.first, line.end) : undefined;
    const depth = bullet ? depthOf(text, bullet, open, line, previous) : -1;
    if (bullet && depth >= 0) {
      closeTo(depth);
      const at = skipBlanks(text, bullet.end, line.end);
      const parts = [leaf('bullet', bullet.start, bullet.end)];
      if (at < line.end) parts.push(leaf('text', at, line.end));
      open.push({ bullet: bullet.kind, ordinal: bullet.ordinal, start: bullet.start, children: parts });
    } else {
      (open.at(-1)?.children ?? children).push(
        line.node ?? leaf(line.kind === 'rule' ? 'rule' : 'text', line.first, line.end),
      );
    }
    previous = line;
  }
  closeTo(0);
  return branch('paragraph', children);
}

/** At which depth the bullet opens an item, or -1 where it is prose that happens to begin like one. */
function depthOf(
  text: string,
  bullet: { kind: string; ordinal: number },
  open: readonly OpenItem[],
  line: BodyLine,
  previous: BodyLine,
): number {
  const same = open.findLastIndex((item) => item.bullet === bullet.kind);
  if (same >= 0 && (bullet.ordinal === 0 || bullet.ordinal === (open[same]?.ordinal ?? 0) + 1)) return same;
  const isOpening = line.blankAbove || /[:;.]$/.test(text.slice(previous.end - 1, previous.end));
  return isOpening && bullet.ordinal <= 1 && open.length < 6 ? open.length : -1;
}
