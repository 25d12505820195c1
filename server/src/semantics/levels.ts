// Classification levels and portion markings: their order, and what a written form means.

/** Lowest to highest; SENSITIVE and LIMITED OFFICIAL USE are controls on unclassified text and rank between. */
export const LEVELS = [
  'UNCLASSIFIED',
  'LIMITED OFFICIAL USE',
  'RESTRICTED',
  'CONFIDENTIAL',
  'SECRET',
  'TOP SECRET',
] as const;

export type Level = (typeof LEVELS)[number];

/** 0 unclassified, 1 controlled (SBU, LOU, FOUO), 2 restricted, 3 confidential, 4 secret, 5 top secret. */
export const rankOf = (level: Level): number => LEVELS.indexOf(level);

/** Whether the level is a national security classification, and not merely a control. */
export const isClassified = (level: Level): boolean => rankOf(level) >= 2;

const FORMS: readonly (readonly [string, Level])[] = [
  ['TOPSECRET', 'TOP SECRET'],
  ['CONFIDENTIAL', 'CONFIDENTIAL'],
  ['RESTRICTED', 'RESTRICTED'],
  ['LIMITEDOFFICIALUSE', 'LIMITED OFFICIAL USE'],
  ['UNCLAS', 'UNCLASSIFIED'],
  ['SECRET', 'SECRET'],
];

/** The level of a written form, blanks and garbled first letters ignored: `S E C R E T`, `UNCLAS`, `CC O N F I D E N T I A L`. */
export function levelOf(words: string): Level | undefined {
  const letters = words.toUpperCase().replace(/[^A-Z]/g, '');
  for (const [form, level] of FORMS) if (letters.startsWith(form) || letters.slice(1).startsWith(form)) return level;
  for (const [form, level] of FORMS) if (letters.startsWith(form.slice(1))) return level;
  return undefined;
}

/** The level of a rank, where one word stands for it: 3 is CONFIDENTIAL. Rank 1 has several names. */
export const levelOfRank = (rank: number): Level | undefined => (rank === 1 ? undefined : LEVELS[rank]);

/** Whether the words are a level letter for letter, blanks aside. */
export function isWholeForm(words: string): boolean {
  const letters = words.toUpperCase().replace(/[^A-Z]/g, '');
  return letters === 'UNCLASSIFIED' || FORMS.some(([form]) => form === letters);
}

const PORTION_RANK: Readonly<Record<string, number>> = { U: 0, SBU: 1, LOU: 1, FOUO: 1, R: 2, C: 3, S: 4, TS: 5 };

/** Rank of a portion marking without its parentheses: `C/NF` is 3; a control lifts unclassified text, so `U//FOUO` is 1. */
export function portionRank(marking: string): number | undefined {
  const words = marking.toUpperCase();
  const rank = PORTION_RANK[/^[A-Z]+/.exec(words)?.[0] ?? ''];
  return rank === 0 && /\b(?:FOUO|SBU|LOU)\b/.test(words) ? 1 : rank;
}
