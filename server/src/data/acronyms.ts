// Acronyms of cable prose: `POLOFF`, `GOB`, `EMBOFFS`.
import acronymsCsv from '../../data/acronyms.csv';
import { count } from './cell.ts';
import { defineTable, lazy } from './table.ts';

export interface Acronym {
  /** As normally written: `A/DCM`, `PolOff`. */
  readonly acronym: string;
  /** What it stands for; "by post" where that depends on the sender (`GOP`). */
  readonly expansion: string;
  /** What sort of thing it is: `title-or-office`, `government`, `name`, `term`... */
  readonly kind: string;
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
    kind: c.kind,
    seen: count(c.seen),
    source: c.source,
  }),
});

/** The acronym, as listed or in another case: `POLOFF` finds `PolOff`. */
export const acronym = (text: string): Acronym | undefined =>
  acronymTable.get(text) ?? byUpperCase().get(text.toUpperCase());

const byUpperCase = lazy(() => {
  const found = new Map<string, Acronym>();
  for (const row of acronymTable.rows()) {
    const key = row.acronym.toUpperCase();
    if (!found.has(key)) found.set(key, row);
  }
  return found;
});
