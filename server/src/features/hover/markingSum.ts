// The arithmetic of portion markings: the highest of them should be the level of the whole cable.
import type { CableModel } from '../../semantics/cableModel.ts';
import { isClassified, portionRank, rankOf } from '../../semantics/levels.ts';
import { paragraphList } from './words.ts';

/** `Highest portion marking: S, in paragraphs 3 and 5, agrees with this line.` `Without marking: paragraph 7.` */
export function markingLines(model: CableModel): string[] {
  const { paragraphs } = model.body;
  const level = model.classification?.level;
  if (!level || paragraphs.length === 0) return [];
  const marked = paragraphs.flatMap(({ marking, number }) => {
    const rank = marking && portionRank(marking.value);
    return marking && rank !== undefined
      ? [{ rank, mark: /^[A-Z]+/.exec(marking.value)?.[0] ?? '', number: number.value }]
      : [];
  });
  if (marked.length === 0) return isClassified(level) ? ['No paragraph carries a portion marking of its own.'] : [];
  const highest = Math.max(...marked.map(({ rank }) => rank));
  const carriers = marked.filter(({ rank }) => rank === highest);
  const overall = overallRank(model) ?? highest;
  const comparison =
    highest === overall
      ? `agrees with this line${overall === 1 ? ' and its caption' : ''}`
      : `${highest < overall ? 'below' : 'above'} the level of this line`;
  const where =
    carriers.length === paragraphs.length ? 'all paragraphs' : paragraphList(carriers.map(({ number }) => number));
  const lines = [`Highest portion marking: ${carriers[0]?.mark}, in ${where}; ${comparison}.`];
  const unmarked = paragraphs.filter(({ marking }) => !marking).map(({ number }) => number.value);
  if (unmarked.length > 0) lines.push(`Without marking: ${paragraphList(unmarked)}.`);
  return lines;
}

/** Rank of the whole cable; SENSITIVE lifts an unclassified one to that of SBU. */
export function overallRank({ classification, captions }: CableModel): number | undefined {
  if (!classification) return undefined;
  const rank = rankOf(classification.level);
  const words = [...captions, ...classification.caveats].map(({ value }) => value);
  return rank === 0 && words.some((word) => /^(?:SENSITIVE|SBU|FOUO|FOR OFFICIAL|EFTO|LIMITED|LOU)/.test(word))
    ? 1
    : rank;
}
