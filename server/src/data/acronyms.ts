// Acronyms of cable prose: `DCM`, `A/S`, `GOP`.
import acronymsCsv from '../../data/acronyms.csv';
import { count, oneOf } from './cell.ts';
import { defineTable } from './table.ts';

export interface Acronym {
  readonly acronym: string;
  /** What it stands for; "by post" where that depends on the sender (`GOP`). */
  readonly expansion: string;
  readonly kind: 'name' | 'term' | 'title-or-office' | 'state-office' | 'government';
  readonly seen: number;
  readonly source: string;
}

export const acronymTable = defineTable({
  csv: acronymsCsv,
  columns: ['acronym', 'expansion', 'kind', 'seen', 'source'],
  key: 'acronym',
  row: (c): Acronym => ({
    acronym: c.acronym,
    expansion: c.expansion,
    kind: oneOf(['name', 'term', 'title-or-office', 'state-office', 'government'], c.kind),
    seen: count(c.seen),
    source: c.source,
  }),
});

/** What an acronym stands for: `DCM`, `A/S`. Any case. */
export const acronym = (text: string): Acronym | undefined => acronymTable.get(text.toUpperCase());
