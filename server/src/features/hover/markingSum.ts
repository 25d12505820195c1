// The arithmetic of portion markings in words, for the hover of the classification line.
import { isClassified, levelOfRank } from '../../semantics/levels.ts';
import type { Markings, Portion } from '../../semantics/markings.ts';
import { andList, sentence } from '../../text/english.ts';
import { paragraphList } from './words.ts';

/**
 * `Highest portion SECRET, from paragraphs 3 and 7; NOFORN from paragraph 3; unmarked: 5.` and how that compares with the line;
 * nothing for an unclassified cable without markings.
 */
export function markingLines(markings: Markings): string[] {
  const { overall, portions, highest, noforn, unmarked, entireText } = markings;
  if (!overall) return [];
  if (entireText) {
    const where = entireText.paragraph === undefined ? 'the opening line' : paragraphList([entireText.paragraph]);
    const level = levelOfRank(entireText.rank) ?? 'controlled';
    return [`The entire text is ${level}, as ${where} says; ${compared(entireText.rank, overall.rank)}.`];
  }
  if (!highest) {
    return isClassified(overall.level) && unmarked.length > 0
      ? ['No paragraph carries a portion marking of its own.']
      : [];
  }
  const all = highest.portions.length === portions.length && unmarked.length === 0;
  const sum = [`Highest portion ${highest.word}, from ${all ? 'all paragraphs' : placesOf(highest.portions)}`];
  if (noforn.length > 0) sum.push(`NOFORN from ${placesOf(noforn)}`);
  if (unmarked.length > 0) sum.push(`unmarked: ${numbersOnly(unmarked.map(({ number }) => number.value))}`);
  const lines = [`${sum.join('; ')}.`, ...releaseLines(markings)];
  const limited = highest.rank === 1 && overall.rank === 1 ? ' and its caption' : '';
  lines.push(sentence(compared(highest.rank, overall.rank) + limited));
  if (noforn.length > 0 && !overall.noforn) lines.push('No caption says NOFORN.');
  if (unmarked.length > 0) lines.push('Not certain: what is unmarked may be higher.');
  return lines;
}

const compared = (rank: number, overall: number): string =>
  rank === overall ? 'agrees with this line' : `${rank < overall ? 'below' : 'above'} the level of this line`;

/** `REL TO GBR is common to all classified portions.` */
function releaseLines({ release }: Markings): string[] {
  if (!release) return [];
  const { nations, open } = release;
  if (open.length > 0) return [`Release is not certain: neither REL nor NOFORN in ${placesOf(open)}.`];
  return nations.length > 0
    ? [`All classified portions are releasable to ${andList(nations)}.`]
    : ['The classified portions are releasable to no one in common.'];
}

/** `paragraphs 3 and 7`; `a heading` for a portion outside the numbered paragraphs. */
function placesOf(portions: readonly Portion[]): string {
  const numbers = portions.flatMap(({ paragraph }) => (paragraph === undefined ? [] : [paragraph]));
  const places = numbers.length > 0 ? [paragraphList(numbers)] : [];
  if (numbers.length < portions.length) places.push('unnumbered text');
  return places.join(' and ');
}

const numbersOnly = (numbers: readonly number[]): string => paragraphList(numbers).replace(/^paragraphs? /, '');
