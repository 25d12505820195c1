// Lookup tables over CSV text: typed rows by key, parsed when first asked for.
import { parseCsv } from './csv.ts';

/** A table of typed rows. Nothing is parsed before the first call of any member but `columns` and `key`. */
export interface Table<Row> {
  /** The column names of the file, in order. */
  readonly columns: readonly string[];
  /** The column that `get`, `has` and `all` look at. */
  readonly key: string;
  /** The first row with this key, compared exactly. */
  readonly get: (key: string) => Row | undefined;
  readonly has: (key: string) => boolean;
  /** All rows with this key, in file order: a TAG like `BP` is a place and an organization. */
  readonly all: (key: string) => readonly Row[];
  /** All rows in file order. */
  readonly rows: () => readonly Row[];
}

/** The cells of one line by column name. */
export type Cells<Column extends string> = Readonly<Record<Column, string>>;

/** What makes a table: the text of the file, its columns as the header must name them, the key column, the typed row. */
export interface TableDefinition<Column extends string, Row> {
  readonly csv: string;
  readonly columns: readonly Column[];
  readonly key: NoInfer<Column>;
  readonly row: (cells: Cells<Column>) => Row;
}

/** Computes `make()` on the first call and gives the same value ever after. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A lookup table over a CSV text; reading it throws when the header is not the one defined. */
export function defineTable<const Column extends string, Row>(definition: TableDefinition<Column, Row>): Table<Row> {
  const { csv, columns, key, row } = definition;
  const content = lazy(() => {
    const [header, ...lines] = parseCsv(csv);
    if (header?.join() !== columns.join()) throw new Error(`header is ${header?.join()}, not ${columns.join()}`);
    const rows: Row[] = [];
    const byKey = new Map<string, Row[]>();
    for (const line of lines) {
      const cells = cellsOf(columns, line);
      const made = row(cells);
      rows.push(made);
      const same = byKey.get(cells[key]);
      if (same) same.push(made);
      else byKey.set(cells[key], [made]);
    }
    return { rows, byKey };
  });
  return {
    columns,
    key,
    get: (wanted) => content().byKey.get(wanted)?.[0],
    has: (wanted) => content().byKey.has(wanted),
    all: (wanted) => content().byKey.get(wanted) ?? [],
    rows: () => content().rows,
  };
}

/** The cells of a line under their column names. */
export function cellsOf<Column extends string>(columns: readonly Column[], line: readonly string[]): Cells<Column> {
  const cells: Partial<Record<Column, string>> = {};
  columns.forEach((column, i) => {
    cells[column] = line[i] ?? '';
  });
  return cells as Cells<Column>;
}
