// The index over a few cables: keys, citations, what is missing, searches and groups.
import { describe, expect, it } from 'vitest';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import type { Grouping } from '../../server/src/workspace/cableIndex.ts';
import { parseQuery } from '../../server/src/workspace/cableQuery.ts';
import { canonicalKey } from '../../server/src/workspace/canonicalKey.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';

describe('keys', () => {
  it.each([
    ['07BEIJING1689', '07BEIJING1689'],
    ['07 BEIJING 001689', '07BEIJING1689'],
    ['2007 Beijing 1689', '07BEIJING1689'],
    ['(07) RIO DE JANEIRO 12', '07RIODEJANEIRO12'],
    ['07USUN NEW YORK 5', '07USUNNEWYORK5'],
    ['07 USUN 5', '07USUNNEWYORK5'],
    ['07 SECSTATE 5', '07STATE5'],
    ['74 PEKING 15', '74PEKING15'],
    ['06 KIEV 4558', '06KYIV4558'],
    ['06KYIV4558', '06KYIV4558'],
    ['REF A', undefined],
    ['', undefined],
  ])('%s is %s', (written, key) => {
    expect(canonicalKey(written)).toBe(key);
  });
});

describe('queries', () => {
  it.each([
    ['@usun #etrd', { stations: ['USUNNEWYORK'], tags: ['ETRD'] }],
    ['1974', { from: { year: 1974 }, to: { year: 1974 } }],
    ['1974-03..', { from: { year: 1974, month: 3 } }],
    ['..1975', { to: { year: 1975 } }],
    ['1974..1975-2', { from: { year: 1974 }, to: { year: 1975, month: 2 } }],
    ['>=C', { atLeast: 'CONFIDENTIAL' }],
    ['<S', { atMost: 'CONFIDENTIAL' }],
    ['=SBU', { atLeast: 'LIMITED OFFICIAL USE', atMost: 'LIMITED OFFICIAL USE' }],
    ['fish >TS 1689', { words: ['fish', '>TS', '1689'] }],
    ['', {}],
  ])('%s', (typed, query) => {
    expect(parseQuery(typed)).toEqual(query);
  });
});

const cables = {
  'file:///a/07LISBON427.txt': exampleCable({}),
  'file:///a/07LISBON428.txt': exampleCable({
    classification: 'C O N F I D E N T I A L LISBON 000428',
    subject: 'SUBJECT: SARDINE QUOTAS',
    references: 'REF: A. LISBON 427\n     B. 06 USUN 99',
  }),
};

const indexOf = (files: Readonly<Record<string, string>>): WorkspaceIndex => {
  const index = new WorkspaceIndex();
  for (const [uri, text] of Object.entries(files)) index.update(uri, text);
  index.isComplete = true;
  return index;
};

it('takes two spellings of one station for one', () => {
  const index = indexOf({
    'file:///a/06KIEV4558.txt': exampleCable({ date: 'P 130708Z DEC 06', classification: 'UNCLAS KIEV 004558' }),
    'file:///a/07LISBON428.txt': exampleCable({
      classification: 'UNCLAS LISBON 000428',
      references: 'REF: 06 KYIV 4558',
    }),
  });
  expect(index.missing()).toEqual([]);
  expect(index.citing('06KIEV4558').map(({ cable }) => cable.key)).toEqual(['07LISBON428']);
});

it('knows where a TAG stands, far to the right, too', () => {
  const text = exampleCable({ tags: `TAGS:${' '.repeat(700)}ETRD` });
  const [cable] = indexOf({ 'file:///a/07LISBON427.txt': text }).cablesOf('file:///a/07LISBON427.txt');
  const [place] = cable?.tagPlaces ?? [];
  const line = text.split('\n')[place?.line ?? -1];
  expect(line?.slice(place?.character)).toBe('ETRD');
});

describe('a small workspace', () => {
  it('knows its cables by key in any form', () => {
    const index = indexOf(cables);
    expect(index.size).toBe(2);
    expect(index.cablesWithKey('2007 Lisbon 427').map(({ uri }) => uri)).toEqual(['file:///a/07LISBON427.txt']);
  });

  it('knows who cites a cable, and what is missing once it is complete', () => {
    const index = indexOf(cables);
    expect(index.citing('07LISBON427').map(({ cable, reference }) => [cable.key, reference.letter])).toEqual([
      ['07LISBON428', 'A'],
    ]);
    expect(index.missing()).toMatchObject([{ key: '06USUNNEWYORK99', station: 'USUNNEWYORK', serial: 99, count: 1 }]);
    index.isComplete = false;
    expect(index.missing()).toEqual([]);
  });

  it.each<[string, number]>([
    ['@LISBON', 2],
    ['sardine', 1],
    ['>=C', 1],
    ['2007-03', 2],
    ['2008..', 0],
    ['427', 1],
  ])('%s finds %i', (typed, count) => {
    expect(indexOf(cables).search(parseQuery(typed))).toHaveLength(count);
  });

  it.each<Grouping>(['post', 'year', 'month', 'tag', 'classification'])('groups by %s find what they count', (by) => {
    const index = indexOf(cables);
    const groups = index.groups(by);
    expect(groups.length).toBeGreaterThan(0);
    for (const { query, count } of groups) expect(index.search(query)).toHaveLength(count);
  });

  it('follows removals', () => {
    const index = indexOf(cables);
    index.remove('file:///a/07LISBON427.txt');
    expect(index.missing().map(({ key }) => key)).toEqual(['06USUNNEWYORK99', '07LISBON427']);
  });
});
