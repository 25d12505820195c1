// Checks every table file: form, keys, order, words allowed, references from one table to another.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../server/src/data/csv.ts';
import { tables } from '../../server/src/data/index.ts';
import { postAliasTable, postTable } from '../../server/src/data/posts.ts';
import {
  routingIndicatorTable,
  routingMisspellingTable,
  routingStructureTable,
} from '../../server/src/data/routingIndicators.ts';
import { geoTagTable, tagTable } from '../../server/src/data/tags.ts';
import { timeZoneTable } from '../../server/src/data/timeZones.ts';

const folder = `${import.meta.dirname}/../../server/data`;
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

/** What must hold of a file: the columns that make a row unique, those that may not be empty, the form of the key, the order. */
interface FileRule {
  readonly unique: readonly string[];
  readonly required: readonly string[];
  readonly key?: RegExp;
  /** The cells by which the file is sorted; the unique columns unless given. `-seen` sorts numbers downwards. */
  readonly order?: readonly string[];
}

const files: Readonly<Record<string, FileRule>> = {
  'acronyms.csv': { unique: ['acronym'], required: ['expansion', 'kind', 'source'], key: /^[A-Z0-9&/.-]+$/ },
  'captions.csv': { unique: ['caption'], required: ['group', 'meaning', 'classification', 'confidence', 'source'] },
  'classification.csv': { unique: ['form'], required: ['level', 'role', 'meaning', 'confidence', 'source'] },
  'eo-orders.csv': {
    unique: ['order'],
    required: ['from', 'until', 'remark', 'confidence', 'source'],
    key: /^E\.O\. \d{5}$/,
    order: ['from'],
  },
  'eo-reasons.csv': { unique: ['code'], required: ['order', 'section', 'meaning', 'confidence', 'source'] },
  'geo-tags.csv': {
    unique: ['tag', 'era_or_source'],
    required: ['name', 'era_or_source'],
    key: /^[A-Z]{2}$/,
    order: ['tag'],
  },
  'office-symbols.csv': { unique: ['symbol'], required: ['office', 'confidence', 'source'], key: /^[A-Z0-9/-]+$/ },
  'plads.csv': { unique: ['plad'], required: ['seen'], order: ['-seen'] },
  'posts-aliases.csv': { unique: ['alias'], required: ['origin', 'kind', 'source'], key: /^[0A-Z]+$/ },
  'posts.csv': {
    unique: ['origin'],
    required: ['mrn', 'post', 'country', 'tags_code', 'type', 'source'],
    key: /^[A-Z]+$/,
  },
  'precedence.csv': {
    unique: ['name'],
    required: ['prosign', 'prosign_line2', 'rank', 'forms', 'meaning', 'confidence', 'source'],
    order: ['rank'],
  },
  'routing-indicators.csv': {
    unique: ['indicator'],
    required: ['name', 'kind', 'confidence', 'source'],
    key: /^R[A-Z]{3,6}$/,
  },
  'routing-misspellings.csv': {
    unique: ['indicator'],
    required: ['probable', 'type', 'source'],
    key: /^[A-Z]{4,7}$/,
  },
  'routing-structure.csv': { unique: ['prefix'], required: ['meaning', 'confidence', 'source'], key: /^R[A-Z]{0,6}$/ },
  'tags.csv': {
    unique: ['tag', 'kind'],
    required: ['title', 'confidence', 'source'],
    key: /^[A-Z0-9][A-Z0-9 &'/.-]*$/,
  },
  'time-zones.csv': { unique: ['origin'], required: ['zone'], key: /^[A-Z]+$/ },
  'transmission-release.csv': { unique: ['code'], required: ['nation'], key: /^[A-Z]$/ },
  'z-signals.csv': { unique: ['signal'], required: ['meaning', 'where', 'confidence', 'source'], key: /^[A-Z]{3}$/ },
};

/** Counts and ranks; every other column is text. */
const numeric = /^(?:seen.*|rank|plads|listed)$/;

/** All that is wrong with the text of a file. */
function faults(text: string, rule: FileRule): readonly string[] {
  const found: string[] = [];
  if (/[^\n\x20-\x7e]/.test(text)) found.push('a character that is neither printable ASCII nor LF');
  if (!text.endsWith('\n') || text.endsWith('\n\n')) found.push('does not end in one LF');
  const [header = [], ...lines] = parseCsv(text);
  const seen = new Set<string>();
  let before: readonly string[] | undefined;
  lines.forEach((line, index) => {
    const where = `line ${index + 2}`;
    const cell = (column: string): string => line[header.indexOf(column)] ?? '';
    header.forEach((column, i) => {
      const value = line[i] ?? '';
      if (value !== value.trim() || value.includes('  ')) found.push(`${where}: stray blanks in ${column}`);
      if (numeric.test(column) && !/^\d+$/.test(value)) found.push(`${where}: ${column} is no number`);
    });
    for (const column of rule.required) if (!cell(column)) found.push(`${where}: empty ${column}`);
    const unique = rule.unique.map(cell).join(', ');
    if (seen.has(unique)) found.push(`${where}: ${unique} again`);
    seen.add(unique);
    if (rule.key && !rule.key.test(cell(rule.unique[0] ?? ''))) found.push(`${where}: key ${unique} is malformed`);
    const order = (rule.order ?? rule.unique).map((column) => sortable(column, cell));
    if (before && compare(before, order) > 0) found.push(`${where}: ${unique} is out of order`);
    before = order;
  });
  return found;
}

/** The cell as text that sorts as the column should. */
function sortable(column: string, cell: (column: string) => string): string {
  if (column.startsWith('-')) return String(999_999 - Number(cell(column.slice(1)))).padStart(6, '0');
  return numeric.test(column) ? cell(column).padStart(6, '0') : cell(column);
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

describe('table files', () => {
  it('are all listed, no more and no fewer', () => {
    const present = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(tables.map(({ file }) => file)).toEqual(present.sort());
    expect(Object.keys(files)).toEqual(present);
  });

  it('are all named in PROVENANCE.md with their number of rows', () => {
    const rowsOf = (file: string): number => parseCsv(read(file)).length - 1;
    const lines = read('PROVENANCE.md').split('\n');
    for (const { file } of tables) {
      const line = lines.find((text) => text.startsWith('| ') && text.split('|')[1]?.includes(file)) ?? '';
      const names = (line.split('|')[1] ?? '').split(',').map((name) => name.trim());
      const counts = (line.split('|')[2] ?? '').split(',').map(Number);
      expect([file, counts[names.indexOf(file)]]).toEqual([file, rowsOf(file)]);
    }
  });

  it.each(Object.entries(files))('%s is well formed', (file, rule) => {
    expect(faults(read(file), rule)).toEqual([]);
  });

  it.each(tables)('$file can be typed, row by row', ({ file, table }) => {
    expect(table.rows()).toHaveLength(parseCsv(read(file)).length - 1);
    expect(table.columns).toContain(table.key);
  });

  it('would be found faulty', () => {
    const rule: FileRule = { unique: ['code'], required: ['nation'], key: /^[A-Z]$/ };
    expect(faults('code,nation\nB,x\nA,\nA, y\n1,\u00e9\n', rule)).toEqual([
      'a character that is neither printable ASCII nor LF',
      'line 3: empty nation',
      'line 3: A is out of order',
      'line 4: stray blanks in nation',
      'line 4: A again',
      'line 5: key 1 is malformed',
      'line 5: 1 is out of order',
    ]);
    expect(faults('code,nation\nA,x', rule)).toEqual(['does not end in one LF']);
  });
});

describe('references between tables', () => {
  const missing = (names: readonly string[], has: (name: string) => boolean): readonly string[] =>
    names.filter((name) => !has(name));

  it('tags point to tags of the right kind', () => {
    const uses = tagTable.rows().flatMap((entry) => entry.use);
    expect(missing(uses, tagTable.has)).toEqual([]);
    for (const entry of tagTable.rows()) {
      const kinds = entry.use.flatMap((use) => tagTable.all(use).map((target) => target.kind));
      if (entry.status === 'variant') expect([entry.tag, kinds]).toEqual([entry.tag, [entry.kind]]);
    }
  });

  it('tags with a successor are not current', () => {
    expect(tagTable.rows().filter((entry) => entry.status === 'current' && entry.use.length > 0)).toEqual([]);
    expect(tagTable.rows().filter((entry) => entry.status === 'variant' && entry.use.length === 0)).toEqual([]);
  });

  it('posts have a known geographic code and routing indicator', () => {
    const posts = postTable.rows();
    const geo = (code: string): boolean => tagTable.all(code).some((entry) => entry.kind === 'geo');
    expect(
      missing(
        posts.map((post) => post.tagsCode),
        geo,
      ),
    ).toEqual([]);
    expect(
      missing(
        posts.flatMap((post) => post.indicator ?? []),
        routingIndicatorTable.has,
      ),
    ).toEqual([]);
  });

  it('a station is its message reference number without blanks', () => {
    expect(postTable.rows().filter((post) => post.mrn.replaceAll(' ', '') !== post.origin)).toEqual([]);
  });

  it('aliases and time zones belong to posts', () => {
    expect(
      missing(
        postAliasTable.rows().map((alias) => alias.origin),
        postTable.has,
      ),
    ).toEqual([]);
    expect(
      missing(
        timeZoneTable.rows().map((row) => row.origin),
        postTable.has,
      ),
    ).toEqual([]);
  });

  it('an alias that numbers cables itself is a former name, a respelling, a second name, or TAIPEI', () => {
    const both = postAliasTable.rows().filter((alias) => postTable.has(alias.alias));
    const plain = both.filter(({ kind }) => !['former-name', 'respelling', 'second-name'].includes(kind));
    expect(plain.map((alias) => [alias.alias, alias.kind])).toEqual([['TAIPEI', 'variant']]);
  });

  it('no alias leads to another alias that would have to be followed', () => {
    const followed = postAliasTable.rows().filter((alias) => postAliasTable.get(alias.origin)?.kind === 'variant');
    expect(followed).toEqual([]);
  });

  it('misspelt routing indicators are not real and mean real ones', () => {
    const rows = routingMisspellingTable.rows();
    expect(
      missing(
        rows.map((row) => row.probable),
        routingIndicatorTable.has,
      ),
    ).toEqual([]);
    expect(rows.filter((row) => routingIndicatorTable.has(row.indicator))).toEqual([]);
  });

  it('ranges of routing indicators run over the last of seven letters', () => {
    for (const { indicator, rangeEnd } of routingIndicatorTable.rows()) {
      if (rangeEnd === undefined) continue;
      expect(indicator).toHaveLength(7);
      expect(rangeEnd.slice(0, -1)).toBe(indicator.slice(0, -1));
      expect(rangeEnd > indicator).toBe(true);
    }
  });

  it('prefixes count the indicators they start', () => {
    const codes = routingIndicatorTable.rows().map((row) => row.indicator);
    const [header = [], ...lines] = parseCsv(read('routing-structure.csv'));
    for (const line of lines) {
      const prefix = line[header.indexOf('prefix')] ?? '';
      const listed = codes.filter((code) => code.startsWith(prefix)).length;
      expect([prefix, line[header.indexOf('listed')]]).toEqual([prefix, String(listed)]);
    }
  });

  it('every prefix with a meaning starts a listed indicator, but for collectives as delivered', () => {
    const codes = routingIndicatorTable.rows().map((row) => row.indicator);
    const bare = routingStructureTable.rows().filter(({ prefix }) => !codes.some((code) => code.startsWith(prefix)));
    expect(bare.map((step) => step.prefix)).toEqual(['RUCR']);
  });

  it('geographic codes of two lists agree in kind', () => {
    const other = geoTagTable.rows().filter(({ tag }) => tagTable.has(tag) && tagTable.get(tag)?.kind !== 'geo');
    expect(other).toEqual([]);
  });
});
