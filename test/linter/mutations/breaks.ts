// Small accidents of single fields: what a slip of the finger or line noise does to a word, and what is lost or swapped among lines.
import type { Span } from '../../../server/src/text/span.ts';
import type { Random } from '../../support/random.ts';

/** Gives the word with one accident; the same random source gives the same one. */
export type WordBreak = (word: string, random: Random) => string;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Changes one character that `pick` accepts; a word without any stays. */
function changeOne(word: string, random: Random, pick: RegExp, change: (char: string) => string): string {
  const places = [...word].flatMap((char, i) => (pick.test(char) ? [i] : []));
  if (places.length === 0) return word;
  const at = random.pick(places);
  return word.slice(0, at) + change(word[at] ?? '') + word.slice(at + 1);
}

/** Breaks of one word, by name. */
export const wordBreaks: Readonly<Record<string, WordBreak>> = {
  'digit changed': (word, random) =>
    changeOne(word, random, /\d/, (digit) => String((Number(digit) + 1 + random.below(9)) % 10)),
  'letter changed': (word, random) =>
    changeOne(
      word,
      random,
      /[A-Z]/,
      (letter) => LETTERS[(LETTERS.indexOf(letter) + 1 + random.below(25)) % 26] ?? letter,
    ),
  'character lost': (word, random) => changeOne(word, random, /\w/, () => ''),
  'character doubled': (word, random) => changeOne(word, random, /\w/, (char) => char + char),
  'neighbours swapped': (word, random) => {
    const at = random.below(Math.max(1, word.length - 1));
    return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  },
};

/** The text without the line that holds the span, or with that line and the next in each other's place. */
export const lineBreaks: Readonly<Record<string, (text: string, span: Span) => string>> = {
  'line missing': (text, span) => {
    const [start, end] = lineAt(text, span.start);
    return text.slice(0, start) + text.slice(end);
  },
  'line doubled': (text, span) => {
    const [start, end] = lineAt(text, span.start);
    return text.slice(0, end) + text.slice(start);
  },
  'line swapped with the next': (text, span) => {
    const [start, end] = lineAt(text, span.start);
    const [, last] = lineAt(text, end);
    return text.slice(0, start) + text.slice(end, last) + text.slice(start, end) + text.slice(last);
  },
};

function lineAt(text: string, offset: number): [start: number, end: number] {
  const end = text.indexOf('\n', offset);
  return [text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end + 1];
}
