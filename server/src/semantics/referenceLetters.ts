// Letters of references: whether they are in order, which of them the text speaks of, and what they would be in order.
import type { TextEdit } from '../text/textEdit.ts';
import type { CableModel } from './cableModel.ts';
import type { Fact } from './fact.ts';
import type { Reference } from './references.ts';

/** The first letter that is not the one to come. */
export interface LetterFault {
  readonly kind: 'gap' | 'duplicate';
  readonly previous: Fact;
  readonly letter: Fact;
  readonly expected: string;
}

/** The letters of the REF block, each once, in the order of the text; numbers are no letters. */
export function lettersOf(references: readonly Reference[]): Fact[] {
  const letters: Fact[] = [];
  for (const { letter } of references)
    if (letter && /[A-Z]/.test(letter.value) && letters.at(-1)?.span.start !== letter.span.start) letters.push(letter);
  return letters;
}

/** What is wrong with a list that begins with A: a letter left out or given twice. */
export function letterFault({ references }: Pick<CableModel, 'references'>): LetterFault | undefined {
  const letters = lettersOf(references);
  if (letters[0]?.value !== 'A') return undefined;
  for (let i = 1; i < letters.length; i++) {
    const previous = letters[i - 1] as Fact;
    const letter = letters[i] as Fact;
    const expected = letterAfter(previous.value);
    if (letter.value === expected) continue;
    return { kind: letter.value > previous.value ? 'gap' : 'duplicate', previous, letter, expected };
  }
  return undefined;
}

const letterAfter = (letter: string, by = 1): string => String.fromCharCode(letter.charCodeAt(0) + by);

/** Every place where the text names a letter: `REF A`, `REFS B-D`, a range counting for each letter of it. */
export function mentionedLetters({ mentions }: Pick<CableModel, 'mentions'>): ReadonlyMap<string, readonly Fact[]> {
  const places = new Map<string, Fact[]>();
  for (const { named } of mentions.references) {
    for (const { first, last, span } of named) {
      for (let letter = first.value; letter <= last.value; letter = letterAfter(letter)) {
        const at = letter === first.value ? first.span : letter === last.value ? last.span : span;
        places.set(letter, [...(places.get(letter) ?? []), { value: letter, span: at }]);
      }
    }
  }
  return places;
}

/** New letters for a list from the fault on. */
export interface Relettering {
  /** `B and C`. */
  readonly letters: readonly string[];
  readonly edits: readonly TextEdit[];
  /** The text names the letter that was missing, and none that would be gone. */
  readonly isProven: boolean;
}

/** The list in order; where the text knows the old letters only, it follows. Nothing where it knows old and new ones. */
export function relettering(model: CableModel, { letter, expected }: LetterFault): Relettering | undefined {
  const all = lettersOf(model.references);
  const from = all.findIndex(({ span }) => span.start === letter.span.start);
  const changed = all.slice(from);
  const letters = changed.map((_, i) => letterAfter(expected, i));
  const mentioned = mentionedLetters(model);
  const stays = [...all.slice(0, from).map(({ value }) => value), ...letters];
  const gone = changed.map(({ value }) => value).filter((value) => !stays.includes(value));
  const knowsNew = mentioned.has(expected);
  if (knowsNew && gone.some((value) => mentioned.has(value))) return undefined;
  const edits = changed.map(({ value, span }, i) => {
    const at = span.start + model.text.slice(span.start, span.end).indexOf(value);
    return { span: { start: at, end: at + 1 }, newText: letters[i] ?? '' };
  });
  // A letter given twice: nobody can tell which of the two the text means.
  const followed = knowsNew || new Set(all.map(({ value }) => value)).size < all.length ? [] : changed;
  for (const [i, { value }] of followed.entries())
    for (const { span } of mentioned.get(value) ?? [])
      if (span.end - span.start === 1) edits.push({ span, newText: letters[i] ?? '' });
  return { letters, edits, isProven: knowsNew };
}

/** Whether the words of the REF block hold the letter where a reader would take it for one, though it was not read as such. */
export function mayHoldLetter({ text, references }: CableModel, letter: string): boolean {
  const first = references[0];
  const last = references.at(-1);
  if (!first || !last) return false;
  const words = text.slice((first.letter ?? first).span.start, last.span.end).toUpperCase();
  for (let at = words.indexOf(letter); at >= 0; at = words.indexOf(letter, at + 1))
    if (!/[A-Z]/.test(words[at - 1] ?? ' ') && /[.):\]]/.test(words[at + 1] ?? '')) return true;
  return false;
}
