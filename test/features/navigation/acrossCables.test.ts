// Citations across a folder: call hierarchy, links, counts above the lines, symbols, missing cables; and fields edited as one.
import { describe, expect, it } from 'vitest';
import {
  incomingCalls,
  outgoingCalls,
  prepareCallHierarchy,
} from '../../../server/src/features/navigation/callHierarchy.ts';
import { codeLenses } from '../../../server/src/features/navigation/codeLens.ts';
import { documentLinks } from '../../../server/src/features/navigation/documentLinks.ts';
import { linkedEditing } from '../../../server/src/features/navigation/linkedEditing.ts';
import { missingCsv } from '../../../server/src/features/navigation/missingCables.ts';
import { workspaceSymbols } from '../../../server/src/features/navigation/workspaceSymbols.ts';
import { exampleCable } from '../../../server/src/linter/exampleCable.ts';
import { english } from '../../../server/src/text/translate.ts';
import { archive, withCursor } from './archive.ts';
import { openFiles } from './openFiles.ts';

describe('call hierarchy', () => {
  const prepare = (source: string) => {
    const files = openFiles(source);
    const items = prepareCallHierarchy(files.context, files.index, files.cursor, english);
    return { files, items };
  };

  it.each<[string, string[]]>([
    ['Post agr|ees', ['07LISBON427: 2007-03-14 · HARBOR AUTHORITY POSTPONES DREDGING TENDER']],
    ['A. MAD|RID 77', ['07MADRID77: 2007-03-01 · DREDGER WAITS FOR PILOT']],
    ['B. 06 PA|RIS 1204', ['06PARIS1204: not in this folder']],
    ['Ref|s B and C', ['06PARIS1204: not in this folder', '07MADRID91: 2007-03-01 · PILOT FOUND']],
  ])('begins at %s', (cursor, expected) => {
    const { items } = prepare(withCursor(cursor));
    expect(items.map(({ name, detail }) => `${name}: ${detail}`)).toEqual(expected);
  });

  it('incoming: who cites it, with every place', () => {
    const { files, items } = prepare(withCursor('B. 06 PA|RIS 1204'));
    const calls = items.flatMap((item) => incomingCalls(files.index, item));
    expect(
      calls.map(({ from, fromRanges }) => [from.name, ...fromRanges.map((range) => files.show(from.uri, range))]),
    ).toEqual([
      expect.arrayContaining(['07LISBON427', '07LISBON427.txt:18: 06 PARIS 1204 (NOTAL)']),
      ['07MADRID77', '07MADRID77.txt:17: 06 PARIS 1204'],
      ['07MADRID91', '07MADRID91.txt:18: 06 PARIS 1204'],
    ]);
  });

  it('outgoing: what it cites, there or not', () => {
    const { files, items } = prepare(withCursor('Post agr|ees'));
    const calls = items.flatMap((item) => outgoingCalls(files.index, item, english));
    expect(calls.map(({ to, fromRanges }) => [to.name, files.show(files.context.uri, fromRanges[0] as never)])).toEqual(
      [
        ['07MADRID77', '07LISBON427.txt:17: MADRID 77'],
        ['06PARIS1204', '07LISBON427.txt:18: 06 PARIS 1204 (NOTAL)'],
        ['07MADRID91', '07LISBON427.txt:19: MADRID 91'],
      ],
    );
  });

  it('calls nothing missing while the list of files is incomplete', () => {
    const files = openFiles(withCursor('B. 06 PA|RIS 1204'));
    files.index.isComplete = false;
    expect(prepareCallHierarchy(files.context, files.index, files.cursor, english)[0]?.detail).toBe('not found so far');
  });
});

it('links stand on the references that are in the workspace', () => {
  const files = openFiles(archive());
  expect(
    documentLinks(files.context, files.index).map(
      ({ range, target }) => `${files.show(files.context.uri, range)} -> ${target}`,
    ),
  ).toEqual([
    '07LISBON427.txt:17: MADRID 77 -> file:///archive/07MADRID77.txt#L9,8',
    '07LISBON427.txt:19: MADRID 91 -> file:///archive/07MADRID91.txt#L9,8',
  ]);
});

describe('counts above the lines', () => {
  const checkLenses = (
    source: string,
    settings: { references: boolean; citedBy: boolean },
    expected: readonly string[],
  ) => {
    const files = openFiles(source);
    const lenses = codeLenses(files.context, files.index, settings, english);
    expect(lenses.map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`)).toEqual(expected);
  };

  it('mentions of each reference', () =>
    checkLenses(archive(), { references: true, citedBy: false }, ['17: 2 mentions', '18: 1 mention', '19: 1 mention']));
  it('cables that cite this one', () => {
    const [lisbon = '', ...others] = archive().split(/^(?==== )/m);
    checkLenses([others[0], lisbon, others[1]].join(''), { references: false, citedBy: true }, [
      '9: cited by 2 cables',
    ]);
  });
  it('none unless asked for', () => checkLenses(archive(), { references: false, citedBy: false }, []));
});

describe('workspace symbols', () => {
  const { index } = openFiles(archive());

  it.each<[string, string[]]>([
    [
      '',
      [
        '07LISBON427 HARBOR AUTHORITY POSTPONES DREDGING TENDER',
        '07MADRID77 DREDGER WAITS FOR PILOT',
        '07MADRID91 PILOT FOUND',
      ],
    ],
    ['pilot', ['07MADRID77 DREDGER WAITS FOR PILOT', '07MADRID91 PILOT FOUND']],
    ['@LISBON', ['07LISBON427 HARBOR AUTHORITY POSTPONES DREDGING TENDER [@LISBON]']],
    ['#ETRD found', ['07MADRID91 PILOT FOUND [#ETRD found]']],
    [
      '2006..2007 @MADRID',
      ['07MADRID77 DREDGER WAITS FOR PILOT [2006..2007 @MADRID]', '07MADRID91 PILOT FOUND [2006..2007 @MADRID]'],
    ],
    ['>=C', []],
    ['07MADRID91', ['07MADRID91 PILOT FOUND']],
  ])('%j', (typed, expected) => {
    expect(
      workspaceSymbols(index, typed)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(expected);
  });

  it('keep the words typed within what editors look at', () => {
    const long = openFiles(`=== a.txt\n${exampleCable({ subject: `SUBJECT: ${'HARBOR '.repeat(40)}` })}`);
    const [symbol] = workspaceSymbols(long.index, '@LISBON');
    expect(symbol?.name).toMatch(/^07LISBON427 HARBOR .* \[@LISBON\]$/);
    expect(symbol?.name.length).toBeLessThanOrEqual(128);
  });
});

describe('missing cables', () => {
  it('as a table: most cited first, with who cites them and since when', () => {
    const { index } = openFiles(archive());
    const [headings, ...rows] = missingCsv(index, english).split('\r\n');
    expect(headings).toBe('Cable,Post,Year,Number,Times cited,Not later than,Cited in');
    expect(rows[0]).toMatch(/^06PARIS1204,PARIS,2006,1204,3,2007-03-01,/);
    expect(rows[0]).toContain('07MADRID91 ref B');
    expect(rows.slice(1)).toEqual(['']);
  });

  it('none while the list of files is incomplete', () => {
    const { index } = openFiles(archive());
    index.isComplete = false;
    expect(missingCsv(index, english).split('\r\n')).toHaveLength(2);
  });
});

describe('linked editing', () => {
  const checkLinked = (source: string, expected: readonly string[] | undefined) => {
    const files = openFiles(`=== a.txt\n${source}`);
    const found = linkedEditing(files.context, files.cursor)?.ranges.map((range) =>
      files.show(files.context.uri, range),
    );
    expect(found?.map((line) => line.replace('a.txt:', ''))).toEqual(expected);
  };
  const PAGES =
    '1. First.\n\nLISBON 00000427  001.2 OF 002\n\n\nMore.\n\nLISBON 00000427  002 OF 002\n\n\nEnd.\nMARLOWE';
  const END = '1. First.\nMARLOWE\nBT\n#0427\n\nNNNN';

  it('the serial in the heading and at the end', () => {
    checkLinked(exampleCable({ calling: 'DE RUEHLI #04|27 0730708', body: END }), ['3: 0427', '20: 0427']);
    checkLinked(exampleCable({ body: END.replace('#0427', '#042|7') }), ['3: 0427', '20: 0427']);
  });
  it('not where the two disagree', () =>
    checkLinked(exampleCable({ calling: 'DE RUEHLI #04|28 0730708', body: END }), undefined));
  it('page lines, number and station', () => {
    checkLinked(exampleCable({ body: PAGES.replace('0427', '04|27') }), ['19: 00000427', '24: 00000427']);
    checkLinked(exampleCable({ body: PAGES.replace('LISBON', 'LIS|BON') }), ['9: LISBON', '19: LISBON', '24: LISBON']);
  });
  it('nothing on words', () => checkLinked(exampleCable({ body: '1. Fi|rst.\nMARLOWE' }), undefined));
});
