// Captions: the handling words between the classification line and the E.O. line, `SIPDIS`, `NOFORN`, `ROGER CHANNEL`.
import captionsCsv from '../../data/captions.csv';
import { type Confidence, confidence, oneOf, squeeze } from './cell.ts';
import { defineTable, lazy } from './table.ts';

export interface Caption {
  /** As normally written: `CORRECTED COPY`. */
  readonly caption: string;
  readonly group: CaptionGroup;
  readonly meaning: string;
  /** The classifications it goes with, in words. */
  readonly classification: string;
  readonly confidence: Confidence;
  readonly source: string;
}

/** What a caption is about: who may read it, through which channel it goes, which agency's traffic it is. */
export type CaptionGroup = (typeof groups)[number];

const groups = [
  'agency',
  'channel',
  'collective',
  'control',
  'dissemination',
  'distribution',
  'handling',
  'precedence',
  'series',
  'subject marker',
  'transmission',
] as const;

export const captionTable = defineTable({
  csv: captionsCsv,
  columns: ['caption', 'group', 'meaning', 'classification', 'confidence', 'source'],
  key: 'caption',
  row: (c): Caption => ({
    caption: c.caption,
    group: oneOf(groups, c.group),
    meaning: c.meaning,
    classification: c.classification,
    confidence: confidence(c.confidence),
    source: c.source,
  }),
});

/** The caption; case, blanks and points do not count: `SIPDIS`, `C O R R E C T E D   C O P Y`, `Roger Channel`. */
export const caption = (text: string): Caption | undefined => bySqueezed().get(squeeze(text));

/** All captions as normally written, for completion and near misses. */
export const captionForms = (): readonly string[] => captionTable.rows().map((row) => row.caption);

const bySqueezed = lazy(() => new Map(captionTable.rows().map((row) => [squeeze(row.caption), row])));
