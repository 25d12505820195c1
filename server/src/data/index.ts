// The list of all tables with their files, for the checks and the docs; lookups import the table's own module.
import { acronymTable } from './acronyms.ts';
import { captionTable } from './captions.ts';
import { classificationTable, releaseCodeTable } from './classifications.ts';
import { eoReasonTable, executiveOrderTable } from './executiveOrders.ts';
import { officeSymbolTable } from './officeSymbols.ts';
import { operatingSignalTable } from './operatingSignals.ts';
import { pladTable } from './plads.ts';
import { postAliasTable, postTable } from './posts.ts';
import { precedenceTable } from './precedences.ts';
import { routingIndicatorTable, routingMisspellingTable, routingStructureTable } from './routingIndicators.ts';
import type { Table } from './table.ts';
import { geoTagTable, tagTable } from './tags.ts';
import { timeZoneTable } from './timeZones.ts';

/** A table and the file in `server/data/` that holds it. */
export interface TableFile {
  readonly file: string;
  readonly table: Table<unknown>;
}

/** Every table, by file name. Importing the list parses none of them. */
export const tables: readonly TableFile[] = [
  { file: 'acronyms.csv', table: acronymTable },
  { file: 'captions.csv', table: captionTable },
  { file: 'classification.csv', table: classificationTable },
  { file: 'eo-orders.csv', table: executiveOrderTable },
  { file: 'eo-reasons.csv', table: eoReasonTable },
  { file: 'geo-tags.csv', table: geoTagTable },
  { file: 'office-symbols.csv', table: officeSymbolTable },
  { file: 'plads.csv', table: pladTable },
  { file: 'posts-aliases.csv', table: postAliasTable },
  { file: 'posts.csv', table: postTable },
  { file: 'precedence.csv', table: precedenceTable },
  { file: 'routing-indicators.csv', table: routingIndicatorTable },
  { file: 'routing-misspellings.csv', table: routingMisspellingTable },
  { file: 'routing-structure.csv', table: routingStructureTable },
  { file: 'tags.csv', table: tagTable },
  { file: 'time-zones.csv', table: timeZoneTable },
  { file: 'transmission-release.csv', table: releaseCodeTable },
  { file: 'z-signals.csv', table: operatingSignalTable },
];
