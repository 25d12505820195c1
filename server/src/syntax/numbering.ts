// Decides which lines of the form `12. Text` begin a paragraph of the cable and which merely look like it.
import type { BodyLine } from './bodyLines.ts';

/**
 * Of each line whether it begins a numbered paragraph.
 *
 * Archives put pilcrows before every line that starts with a number, so a date at a line start (`¶17. The purpose`) or a list
 * inside a paragraph looks like a paragraph. What decides is the sequence: the next number is taken, a jump only where no line
 * later fills it, a restart at 1 only where the old count does not go on.
 */
export function paragraphStarts(lines: readonly BodyLine[]): readonly boolean[] {
  const begins: boolean[] = [];
  const candidates: number[] = [];
  // By number, which has three digits at most: the last line with it, and the last strong one.
  const lastOf: number[] = [];
  const lastStrongOf: number[] = [];
  let marked = 0;
  for (let i = 0; i < lines.length; i++) {
    begins.push(false);
    const start = lines[i]?.start;
    if (!start) continue;
    candidates.push(i);
    if (start.marking) marked++;
  }
  const isMarkedStyle = marked >= 2 && marked * 2 >= candidates.length;
  const isStrong = (line: BodyLine): boolean =>
    line.blankAbove && (line.start?.indent ?? 99) <= 8 && (!isMarkedStyle || line.start?.marking !== undefined);
  for (const i of candidates) {
    const line = lines[i] as BodyLine;
    const value = line.start?.value ?? 0;
    lastOf[value] = i;
    if (isStrong(line)) lastStrongOf[value] = i;
  }
  const isTaken: boolean[] = [];
  let hasOthers = false;
  let previous = 0;
  for (const i of candidates) {
    const line = lines[i] as BodyLine;
    const value = line.start?.value ?? 0;
    const candidate: Candidate = {
      value,
      isLeftOut: value === previous - 1 && !isTaken[value] && !hasOthers,
      isRepeated: value === previous && !hasOthers,
      isStrong: isStrong(line),
      hasMarking: line.start?.marking !== undefined,
      isStrongerLater: (lastStrongOf[value] ?? -1) > i,
      isNextLater: (lastOf[previous + 1] ?? -1) > i,
    };
    if (!beginsParagraph(candidate, previous, isMarkedStyle)) {
      hasOthers ||= isStrong(line); // what stands within running text is no list that counts for itself
      continue;
    }
    begins[i] = true;
    isTaken[value] = true;
    previous = value;
  }
  return begins;
}

interface Candidate {
  readonly value: number;
  /** The number before the last one, which was left out there: the two have changed places. Not in a text with lists. */
  readonly isLeftOut: boolean;
  /** The last number once more, in a text without lists: their items count from 1. */
  readonly isRepeated: boolean;
  /** Below a blank line, not indented, with a portion marking where the others have one. */
  readonly isStrong: boolean;
  readonly hasMarking: boolean;
  /** A strong candidate with the same number stands further down. */
  readonly isStrongerLater: boolean;
  /** The number that is due next stands further down. */
  readonly isNextLater: boolean;
}

function beginsParagraph(candidate: Candidate, previous: number, isMarkedStyle: boolean): boolean {
  const { value, isLeftOut, isRepeated, isStrong, hasMarking, isStrongerLater, isNextLater } = candidate;
  if (value === previous + 1) return isStrong || !isStrongerLater;
  if (previous === 0 && value > 1) return isStrong;
  if (value > previous + 1) return isNextLater ? isStrong && value - previous <= 3 : isStrong || value - previous <= 20;
  if (!isStrong) return false;
  if (isLeftOut || isRepeated) return true;
  if (isNextLater) return value === previous && hasMarking;
  return value === 1 || value === previous || (isMarkedStyle && previous - value <= 2);
}
