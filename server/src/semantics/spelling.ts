// How far two words are apart, for codes that line noise or a slip of the finger has garbled.

/** Edits (insert, delete, replace, swap of neighbours) between two words; stops counting above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
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
