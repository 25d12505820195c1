// What somebody most likely meant to type.

/** The candidate nearest to the word, when it is near enough to be a slip of the fingers or the beginning of the word. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return nearestFew(word, candidates, 1)[0];
}

/** Up to `most` candidates, the nearest first. */
export function nearestFew(word: string, candidates: readonly string[], most: number): string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return candidates
    .map((candidate) => ({ candidate, far: distanceOf(wanted, candidate.toLowerCase(), limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Words that begin alike or hold each other count as one slip. */
function distanceOf(word: string, candidate: string, limit: number): number {
  if (word.length >= 3 && (candidate.includes(word) || word.includes(candidate))) return 1;
  if (Math.abs(word.length - candidate.length) > limit || word.length > MAX_LENGTH) return Number.POSITIVE_INFINITY;
  return editDistance(word, candidate);
}

/** Longer words are no slips, and comparing costs the square of the length. */
const MAX_LENGTH = 80;

/** How many letters must be put in, taken out, changed or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
