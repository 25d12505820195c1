// What the National Archives note below the telegrams of 1973 to 1979.
import { at, type Cursor, type Explanation, wordAt, written } from './explanation.ts';
import { describeTag, yearOf } from './tag.ts';

const MEANINGS: Readonly<Record<string, string>> = {
  'Automatic Decaptioning': 'Whether handling captions fell away by themselves.',
  'Capture Date': 'When the record was taken into the system.',
  'Channel Indicators': 'The special channel of the telegram, if any.',
  Concepts: 'Subject words given by an indexer.',
  'Current Classification': 'The level now, after review.',
  'Document Number': 'Year, station (six letters at most) and number of the telegram.',
  'Document Unique ID': 'Number of the record in the system.',
  'Draft Date': 'The day on which the telegram was drafted.',
  'Executive Order': 'The declassification schedule; GS and GDS are the general one of E.O. 11652.',
  'Film Number': 'Reel and frame of the microfilm: D for documents, P for withheld ones.',
  'Handling Restrictions': 'The captions that still hold, if any.',
  'Line Count': 'Lines of the text.',
  Locator: 'Where the text was kept; TEXT ON-LINE means that it is here.',
  Office: 'The office of the Department that acted or wrote.',
  'Original Classification': 'The level on the day it was sent.',
  'Original Handling Restrictions': 'The captions on the day it was sent.',
  'Page Count': 'Pages as printed by the relay.',
  'Previous Classification': 'The level before review.',
  'Previous Handling Restrictions': 'The captions before review.',
  'Sent Date': 'The day on which the telegram was sent.',
  Type: 'TE is a telegram.',
};

export function explainAttribute(cursor: Cursor): Explanation | undefined {
  const attribute = cursor.path.find((node) => node.kind === 'attribute');
  const label = attribute?.children.find((child) => child.kind === 'label');
  if (!attribute || !label) return undefined;
  const name = written(cursor, label);
  if (name === 'TAGS' && cursor.leaf?.kind === 'value') return explainTagWord(cursor);
  const meaning = MEANINGS[name] ?? group(name);
  return meaning && cursor.leaf === label
    ? at(label, { title: name, kind: 'attribute of the National Archives', lines: [meaning] })
    : undefined;
}

function group(name: string): string | undefined {
  if (name.startsWith('Review ')) return 'From the review for release.';
  return name.startsWith('Disposition ') ? 'What the archivists decided about the record.' : undefined;
}

function explainTagWord(cursor: Cursor): Explanation | undefined {
  const word = wordAt(cursor, /[A-Z0-9/-]/);
  const isTag = word && /^(?:[A-Z]{2}|[A-Z]{4})$/.test(written(cursor, word));
  return isTag ? at(word, describeTag(written(cursor, word), yearOf(cursor.model))) : undefined;
}
