// Every place where a pattern matches.

const NONE: readonly RegExpExecArray[] = [];

/**
 * The matches of a global pattern from an offset on, in order; it must not match nothing. As `String.matchAll`, which copies the
 * pattern for each call: on a line of text that takes ten times as long as the search. All at once, since a generator costs as much
 * as a short search.
 */
export function matchesOf(pattern: RegExp, text: string, from = 0): readonly RegExpExecArray[] {
  pattern.lastIndex = from;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) matches.push(match);
  return matches;
}

/** The first match that is wanted; what stands behind it is not looked at, so that a long text may be searched piece by piece. */
export function firstMatch(
  pattern: RegExp,
  text: string,
  isWanted: (match: RegExpExecArray) => boolean,
): RegExpExecArray | undefined {
  let at = 0;
  for (;;) {
    // The question may have used the pattern.
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return undefined;
    at = pattern.lastIndex;
    if (isWanted(match)) return match;
  }
}
