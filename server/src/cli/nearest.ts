// What somebody most likely meant to type.
import { distance } from '../semantics/spelling.ts';

/** The candidate nearest to the word, when it is near enough to be a slip of the fingers or the beginning of the word. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return nearestFew(word, candidates, 1)[0];
}

/** Up to `most` candidates, the nearest first. */
export function nearestFew(word: string, candidates: readonly string[], most: number): string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return candidates
    .map((candidate) => ({ candidate, far: farOf(wanted, candidate.toLowerCase(), limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Words that hold each other count as one slip, and so do names that leave out a part: `dtg-futur` for `dtg-in-future`. */
function farOf(word: string, candidate: string, limit: number): number {
  if (word.length >= 3 && (candidate.includes(word) || word.includes(candidate))) return 1;
  const parts = candidate.split('-');
  if (word.includes('-') && word.split('-').every((part) => parts.some((one) => one.startsWith(part)))) return 1;
  return distance(word, candidate, limit);
}
