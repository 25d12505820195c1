// What is proposed at a place, before it becomes an item of the protocol.
import type { Span } from '../../text/span.ts';
import type { Description } from '../hover/explanation.ts';
import type { Place } from './place.ts';

export interface Proposal {
  /** What the list shows, and beside it in grey. */
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon: 'code' | 'value' | 'place' | 'field' | 'cable' | 'snippet';
  /** What is put in, in the snippet syntax of the protocol; see `plain` and `hole`. */
  readonly insert: string;
  /** What it takes the place of; ends at the cursor or behind it, on the same line. */
  readonly span: Span;
  /** Words that find it, besides its label. */
  readonly words?: string;
  readonly description: Description;
}

/** Proposals for one kind of field, the best first; none for all other places. */
export type Completer = (place: Place) => readonly Proposal[];

/** The text such that it stands in a snippet as it is. */
export const plain = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A place to be filled in: `${1:0000}`, `${1}`. The place 0 is where the cursor ends. */
export const hole = (number: number, words = ''): string => (words === '' ? `\${${number}}` : `\${${number}:${words}}`);

/** What a snippet gives where snippets are not known: `${1:0000}` becomes its default. */
export const withoutPlaceholders = (snippet: string): string =>
  snippet
    .replace(/(?<!\\)\$\{\d{1,2}(?::([^}]*))?\}/g, (_, words: string | undefined) => words ?? '')
    .replace(/\\([\\$}])/g, '$1');

/** Those that begin, in one of their words, as is typed. */
export function matching<T>(typed: string, all: readonly T[], wordsOf: (one: T) => string): T[] {
  const wanted = typed.trim().toUpperCase();
  return all.filter((one) => {
    const words = wordsOf(one).toUpperCase();
    for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1))
      if (at === 0 || !/[A-Z0-9]/.test(words[at - 1] ?? '')) return true;
    return false;
  });
}
