// Regexes that need not be linear, because what they read has an upper length.

/** An exception of `regexes.test.ts`. */
export interface BoundedRegex {
  readonly file: string;
  /** The literal as it stands in the file. */
  readonly regex: string;
  /** What bounds the text, with the number of characters. */
  readonly why: string;
}

export const boundedRegexes: readonly BoundedRegex[] = [
  {
    file: 'server/src/syntax/pageLine.ts',
    regex: String.raw`/([A-Z][A-Z .'-]{0,19}) \d{8} {1,4}\d{3}(?:\.\d)? OF \d{3}$/i`,
    why: 'reads the last 60 characters of a line',
  },
  {
    file: 'server/src/syntax/pageLine.ts',
    regex: String.raw`/([A-Z][A-Z .'-]{0,19}) \d{8} {1,4}\d{3}(?:\.\d)? OF \d{3}(?=\s)/`,
    why: 'linear, which the tool cannot tell: from each place it reads at most 20 letters and one fixed group',
  },
  {
    file: 'server/src/syntax/parseBody.ts',
    regex: `/ [-=]{5,}(?: [-=]+)*$/`,
    why: 'reads lines of at most 160 characters',
  },
  {
    file: 'server/src/syntax/signature.ts',
    regex: `/^[A-Z][A-Za-z'’.-]*(?: (?:[A-Z][A-Za-z'’.-]*|de|van|von|la))?(?: [A-Z][A-Za-z'’-]*)?(?: ?[#.:/-]+)?$/`,
    why: 'reads lines of at most 32 characters',
  },
  {
    file: 'server/src/syntax/splitMessages.ts',
    regex: String.raw`/-{4,} ?header ?-{4,}\s*$/i`,
    why: 'reads the 80 characters before a line',
  },
  {
    file: 'server/src/syntax/tags.ts',
    regex: String.raw`/^(?:\([A-Z][A-Z .'-]*,? ?[A-Z .'-]*\)|[A-Z][A-Z0-9/&.-]{1,11})$/`,
    why: 'reads words of a line of at most 200 characters',
  },
  {
    file: 'server/src/semantics/references.ts',
    regex: String.raw`/[\n;]\s*$/`,
    why: 'reads the 8 characters before a letter',
  },
];
