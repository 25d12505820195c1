// Source lines with what is meant underlined.
import { type LineIndex, positionAt } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { type Paint, printable, wrap } from './layoutText.ts';

export interface Mark {
  readonly span: Span;
  /** Written behind the underline, or under it where it does not fit. */
  readonly label: string;
  /** `^` for the place of the finding, `-` for one that belongs to it. */
  readonly sign: '^' | '-';
  readonly paint: Paint;
}

export interface SnippetOptions {
  readonly width: number;
  /** Draws what is less important. */
  readonly faint: Paint;
}

/** Narrowest space in which an underlined line helps. */
export const MIN_SNIPPET_WIDTH = 60;

/** The line of each mark with an underline below it: ` 5 | P 340708Z MAR 07`. One line for each of its marks, in the order given. */
export function snippet(
  text: string,
  lines: LineIndex,
  marks: readonly Mark[],
  { width, faint }: SnippetOptions,
): string {
  const numbers = marks.map(({ span }) => String(positionAt(lines, span.start).line + 1));
  const margin = Math.max(...numbers.map((number) => number.length)) + 2;
  const gutter = (number: string) => faint(`${number.padStart(margin)} | `);
  const room = width - margin - 3;
  return marks
    .map(({ span, label, sign, paint }, i) => {
      const { words, from, length } = window(text, lines, span, room);
      const line = `${gutter(numbers[i] ?? '')}${printable(words)}`.trimEnd();
      const underline = gutter('') + ' '.repeat(from) + paint(sign.repeat(length));
      if (label === '') return `${line}\n${underline}`;
      if (from + length + 1 + label.length <= room) return `${line}\n${underline} ${paint(label)}`;
      const below = wrap(label, Math.max(room, MIN_SNIPPET_WIDTH - margin));
      return [line, underline, ...below.split('\n').map((part) => gutter('') + paint(part))].join('\n');
    })
    .join('\n');
}

/** The part of the span's first line that fits, with the place of the span in it. A long line is cut on both sides of the span. */
function window(
  text: string,
  { starts }: LineIndex,
  span: Span,
  room: number,
): { words: string; from: number; length: number } {
  const at = positionAt({ starts, length: text.length }, span.start);
  const start = starts[at.line] ?? 0;
  const next = starts[at.line + 1] ?? text.length;
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  const length = Math.max(1, Math.min(span.end, end) - span.start);
  if (end - start <= room) return { words: text.slice(start, end).replaceAll('\t', ' '), from: at.character, length };
  const lead = Math.min(at.character, Math.max(1, Math.floor((room - Math.min(length, room)) / 2)));
  const first = Math.min(span.start - lead, Math.max(start, end - room));
  const last = Math.min(end, first + room);
  const words =
    (first > start ? '…' : text.slice(first, first + 1)) +
    text.slice(first + 1, last - 1) +
    (last < end ? '…' : text.slice(last - 1, last));
  return {
    words: words.replaceAll('\t', ' '),
    from: span.start - first,
    length: Math.min(length, room - (span.start - first)),
  };
}
