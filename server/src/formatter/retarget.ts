// Makes the mentions in the text follow when paragraphs or references get other numbers and letters.
import type { CableModel } from '../semantics/cableModel.ts';
import type { Named } from '../semantics/mentions.ts';
import type { TextEdit } from '../text/textEdit.ts';

/**
 * The new number of an old one; nothing where nothing bears the old one. A letter counts as its place in the alphabet, A is 1.
 */
export type Renumbering = (old: number) => number | undefined;

/** Edits after which every `para 4` and `paras 2-3` of the cable's own still names the same paragraphs. */
export function retargetParagraphs({ text, mentions }: CableModel, to: Renumbering): TextEdit[] {
  return mentions.paragraphs
    .filter((mention) => mention.of === 'own')
    .flatMap(({ named }) => retarget(text, named, { toOrdinal: (number) => number, to, write: writeNumber }));
}

/** Edits after which every `REF A` and `REFS B-D` still names the same references. */
export function retargetReferences({ text, mentions }: CableModel, to: Renumbering): TextEdit[] {
  return mentions.references.flatMap(({ named }) =>
    retarget(text, named, { toOrdinal: ordinalOf, to, write: (ordinal) => letterOf(ordinal) }),
  );
}

/** 1 for A. */
export const ordinalOf = (letter: string): number => letter.toUpperCase().charCodeAt(0) - 64;

/** `A` for 1. */
export const letterOf = (ordinal: number): string => String.fromCharCode(64 + ordinal);

interface Scale<T> {
  readonly toOrdinal: (value: T) => number;
  readonly to: Renumbering;
  /** How an ordinal is written; `like` is what stood there. */
  readonly write: (ordinal: number, like: string) => string;
}

/** A list keeps its form where its items still ascend and its ranges still hold the same things; else it is written anew. */
function retarget<T>(text: string, named: readonly Named<T>[], { toOrdinal, to, write }: Scale<T>): TextEdit[] {
  const [opening] = named;
  const closing = named.at(-1);
  if (!opening || !closing) return [];
  const items = named.map(({ first, last }) => {
    const before = range(toOrdinal(first.value), toOrdinal(last.value));
    // A range names those that are there; a single number with nothing to it stays.
    const there = before.filter((old) => before.length === 1 || to(old) !== undefined);
    return { first, last, there, after: there.map((old) => to(old) ?? old) };
  });
  const before = new Set(items.flatMap(({ there }) => there));
  const all = items.flatMap(({ after }) => after);
  // Whatever changed places among themselves is still the same set.
  if (all.every((one) => before.has(one))) return [];
  const keepsForm = isAscending(all) && items.every(({ after }) => after.length > 0 && isRun(after));
  if (keepsForm) {
    return items.flatMap(({ first, last, after }) =>
      (first === last || first.span.start === last.span.start ? [first] : [first, last]).flatMap(
        ({ value, span }, i) => {
          const ordinal = (i === 0 ? after[0] : after.at(-1)) ?? 0;
          const like = text.slice(span.start, span.end);
          return ordinal === toOrdinal(value) ? [] : [{ span, newText: write(ordinal, like) }];
        },
      ),
    );
  }
  const like = text.slice(opening.first.span.start, opening.first.span.end);
  const runs = runsOf([...new Set(all)].sort((a, b) => a - b)).flatMap(([first, last]) =>
    last - first < 2
      ? [...new Set([first, last])].map((one) => write(one, like))
      : [`${write(first, like)}-${write(last, like)}`],
  );
  const words = runs.length < 2 ? runs.join('') : `${runs.slice(0, -1).join(', ')} and ${runs.at(-1)}`;
  return [{ span: { start: opening.span.start, end: closing.span.end }, newText: inCase(text, opening, words) }];
}

const range = (first: number, last: number): number[] => {
  const all: number[] = [];
  for (let n = first; n <= last && all.length < 100; n++) all.push(n);
  return all;
};

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? n));
const isRun = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1);

/** Neighbours drawn together: 2, 3, 5 gives 2-3 and 5. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs;
}

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `four` where a word stood, with its capitals. */
function writeNumber(number: number, like: string): string {
  const word = /\d/.test(like) ? undefined : WORDS[number - 1];
  if (word === undefined) return String(number);
  if (like === like.toUpperCase()) return word.toUpperCase();
  return like.charAt(0) === like.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** AND in capitals where the label is: `REFS A, C AND D`. */
function inCase<T>(text: string, { first }: Named<T>, words: string): string {
  return /[A-Z]{3}[.(\s]{0,3}$/.test(text.slice(Math.max(0, first.span.start - 12), first.span.start))
    ? words.replace(' and ', ' AND ')
    : words;
}
