// The normalised copy of whole cables: every word in order, the same facts, once is enough, every position found again.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type NormalisedCopy, normalise } from '../../server/src/repair/normalise.ts';
import { toCopy, toRecord } from '../../server/src/repair/positionMap.ts';
import { type CableJson, cablesToJson } from '../../server/src/semantics/cableJson.ts';
import { fixtureTexts, projectFolder, readProjectFile } from '../support/files.ts';
import { textFromBytes } from '../support/textFromBytes.ts';

/** Real cables beside the checkout, where there are any: read, never quoted. */
const realFolder = path.join(projectFolder, '../shared/real');
const realFiles = existsSync(realFolder)
  ? readdirSync(realFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
  : [];

const cables: readonly (readonly [name: string, read: () => string])[] = [
  ...fixtureTexts().map((file) => [file, () => readProjectFile(file)] as const),
  ...realFiles.map((file) => [file, () => textFromBytes(readFileSync(path.join(realFolder, file)))] as const),
];

describe.each(cables)('%s', (name, read) => {
  const record = read();
  const copy = normalise(record, path.basename(name));

  test('holds every word in order, but for page lines, and no other', () => {
    expect(lost(record, copy).filter((words) => !PAGE.test(words))).toEqual([]);
    expect(letters(copy.text).length).toBe(
      copy.map.reduce((sum, kept) => sum + letters(sliceOf(copy.text, kept.copy, kept.length)).length, 0),
    );
  });

  test('tells the same facts; at most a paragraph that had run into another comes to light', () => {
    const { paragraphs, ...facts } = factsOf(copy.text, name);
    const { paragraphs: before, ...others } = factsOf(record, name);
    expect(facts).toEqual(others);
    let found = 0;
    for (const paragraph of paragraphs) if (paragraph === before[found]) found++;
    expect(found).toBe(before.length);
  });

  test('has nothing left to repair', () => {
    expect(normalise(copy.text, path.basename(name)).text).toBe(copy.text);
  });

  test('finds every position again', () => checkMap(record, copy));
});

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const sliceOf = (text: string, start: number, length: number): string => text.slice(start, start + length);

/** A page line, with the classification word at the foot of a printed page; `Â` is a pilcrow read in a wrong encoding. */
const PAGE =
  /^(?:(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE)\s+)?(?:PAGE \d\d .*\d{3,6}.*|[A-Z][A-Za-z .'-]* \d{8} +\d{3}(?:\.\d)? OF \d{3})(?:\s+Â?[¶\uFFFD])?$|^Â¶?$/i;

/** The words of the record that are not in the copy. */
function lost(record: string, { map }: NormalisedCopy): string[] {
  const ends = [...map.map((kept) => kept.record), record.length];
  const gaps = ends.map((end, i) =>
    record.slice(i === 0 ? 0 : (map[i - 1]?.record ?? 0) + (map[i - 1]?.length ?? 0), end),
  );
  return gaps.map((gap) => gap.trim()).filter((gap) => letters(gap) !== '');
}

/** What a repair does not mean to change: profile and places do not count, quotes and blanks are levelled. */
function factsOf(text: string, name: string): { readonly paragraphs: readonly string[] } {
  const cables = cablesToJson(text, { file: name });
  const facts = cables.map(({ profile, paragraphs, ...rest }: CableJson) => rest);
  const level = (words: string) =>
    words
      .replace(/["']/g, '?')
      .replace(/Â?¶|\uFFFD/g, '')
      .replace(/\s+/g, ' ')
      .replace(/- /g, '-')
      .trim();
  return {
    ...JSON.parse(JSON.stringify({ facts }), (_, value) => (typeof value === 'string' ? level(value) : value)),
    paragraphs: cables.flatMap((cable) =>
      cable.paragraphs.map(({ number, marking }) => `${cable.message}: ${number} ${marking}`),
    ),
  };
}

function checkMap(record: string, { text, map }: NormalisedCopy): void {
  for (const { record: from, copy, length } of map) {
    expect(text.slice(copy, copy + length)).toBe(record.slice(from, from + length));
    expect([toRecord(map, copy), toCopy(map, from)]).toEqual([from, copy]);
  }
  const steps = Array.from({ length: 400 }, (_, i) => Math.floor((i * text.length) / 399));
  const places = steps.map((at) => toRecord(map, at));
  expect(places).toEqual([...places].sort((a, b) => a - b));
}
