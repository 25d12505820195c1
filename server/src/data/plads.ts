// Plain language address designators (PLADs): the names of addressees, `SECSTATE WASHDC`, for completion.
import pladsCsv from '../../data/plads.csv';
import { count } from './cell.ts';
import { defineTable } from './table.ts';

/** An addressee as the cables write it, and how often they do. */
export interface Plad {
  readonly plad: string;
  readonly seen: number;
}

export const pladTable = defineTable({
  csv: pladsCsv,
  columns: ['plad', 'seen'],
  key: 'plad',
  row: (c): Plad => ({ plad: c.plad, seen: count(c.seen) }),
});

/** The addressee if it is a frequent one: `AMEMBASSY LONDON`. Any case. */
export const plad = (name: string): Plad | undefined => pladTable.get(name.toUpperCase());

/** All listed addressees, the most frequent first. */
export const plads = (): readonly Plad[] => pladTable.rows();
