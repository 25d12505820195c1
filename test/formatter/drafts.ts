// Generated drafts in which each mention says in words what it means, so that a test can see whether it still does.

import type { Random } from '../support/random.ts';
import { modelOf } from './checkFormat.ts';

const WORDS =
  'the almond harbor Minister said that tide of Lisbon and to scale a new NATO talks on 12 boats in 2007. However, it U.S. -- Sapt noted; see (B) 4. or b. next'.split(
    ' ',
  );
const POSTS = ['MADRID', 'ROME', 'STATE', 'BEIJING', 'LISBON', 'LUSAKA', 'OSLO'];

/**
 * A draft with paragraphs whose numbers ascend with gaps, or repeat, and references whose letters do. Paragraph 3 holds the word
 * `stone2`, counted from 0; a mention names its aims behind it: `paras 2-3 [stone1 stone2]`, `REF B [ROME 77]`.
 */
export function generateDraft(random: Random): string {
  const count = 1 + random.below(9);
  const numbers: number[] = [];
  for (let i = 0, n = 0; i < count; i++) {
    const step = random.below(12);
    n += n > 0 && step === 0 ? 0 : step < 3 ? 2 : 1;
    numbers.push(n);
  }
  const refCount = random.below(6);
  const letters: string[] = [];
  for (let i = 0, at = 0; i < refCount; i++) {
    letters.push(String.fromCharCode(65 + at));
    at += random.below(4) === 0 ? 2 : 1;
  }
  const cables = letters.map((_, i) => `${POSTS[i]} ${100 + random.below(900)}`);
  const marking = random.pick(['(C) ', '(SBU) ', '']);
  const paragraphs = numbers.map((number, i) => {
    const words = [`stone${i}`, ...prose(random)];
    for (let k = random.below(3); k > 0; k--) words.push(...mentionOfParagraphs(random, numbers), ...prose(random));
    if (letters.length > 0 && random.below(2) === 0) words.push(...mentionOfReferences(random, letters, cables));
    words.push('end.');
    const parts = [`${number}. ${marking}${broken(random, words)}`];
    if (random.below(4) === 0)
      parts.push(`   a. ${prose(random).join(' ')} too\n   b. ${prose(random).join(' ')} also`);
    if (random.below(8) === 0) parts.push('Region        2005     2006\nAlgarve      1,200    1,310');
    return parts.join('\n\n');
  });
  if (count > 2 && random.below(3) === 0) paragraphs.splice(2, 0, '-------\nTHE SEA\n-------');
  return `C O N F I D E N T I A L LISBON 000427

SIPDIS

E.O. 12958: DECL: 03/13/2017
TAGS: ETRD, PO
SUBJECT: ALMONDS

${letters.length > 0 ? `REF: ${letters.map((letter, i) => `${letter}. ${cables[i]}`).join('\n     ')}\n\n` : ''}${paragraphs.join('\n\n')}

SAPT
`;
}

function prose(random: Random): string[] {
  return Array.from({ length: 3 + random.below(25) }, () => random.pick(WORDS));
}

/** Line ends here and there, as an editor's hand leaves them. */
function broken(random: Random, words: readonly string[]): string {
  const every = random.pick([1000, 12, 7]);
  return words
    .map((word, i) => (i > 0 && random.below(every) === 0 && /^[a-z[]{2}/i.test(word) ? `\n${word}` : word))
    .join(' ')
    .replace(/ \n/g, '\n');
}

function mentionOfParagraphs(random: Random, numbers: readonly number[]): string[] {
  const from = random.below(numbers.length);
  // A number that stands twice would mean either.
  if (isTwice(numbers, from)) return [];
  const kind = random.below(3);
  if (kind === 0) return [random.pick(['para', 'PARA', 'paragraph']), `${numbers[from]}`, `[stone${from}]`];
  const to = Math.min(numbers.length - 1, from + 1 + random.below(3));
  const all = numbers.map((_, i) => i).slice(from, to + 1);
  if (to === from || all.some((i) => isTwice(numbers, i))) return ['para', `${numbers[from]}`, `[stone${from}]`];
  if (kind === 1) return ['paras', `${numbers[from]}`, 'and', `${numbers[to]}`, `[stone${from}`, `stone${to}]`];
  const aims = numbers.slice(from, to + 1).map((_, i) => `stone${from + i}`);
  return ['paras', `${numbers[from]}-${numbers[to]}`, `[${aims.join(' ')}]`];
}

const isTwice = (numbers: readonly number[], i: number): boolean =>
  numbers.filter((number) => number === numbers[i]).length > 1;

function mentionOfReferences(random: Random, letters: readonly string[], cables: readonly string[]): string[] {
  const from = random.below(letters.length);
  const to = Math.min(letters.length - 1, from + 1 + random.below(2));
  if (to === from || random.below(2) === 0) return ['(ref', `${letters[from]})`, `[${cables[from]}]`];
  return ['REFS', letters[from] ?? '', 'AND', letters[to] ?? '', `[${cables[from]}; ${cables[to]}]`];
}

/** Mentions that name other things than their brackets say; none when all is well. */
export function strayMentions(text: string): string[] {
  const model = modelOf(text);
  const { paragraphs } = model.body;
  const stray: string[] = [];
  for (const { span, named } of model.mentions.paragraphs) {
    const wanted = bracketBehind(text, span.end).split(' ').sort();
    const found = named
      .flatMap(({ first, last }) =>
        paragraphs.filter((one) => first.value <= one.number.value && one.number.value <= last.value),
      )
      .map((one) => /stone\d+/.exec(text.slice(one.span.start, one.span.end))?.[0] ?? '')
      .sort();
    if (wanted.join() !== found.join()) stray.push(`${text.slice(span.start, span.end + 40)}: ${found.join()}`);
  }
  for (const { span, named } of model.mentions.references) {
    const wanted = bracketBehind(text, span.end).split('; ').sort();
    const found = named
      .flatMap(({ first, last }) =>
        model.references.filter(({ letter }) => letter && first.value <= letter.value && letter.value <= last.value),
      )
      .map((one) => one.text)
      .sort();
    if (wanted.join() !== found.join()) stray.push(`${text.slice(span.start, span.end + 40)}: ${found.join()}`);
  }
  return stray;
}

const bracketBehind = (text: string, at: number): string =>
  /^[)\s]*\[([^\]]*)\]/.exec(text.slice(at))?.[1]?.replace(/\s+/g, ' ') ?? '';

/** The words of a text without the numbers and letters that formatting may change. */
export function lastingWords(text: string): string {
  const model = modelOf(text);
  const taken = [
    ...model.body.paragraphs.map(({ number }) => number.span),
    ...model.references.flatMap(({ letter }) => letter?.span ?? []),
    ...[...model.mentions.paragraphs, ...model.mentions.references].map(({ span }) => span),
  ].sort((a, b) => a.start - b.start);
  let words = '';
  let at = 0;
  for (const { start, end } of taken) {
    words += `${text.slice(at, Math.max(at, start))} # `;
    at = Math.max(at, end);
  }
  return (words + text.slice(at)).replace(/\s+/g, ' ');
}
