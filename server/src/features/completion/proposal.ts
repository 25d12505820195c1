// What is proposed at a place, before it becomes an item of the protocol.
import type { Span } from '../../text/span.ts';
import type { Description } from '../hover/explanation.ts';
import type { Place } from './place.ts';

export interface Proposal {
  /** What the list shows, and beside it in grey. */
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon: 'code' | 'value' | 'place' | 'field' | 'cable' | 'snippet';
  /** What is put in. */
  readonly insert: Insert;
  /** What it takes the place of; ends at the cursor or behind it, on the same line. */
  readonly span: Span;
  /** Words that find it, besides its label. */
  readonly words?: string;
  readonly description: Description;
}

/** Proposals for one kind of field, the best first; none for all other places. */
export type Completer = (place: Place) => readonly Proposal[];

/** A place to be filled in, in the order of the numbers; at 0 the cursor ends. */
interface Hole {
  readonly number: number;
  readonly words: string;
}

export type Insert = string | readonly (string | Hole)[];

export const hole = (number: number, words = ''): Hole => ({ number, words });

/** In the snippet syntax of the protocol: `RUEHMD/AMEMBASSY MADRID ${1:0000}`. */
export const toSnippet = (insert: Insert): string =>
  parts(insert)
    .map((part) =>
      typeof part === 'string' ? escaped(part) : `\${${part.number}${part.words && `:${escaped(part.words)}`}}`,
    )
    .join('');

/** For an editor without snippets: `RUEHMD/AMEMBASSY MADRID 0000`. */
export const toPlainText = (insert: Insert): string =>
  parts(insert)
    .map((part) => (typeof part === 'string' ? part : part.words))
    .join('');

const parts = (insert: Insert) => (typeof insert === 'string' ? [insert] : insert);

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Those that begin, in one of their words, as is typed. */
export const matching = <T>(typed: string, all: readonly T[], wordsOf: (one: T) => string): T[] =>
  all.filter((one) => wordIndex(wordsOf(one), typed) >= 0);

/** Where one of the words, or the words from there on, begins as is typed; -1 where none does. */
export function wordIndex(words: string, typed: string): number {
  const inCapitals = words.toUpperCase();
  const wanted = typed.trim().toUpperCase();
  let at = inCapitals.indexOf(wanted);
  while (at > 0 && /[A-Z0-9]/.test(inCapitals[at - 1] ?? '')) at = inCapitals.indexOf(wanted, at + 1);
  return at;
}
