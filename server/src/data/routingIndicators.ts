// Routing indicators: which relay or station a code like RUEHBJ stands for, and what its letters mean.
import routingIndicatorsCsv from '../../data/routing-indicators.csv';
import misspellingsCsv from '../../data/routing-misspellings.csv';
import structureCsv from '../../data/routing-structure.csv';
import { type Confidence, confidence, count, list, oneOf, optional } from './cell.ts';
import { parseCsvLine } from './csv.ts';
import { firstCell, lastLineUpTo, lineBefore, type TextLine } from './sortedText.ts';
import { type Cells, cellsOf, defineTable, lazy } from './table.ts';

/** One routing indicator of ACP 117 or of the cables; `RUEHBJ/AMEMBASSY BEIJING` uses one. */
export interface RoutingIndicator {
  /** The code, or the first code when the row is a range. */
  readonly indicator: string;
  /** The last code of a range (`RUEAWJA THRU RUEAWJD`), else `undefined`. */
  readonly rangeEnd: string | undefined;
  /** The addressee it mostly stands for, as a plain language address designator: `AMEMBASSY BEIJING`. */
  readonly name: string;
  readonly kind: 'state-post' | 'washington-agency' | 'military-command' | 'mission' | 'collective' | 'other';
  readonly place: string | undefined;
  readonly country: string | undefined;
  /** Other names behind the same indicator, the more frequent first. */
  readonly alternatives: readonly string[];
  /** How often the cables counted for the table use it. */
  readonly seen: number;
  readonly confidence: Confidence;
  readonly source: string;
}

/** What a prefix of an indicator says: `RUEH` is the Department of State with its posts. */
export interface StructureStep {
  readonly prefix: string;
  readonly meaning: string;
  readonly confidence: Confidence;
  readonly source: string;
}

/** An indicator that is most likely a slip for another: `RUEAIA` for `RUEAIIA`. */
export interface MisspeltRoutingIndicator {
  readonly indicator: string;
  readonly probable: string;
  readonly type: 'misspelling' | 'suffix-variant';
  /** The addressee it stood for. */
  readonly name: string;
  readonly seen: number;
}

const columns = [
  'indicator',
  'name',
  'kind',
  'place',
  'country',
  'range_end',
  'seen',
  'plads',
  'alternatives',
  'confidence',
  'source',
] as const;

/** All indicators; for one lookup use `routingIndicator`, which does not parse the 377 KB. */
export const routingIndicatorTable = defineTable({ csv: routingIndicatorsCsv, columns, key: 'indicator', row: typed });

export const routingStructureTable = defineTable({
  csv: structureCsv,
  columns: ['prefix', 'meaning', 'listed', 'seen', 'confidence', 'source'],
  key: 'prefix',
  row: (c): StructureStep => ({
    prefix: c.prefix,
    meaning: c.meaning,
    confidence: confidence(c.confidence),
    source: c.source,
  }),
});

export const routingMisspellingTable = defineTable({
  csv: misspellingsCsv,
  columns: ['indicator', 'probable', 'type', 'name', 'seen', 'source'],
  key: 'indicator',
  row: (c): MisspeltRoutingIndicator => ({
    indicator: c.indicator,
    probable: c.probable,
    type: oneOf(['misspelling', 'suffix-variant'], c.type),
    name: c.name,
    seen: count(c.seen),
  }),
});

/** The indicator as listed, or the range it falls into: `RUEHBJ`, `RUEAWJD` (in RUEAWJA THRU RUEAWJD). Any case. */
export function routingIndicator(code: string): RoutingIndicator | undefined {
  const wanted = code.toUpperCase();
  let line = lastLineUpTo(routingIndicatorsCsv, wanted);
  if (line && firstCell(routingIndicatorsCsv, line) === wanted) return parsed(line);
  // A range has codes of full length and runs over the last letter alone, so its row is among those that share the others.
  if (wanted.length !== longestIndicator) return undefined;
  const stem = wanted.slice(0, -1);
  while (line && firstCell(routingIndicatorsCsv, line).startsWith(stem)) {
    const entry = parsed(line);
    if (entry.rangeEnd && wanted <= entry.rangeEnd) return entry;
    line = lineBefore(routingIndicatorsCsv, line);
  }
  return undefined;
}

/** What each listed prefix of a code says, short to long; the last is the best guess at an unknown indicator. */
export function routingStructure(code: string): readonly StructureStep[] {
  const wanted = code.toUpperCase();
  const steps: StructureStep[] = [];
  for (let length = 1; length <= Math.min(wanted.length, longestIndicator); length++) {
    const step = routingStructureTable.get(wanted.slice(0, length));
    if (step) steps.push(step);
  }
  return steps;
}

/** The indicator meant, when the code is a known slip. */
export const misspeltRoutingIndicator = (code: string): MisspeltRoutingIndicator | undefined =>
  routingMisspellingTable.get(code.toUpperCase());

/** The indicators that serve an addressee: `JOINT STAFF WASHDC` has RUEKJCS and others. Primary holders come first. */
export const routingIndicatorsOf = (plad: string): readonly RoutingIndicator[] =>
  byName().get(plad.toUpperCase()) ?? [];

/** World-wide indicators have four to seven letters (ACP 117). */
const longestIndicator = 7;

const byName = lazy(() => {
  const found = new Map<string, RoutingIndicator[]>();
  const add = (name: string, entry: RoutingIndicator): void => {
    const same = found.get(name);
    if (!same) found.set(name, [entry]);
    else if (!same.includes(entry)) same.push(entry);
  };
  for (const entry of routingIndicatorTable.rows()) add(entry.name, entry);
  for (const entry of routingIndicatorTable.rows()) for (const name of entry.alternatives) add(name, entry);
  return found;
});

const parsed = (line: TextLine): RoutingIndicator =>
  typed(cellsOf(columns, parseCsvLine(routingIndicatorsCsv.slice(line.start, line.end))));

function typed(c: Cells<(typeof columns)[number]>): RoutingIndicator {
  return {
    indicator: c.indicator,
    rangeEnd: optional(c.range_end),
    name: c.name,
    kind: oneOf(['state-post', 'washington-agency', 'military-command', 'mission', 'collective', 'other'], c.kind),
    place: optional(c.place),
    country: optional(c.country),
    // The table keeps how often the cables use a name: `DOJ WASHDC (12)`.
    alternatives: list(c.alternatives).map((name) => name.replace(/ \(\d+\)$/, '')),
    seen: count(c.seen),
    confidence: confidence(c.confidence),
    source: c.source,
  };
}
