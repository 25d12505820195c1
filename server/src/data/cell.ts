// What a cell of a table can hold: a count, a list, one of a few words, or nothing.

/** How sure a table is of a row: `high` opened and agreeing sources, `medium` one source or memory, `low` inferred. */
export type Confidence = 'high' | 'medium' | 'low' | 'unknown';

/** The confidence that a cell names. */
export const confidence = (cell: string): Confidence => oneOf(['high', 'medium', 'low', 'unknown'], cell);

/** The cell as one of the words allowed there; throws on any other, since the tables are ours. */
export function oneOf<const Word extends string>(words: readonly Word[], cell: string): Word {
  const found = words.find((word) => word === cell);
  if (found === undefined) throw new Error(`"${cell}" is none of ${words.join(', ')}`);
  return found;
}

/** A whole number, `0` for an empty cell. */
export const count = (cell: string): number => Number(cell);

/** `undefined` for an empty cell. */
export const optional = (cell: string): string | undefined => cell || undefined;

/** The parts of a cell that lists several things with `;` between, without blanks around them. */
export const list = (cell: string): readonly string[] => (cell ? cell.split(';').map((part) => part.trim()) : []);

/** Letters and digits only, upper case: how spaced forms compare (`S E C R E T`, `XGDS 2`, `Exdis`). */
export const squeeze = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
