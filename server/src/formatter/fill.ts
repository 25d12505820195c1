// Fills the lines of a block up to a width: only blanks and line ends change, no word does.
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { FlowBlock } from './blocks.ts';

/** Edits that fill the block's lines. A gap that is right already is not touched. */
export function fill(text: string, block: FlowBlock, limit: number, lineEnd: string): TextEdit[] {
  const words = wordsOf(text, block);
  const edits: TextEdit[] = [];
  let column = block.column;
  words.forEach((word, i) => {
    const length = word.end - word.start;
    const before = words[i - 1];
    if (!before) {
      column += length;
      return;
    }
    const gap = text.slice(before.end, word.start);
    const hasBreak = /[\r\n]/.test(gap);
    const room = limit - column - groupLength(text, words, i, block);
    if (room >= 1 || !mayBreakBefore(text, words, i, block)) {
      // Two blanks behind a sentence stay; one goes where the word would not fit otherwise.
      const blanks = hasBreak ? 1 : Math.max(1, Math.min(gap.length, room));
      if (hasBreak || blanks !== gap.length) edits.push(replace(before.end, word.start, ' '.repeat(blanks)));
      column += blanks + length;
    } else {
      const indent = ' '.repeat(block.indent);
      if (!hasBreak || !/^[^\S\r\n]*(?:\r{0,2}\n|\r)[^\S\r\n]*$/.test(gap) || indentOf(gap) !== indent)
        edits.push(replace(before.end, word.start, lineEnd + indent));
      column = block.indent + length;
    }
  });
  return edits;
}

const replace = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });

const indentOf = (gap: string): string => gap.slice(Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1);

const wordsOf = (text: string, { lines }: FlowBlock): Span[] =>
  lines.flatMap((line) =>
    [...text.slice(line.start, line.end).matchAll(/\S+/g)].map((found) => ({
      start: line.start + found.index,
      end: line.start + found.index + found[0].length,
    })),
  );

/** Length of word `i` with all that has to stand on the same line behind it. */
function groupLength(text: string, words: readonly Span[], i: number, block: FlowBlock): number {
  let length = 0;
  for (let k = i; k < words.length && (k === i || !mayBreakBefore(text, words, k, block)); k++) {
    const word = words[k] as Span;
    length += word.end - word.start + (k === i ? 0 : 1);
  }
  return length;
}

// What a reader, or the parser, would take at the start of a line for the beginning of a paragraph, an item, a field, a rule,
// a page line or the end of the message.
const BEGINS =
  /^(?:¶|\(?\d{1,3}(?:[.)](?!\d)|$)|\(?(?:[A-Za-z]|[ivx]{1,4})[.)]$|[-*=_#<]|o$|BT$|N{3,4}|PAGE$|REF|TAGS|E\.?O\.|SUBJ|SUMMARY|CLASSIFIED|Classified|[A-Z][A-Za-z-]{1,15}:$)/;
const NAME = /^(?:[A-Z][A-Za-z'’.-]*(?: |$)|(?:de|van|von|la) ){1,3}$/;

function mayBreakBefore(text: string, words: readonly Span[], i: number, block: FlowBlock): boolean {
  const word = words[i] as Span;
  if (block.breaksAtCommas) return text[(words[i - 1] as Span).end - 1] === ',';
  if (BEGINS.test(text.slice(word.start, word.end))) return false;
  // One or two capitalized words alone on the last line would look like the signature.
  if (words.length - i > 3) return true;
  const rest = words.slice(i).map(({ start, end }) => text.slice(start, end));
  return !NAME.test(rest.join(' '));
}
