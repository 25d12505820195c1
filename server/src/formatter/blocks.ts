// Which lines flow together: where a line end may move, and what has to stay as it stands.
import type { CableModel } from '../semantics/cableModel.ts';
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf, childrenOf } from '../syntax/visit.ts';
import { append } from '../text/append.ts';
import { startOfLine } from '../text/lineEnd.ts';
import type { Span } from '../text/span.ts';

/** Lines of running text: each from its first to its last character, blanks around it left out. */
export interface FlowBlock {
  readonly lines: readonly Span[];
  /** Characters that stand before the first line. */
  readonly column: number;
  /** Blanks before every further line. */
  readonly indent: number;
  /** The list continues only behind commas, as TAGS do. */
  readonly breaksAtCommas: boolean;
}

interface Line extends Span {
  readonly column: number;
  /** The line begins a paragraph or an item of a list. */
  readonly opens: boolean;
  /** Where the words behind an item's letter begin, counted from the line's start; 0 for other lines. */
  readonly hang: number;
  /** Running text; all else keeps its place. */
  readonly flows: boolean;
  readonly isRule: boolean;
  readonly blankAbove: boolean;
}

/** The blocks of a message in the order of its text. Address lists, tables, rules, page lines and signatures are in none. */
export function flowBlocks(model: CableModel, limit: number): FlowBlock[] {
  const blocks = headerBlocks(model, limit);
  const body = childOf(model.tree, 'body');
  if (body) append(blocks, bodyBlocks(model.text, body));
  return blocks;
}

function bodyBlocks(text: string, body: SyntaxNode): FlowBlock[] {
  const pieces: Piece[] = [];
  for (const child of body.children) collect(child, pieces);
  const lines = linesOf(text, pieces);
  const solid = solidLines(text, lines);
  const blocks: FlowBlock[] = [];
  let run: Line[] = [];
  const close = () => {
    if (run.length > 0 && !isSet(text, run)) blocks.push(blockOf(run));
    run = [];
  };
  lines.forEach((line, i) => {
    if (run.length > 0 && !continues(text, run.at(-1) as Line, line)) close();
    if (solid.has(i)) close();
    else run.push(line);
  });
  close();
  return blocks;
}

interface Piece extends Span {
  readonly flows: boolean;
  readonly isRule: boolean;
  readonly opens: 'paragraph' | 'item' | undefined;
}

function collect(node: SyntaxNode, pieces: Piece[]): void {
  const add = ({ start, end }: Span, flows: boolean, opens?: Piece['opens']) =>
    pieces.push({ start, end, flows, opens, isRule: node.kind === 'rule' });
  if (node.kind === 'text') add(node, true);
  else if (node.kind === 'number') add(node, true, 'paragraph');
  else if (node.kind === 'bullet') add(node, true, 'item');
  else if (node.kind === 'marking') add(node, true);
  else if (node.kind === 'paragraph' || node.kind === 'subparagraph')
    for (const child of node.children) collect(child, pieces);
  else add(node, false);
}

/** The pieces put together as lines. Where a paragraph begins inside a line, the line keeps its place. */
function linesOf(text: string, pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let before = 0;
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i] as Piece;
    let last = i;
    while (
      last + 1 < pieces.length &&
      !hasLineEnd(text, (pieces[last] as Piece).end, (pieces[last + 1] as Piece).start)
    )
      last++;
    const own = pieces.slice(i, last + 1);
    const lineStart = startOfLine(text, first.start);
    const indent = /^\s*/.exec(text.slice(lineStart, first.start))?.[0].length ?? 0;
    const words = own.find((piece) => piece.opens === undefined);
    lines.push({
      start: lineStart + indent,
      end: (pieces[last] as Piece).end,
      column: indent,
      opens: first.opens !== undefined,
      hang: first.opens === 'item' && words ? words.start - lineStart : 0,
      flows: own.every((piece, k) => piece.flows && (k === 0 || piece.opens === undefined)),
      isRule: first.isRule,
      blankAbove: countLineEnds(text, before, first.start) > 1,
    });
    before = (pieces[last] as Piece).end;
    i = last + 1;
  }
  return lines;
}

const hasLineEnd = (text: string, from: number, to: number): boolean => /[\r\n]/.test(text.slice(from, to));

const countLineEnds = (text: string, from: number, to: number): number =>
  text.slice(from, to).match(/\r{0,2}\n|\r/g)?.length ?? 0;

const WIDE_GAP = /\S {3,}\S|\t/;
// From:  Sent:  POC:
const LABELLED = /^[A-Z][A-Za-z-]{1,15}:(?: |$)/;

/** Lines that keep their place: what is no running text, titles at a rule, tables with all that stands between their rows. */
function solidLines(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const solid = new Set<number>();
  let firstRow: number | undefined;
  lines.forEach((line, i) => {
    if (line.blankAbove || !line.flows) firstRow = undefined;
    if (!line.flows) {
      solid.add(i);
      if (line.isRule && i > 0 && !line.blankAbove) solid.add(i - 1);
      if (line.isRule && lines[i + 1]?.blankAbove === false) solid.add(i + 1);
    } else if (WIDE_GAP.test(text.slice(line.start, line.end))) {
      for (let k = firstRow ?? i; k <= i; k++) solid.add(k);
      firstRow ??= i;
    }
  });
  return solid;
}

/** Whether the line goes on with the text above it, or begins anew: an item, the field of a quoted header, what a colon leads to. */
function continues(text: string, last: Line, line: Line): boolean {
  if (line.opens || line.blankAbove || LABELLED.test(text.slice(line.start, line.end))) return false;
  return text[last.end - 1] !== ':' || /[a-z]/.test(text[line.start] ?? '');
}

const SHORT = 40;

/** Whether each line was set by hand: short ones that begin with capitals or digits, as in an address, or with changing indents. */
function isSet(text: string, [first, ...others]: readonly Line[]): boolean {
  if (!first || others.length === 0) return false;
  if (others.some(({ column }) => column !== others[0]?.column)) return true;
  return (
    [first, ...others].every(({ start, end }) => end - start < SHORT) &&
    others.every(({ start }) => !/[a-z]/.test(text[start] ?? ''))
  );
}

function blockOf(lines: readonly Line[]): FlowBlock {
  const first = lines[0] as Line;
  const indent = lines[1]?.column ?? (first.opens ? first.hang : first.column);
  return { lines, column: first.column, indent, breaksAtCommas: false };
}

/** Fields that may run over several lines, where one of their lines is too long. */
function headerBlocks(model: CableModel, limit: number): FlowBlock[] {
  const { text } = model;
  const header = childOf(model.tree, 'textHeader');
  return (header?.children ?? []).flatMap((field) => {
    if (field.kind !== 'subjectField' && field.kind !== 'tagsField' && field.kind !== 'authorityField') return [];
    const column = field.start - startOfLine(text, field.start);
    const lines = splitLines(text, field);
    const isLong = lines.some((line, i) => line.end - line.start + (i === 0 ? column : 0) > limit);
    // A page line inside a field keeps its place, and with it the whole field.
    if (!isLong || childrenOf(field, 'pageLine').length > 0) return [];
    return [{ lines, column, indent: 0, breaksAtCommas: field.kind === 'tagsField' }];
  });
}

function splitLines(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap((found) => {
    const words = found[0].trim();
    const at = start + found.index + found[0].indexOf(words);
    return words === '' ? [] : [{ start: at, end: at + words.length }];
  });
}
