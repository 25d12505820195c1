// Regexes that need not be linear, because what they read has an upper length.

/** An exception of `regexes.test.ts`. */
export interface BoundedRegex {
  readonly file: string;
  /** The literal as it stands in the file. */
  readonly regex: string;
  /** What bounds the text, with the number of characters. */
  readonly why: string;
}

export const boundedRegexes: readonly BoundedRegex[] = [];
