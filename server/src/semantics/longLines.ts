// Lines too long for the circuits, and whether the text has lost its line ends altogether.
import { isSpace } from '../syntax/characters.ts';
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf } from '../syntax/visit.ts';
import { type LineIndex, positionAt } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** Most characters on a line, blanks included (ACP 127, 138). */
export const LINE_LIMIT = 69;

/** A line of a paragraph longer than this has never been sent as one line: it is a paragraph that lost its line ends. */
const PARAGRAPH_LENGTH = 300;

export interface LongLine {
  /** Without the pilcrow in front and the blanks behind. */
  readonly span: Span;
  /** In the text behind the header, where a line may be broken anywhere. */
  readonly isText: boolean;
}

export interface LongLines {
  readonly lines: readonly LongLine[];
  /** More than a fifth of all lines are too long, or whole paragraphs stand on one line: the line ends were lost on the way. */
  readonly isReflowed: boolean;
  /** Lines of the text behind the header, as many as they would be at the limit. */
  readonly textLines: number;
}

/** The long lines of the cable itself: not of an archive's header or attributes, and not where two fields have run together. */
export function readLongLines(text: string, tree: SyntaxNode, index: LineIndex): LongLines {
  const areas = tree.children.filter(({ kind }) => kind === 'heading' || kind === 'textHeader' || kind === 'body');
  const from = areas[0]?.start ?? 0;
  const to = areas.at(-1)?.end ?? 0;
  const textFrom = childOf(tree, 'body')?.start ?? to;
  const lines: LongLine[] = [];
  let count = 0;
  let paragraphs = 0;
  let textLines = 0;
  let line = positionAt(index, from).line;
  for (let start = from; start < to; ) {
    const next = index.starts[++line] ?? text.length;
    const span = trimmed(text, start, next);
    if (span.end > span.start) count++;
    const length = span.end - span.start;
    if (span.start >= textFrom) textLines += Math.ceil(length / LINE_LIMIT);
    if (length > LINE_LIMIT) lines.push({ span, isText: span.start >= textFrom });
    if (length > PARAGRAPH_LENGTH) paragraphs++;
    start = next;
  }
  if (lines.length === 0) return { lines, isReflowed: false, textLines };
  const starts = areas.flatMap(partStarts);
  return {
    lines: lines.filter(({ span }) => !starts.some((start) => span.start < start && start < span.end)),
    isReflowed: lines.length * 5 > count || paragraphs > 1,
    textLines,
  };
}

/** Without pilcrow, line end, blanks at the end, and the backslash that an export left there. Blanks in front take room on a line. */
function trimmed(text: string, from: number, to: number): Span {
  let end = to;
  while (end > from && isFill(text.charCodeAt(end - 1))) end--;
  const isPlain = text.charCodeAt(from) < 128;
  const start = isPlain ? from : from + (/^(?:Â?¶|\uFFFD)/.exec(text.slice(from, from + 2))?.[0].length ?? 0);
  return { start: Math.min(start, end), end };
}

const isFill = (code: number): boolean => code === 92 || isSpace(code);

/** Where lines and fields begin in an area: one inside a line shows that two have run together. */
const partStarts = (node: SyntaxNode): number[] =>
  node.children.flatMap((child) =>
    child.kind === 'toBlock' || child.kind === 'infoBlock' ? [child.start, ...partStarts(child)] : [child.start],
  );
