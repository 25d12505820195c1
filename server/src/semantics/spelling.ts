// How far two words are apart, for codes that line noise or a slip of the finger has garbled.

/** Edits (insert, delete, replace, swap of neighbours) between two words; stops counting above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous: number[] = [];
  for (let j = 0; j <= b.length; j++) previous.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    const [own, ownBefore] = [a.charCodeAt(i - 1), a.charCodeAt(i - 2)];
    let nearest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = own === b.charCodeAt(j - 1) ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && own === b.charCodeAt(j - 2) && ownBefore === b.charCodeAt(j - 1))
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
      nearest = Math.min(nearest, best);
    }
    // Nothing below gets nearer again: each step from here costs nothing at best, and a swap, which skips this row, costs one.
    if (nearest > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

/** The one word of the list within `limit` edits and nearer than any other; nothing when two are as near. */
export function closest<T extends string>(word: string, words: readonly T[], limit: number): T | undefined {
  let best: T | undefined;
  let bestDistance = limit + 1;
  let isTie = false;
  for (const candidate of words) {
    const d = distance(word, candidate, limit);
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
      isTie = false;
    } else if (d === bestDistance) isTie = true;
  }
  return isTie ? undefined : best;
}
