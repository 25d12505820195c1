// Letters the references A, B, C and puts them into the order in which the text speaks of them; mentions follow.
import type { CableModel } from '../semantics/cableModel.ts';
import type { Fact } from '../semantics/fact.ts';
import { lettersOf } from '../semantics/referenceLetters.ts';
import { childOf, childrenOf } from '../syntax/visit.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { letterOf, ordinalOf, type Renumbering, retargetReferences } from './retarget.ts';

/** Edits after which the letters of the references run A, B, C in the order in which they stand. */
export function reletter(model: CableModel): TextEdit[] {
  const letters = lettersOf(model.references);
  if (!isLettered(letters)) return [];
  return letterReferences(model, letters, (i) => letterOf(i + 1));
}

/** Edits that give the letters at their places new values, mentions included. */
export function letterReferences(
  model: CableModel,
  letters: readonly Fact[],
  letterAt: (index: number) => string,
): TextEdit[] {
  const moved = new Map<number, number>();
  const edits: TextEdit[] = [];
  letters.forEach((letter, i) => {
    const wanted = letterAt(i);
    const old = ordinalOf(letter.value);
    if (!moved.has(old)) moved.set(old, ordinalOf(wanted));
    if (wanted !== letter.value) edits.push({ span: signOf(model, letter), newText: wanted });
  });
  if (edits.length === 0) return [];
  const to: Renumbering = (old) => moved.get(old);
  return [...edits, ...retargetReferences(model, to)];
}

/** Edits that put the references into the order of their first mention, those that are not mentioned last, and letter them anew. */
export function sortReferences(model: CableModel): TextEdit[] {
  const items = itemsOf(model);
  const letters = items.map((item) => item.letter);
  if (items.length < 2 || !isLettered(letters)) return [];
  const firstMention = new Map<string, number>();
  for (const { named, span } of model.mentions.references)
    for (const { first, last } of named)
      for (let ordinal = ordinalOf(first.value); ordinal <= ordinalOf(last.value); ordinal++)
        if (!firstMention.has(letterOf(ordinal))) firstMention.set(letterOf(ordinal), span.start);
  const place = ({ letter }: Item) => firstMention.get(letter.value) ?? Number.POSITIVE_INFINITY;
  const sorted = items
    .map((item, i) => ({ item, i }))
    .sort((a, b) => (place(a.item) < place(b.item) ? -1 : place(a.item) > place(b.item) ? 1 : a.i - b.i));
  if (sorted.every(({ i }, k) => i === k)) return reletter(model);
  const { text } = model;
  const edits = items.flatMap(({ words }, k): TextEdit[] => {
    const other = sorted[k]?.item.words ?? words;
    return other === words ? [] : [{ span: words, newText: text.slice(other.start, other.end) }];
  });
  const moved = new Map(sorted.map(({ item }, k) => [ordinalOf(item.letter.value), k + 1]));
  const relettered = letters.flatMap((letter, k): TextEdit[] =>
    letter.value === letterOf(k + 1) ? [] : [{ span: signOf(model, letter), newText: letterOf(k + 1) }],
  );
  return [...edits, ...relettered, ...retargetReferences(model, (old) => moved.get(old))];
}

interface Item {
  readonly letter: Fact;
  /** The words behind the letter, to the last of them before the next letter. */
  readonly words: Span;
}

function itemsOf(model: CableModel): Item[] {
  const { text, tree } = model;
  const field = childrenOf(childOf(tree, 'textHeader'), 'referenceField');
  const only = field.length === 1 ? field[0] : undefined;
  if (!only || childOf(only, 'pageLine')) return [];
  const letters = lettersOf(model.references);
  return letters.map((letter, i) => {
    const next = letters[i + 1]?.span.start ?? only.end;
    const start = letter.span.end + (/^\s*/.exec(text.slice(letter.span.end, next))?.[0].length ?? 0);
    // What divides the items stays where it is.
    let end = next;
    while (end > start && /[\s;,]/.test(text[end - 1] ?? '')) end--;
    return { letter, words: { start, end } };
  });
}

const isLettered = (letters: readonly Fact[]): boolean =>
  letters.length > 0 && letters.length <= 26 && letters.every(({ value }) => /^[A-Z]$/.test(value));

/** The place of the letter itself in `A.` or `(A)`. */
function signOf({ text }: CableModel, { value, span }: Fact): Span {
  const start = span.start + text.slice(span.start, span.end).indexOf(value);
  return { start, end: start + value.length };
}
