// Operating signals: the Z groups of ACP 131 that operators add, `ZNR UUUUU ZZH`.
import signalsCsv from '../../data/z-signals.csv';
import { type Confidence, confidence, count } from './cell.ts';
import { defineTable } from './table.ts';

export interface OperatingSignal {
  /** The three letters: `ZNR`. */
  readonly signal: string;
  readonly meaning: string;
  /** Where in a message it stands: `format line 4`. */
  readonly where: string;
  readonly seen: number;
  readonly confidence: Confidence;
  readonly source: string;
}

export const operatingSignalTable = defineTable({
  csv: signalsCsv,
  columns: ['signal', 'meaning', 'where', 'seen', 'confidence', 'source'],
  key: 'signal',
  row: (c): OperatingSignal => ({
    signal: c.signal,
    meaning: c.meaning,
    where: c.where,
    seen: count(c.seen),
    confidence: confidence(c.confidence),
    source: c.source,
  }),
});

/** The signal, a trailing digit aside: `ZNR`, `ZFF4` and `ZFH-2` (their ZFF and ZFH). Any case. */
export const operatingSignal = (text: string): OperatingSignal | undefined =>
  operatingSignalTable.get(text.toUpperCase().replace(/-?\d$/, ''));
