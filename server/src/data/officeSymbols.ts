// Office symbols of the Department of State, as in attention lines: `DEPT FOR EUR/RUS`.
import officeSymbolsCsv from '../../data/office-symbols.csv';
import { type Confidence, confidence } from './cell.ts';
import { defineTable } from './table.ts';

export interface OfficeSymbol {
  readonly symbol: string;
  /** The office as named about 2003-2010: `Office of Russian Affairs`. */
  readonly office: string;
  readonly confidence: Confidence;
  readonly source: string;
}

export const officeSymbolTable = defineTable({
  csv: officeSymbolsCsv,
  columns: ['symbol', 'office', 'confidence', 'source'],
  key: 'symbol',
  row: (c): OfficeSymbol => ({
    symbol: c.symbol,
    office: c.office,
    confidence: confidence(c.confidence),
    source: c.source,
  }),
});

/** The office behind a symbol: `EUR/RUS`, `S/ES-O`. Any case. */
export const officeSymbol = (symbol: string): OfficeSymbol | undefined => officeSymbolTable.get(symbol.toUpperCase());
