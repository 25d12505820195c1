// Pieces of sentences: lists of paragraphs, times of day, durations, doubts.
import type { Confidence } from '../../data/cell.ts';
import { dateInWords, dateOf, two } from '../../semantics/calendar.ts';
import { andList, counted } from '../../text/english.ts';

/** Ascending numbers, runs of three and more drawn together: `1 to 3, 5 and 6`. */
function numberList(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else if (!last || n !== last[1]) runs.push([n, n]);
  }
  return andList(runs.flatMap(([a, b]) => (b - a > 1 ? [`${a} to ${b}`] : a === b ? [`${a}`] : [`${a}`, `${b}`])));
}

/** `paragraph 3`, `paragraphs 1 to 3 and 5`. */
export const paragraphList = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numberList(numbers)}`;

/** `07:08` in UTC. */
function timeOfDay(instant: number): string {
  const date = new Date(instant);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** `14 March 2007, 07:08 UTC`. */
export const instantInWords = (instant: number): string => `${dateInWords(dateOf(instant))}, ${timeOfDay(instant)} UTC`;

/** The day of the week in UTC. */
export const weekday = (instant: number): string =>
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][new Date(instant).getUTCDay()] ?? '';

/** Minutes as a reader says them: `5 minutes`, `2 hours 5 minutes`, `3 days`. */
export function duration(minutes: number): string {
  if (minutes < 60) return counted(minutes, 'minute');
  if (minutes < 48 * 60) {
    const rest = minutes % 60;
    return counted(Math.floor(minutes / 60), 'hour') + (rest > 0 ? ` ${counted(rest, 'minute')}` : '');
  }
  return counted(Math.round(minutes / 1440), 'day');
}

/** A line for what the tables are not sure of. */
export const doubt = (confidence: Confidence, why: string): string[] =>
  confidence === 'low' || confidence === 'unknown' ? [`Not certain: ${why}.`] : [];
