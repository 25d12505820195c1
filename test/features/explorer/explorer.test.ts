// The cable explorer, opened as a person opens it: level by level, by the names of the nodes.
import { describe, expect, it } from 'vitest';
import { explorer } from '../../../server/src/features/explorer/explorer.ts';
import type { ExplorerNode } from '../../../server/src/features/explorer/explorerNode.ts';
import { findCables } from '../../../server/src/features/explorer/findCables.ts';
import { exampleCable } from '../../../server/src/linter/exampleCable.ts';
import { english } from '../../../server/src/text/translate.ts';
import type { CableIndex } from '../../../server/src/workspace/cableIndex.ts';
import { archive } from '../navigation/archive.ts';
import { openFiles } from '../navigation/openFiles.ts';

/** The nodes under a path of labels. */
function open(index: CableIndex, path: readonly string[], filter = ''): readonly ExplorerNode[] {
  let { nodes } = explorer(index, undefined, filter, english);
  for (const label of path) {
    const node = nodes.find((one) => one.label === label);
    if (!node?.question) throw new Error(`cannot open ${label} among ${nodes.map((one) => one.label).join(', ')}`);
    nodes = explorer(index, node.question, filter, english).nodes;
  }
  return nodes;
}

const checkLevel = (index: CableIndex, path: readonly string[], expected: readonly string[], filter = '') =>
  expect(open(index, path, filter).map(({ label, description }) => `${label}: ${description}`)).toEqual(expected);

describe('a small archive', () => {
  const { index } = openFiles(archive());
  const LISBON = '07LISBON427: HARBOR AUTHORITY POSTPONES DREDGING TENDER';
  const MADRID = ['07MADRID77: DREDGER WAITS FOR PILOT', '07MADRID91: PILOT FOUND'];

  it.each<[string[], string[]]>([
    [[], ['By Post: ', 'By Date: ', 'By TAG: ', 'By Classification: ', 'Threads: ', 'Missing Cables: ']],
    [['By Post'], ['LISBON: 1 · Portugal', 'MADRID: 2 · Spain']],
    [['By Post', 'LISBON'], [LISBON]],
    [['By Date'], ['2007: 3']],
    [
      ['By TAG'],
      ['ETRD: 3 · Foreign trade', 'EWWT: 1 · Waterborne transportation', 'PO: 1 · Portugal', 'SP: 2 · Spain'],
    ],
    [['By TAG', 'SP'], MADRID],
    [['By Classification'], ['UNCLASSIFIED: 3']],
    [['Missing Cables'], ['06PARIS1204: cited 3 times']],
  ])('%j', (path, expected) => checkLevel(index, path, expected));

  it('what a missing cable is wanted for, and where it is named', () => {
    const files = openFiles(archive());
    const nodes = open(files.index, ['Missing Cables', '06PARIS1204']);
    const opens = nodes.map(({ place }) => place && files.show(place.uri, place.range));
    expect(opens.sort()).toEqual([
      '07LISBON427.txt:18: 06 PARIS 1204 (NOTAL)',
      '07MADRID77.txt:17: 06 PARIS 1204',
      '07MADRID91.txt:18: 06 PARIS 1204',
    ]);
    expect(nodes.find(({ label }) => label === '07LISBON427')?.description).toMatch(/^ref B, paras? /);
  });

  it('opens a cable at its number', () => {
    const files = openFiles(archive());
    const [node] = open(files.index, ['By Post', 'LISBON']);
    expect(node?.place && files.show(node.place.uri, node.place.range)).toBe('07LISBON427.txt:9: LISBON 000427');
  });

  it('puts what is not known last', () => {
    const files = openFiles(`${archive()}\n=== notes.txt\n${exampleCable({ tags: '' })}`);
    expect(open(files.index, ['By TAG']).at(-1)?.label).toBe('Without TAGS');
  });

  it('shows what a filter finds', () => {
    checkLevel(index, ['By Post'], ['MADRID: 1 · Spain'], 'pilot found');
    checkLevel(index, [], [], 'nothing has these words');
    expect(explorer(index, undefined, '@MADRID', english)).toMatchObject({ size: 3, found: 2, isComplete: true });
  });
});

it('no roots where there are no cables', () => {
  const { index } = openFiles('=== notes.txt\nMilk, bread.\n');
  index.remove('file:///archive/notes.txt');
  expect(explorer(index, undefined, '', english).nodes).toEqual([]);
});

describe('a large archive', () => {
  const files = Array.from({ length: 250 }, (_, i) => {
    const serial = String(i + 1).padStart(4, '0');
    const month = i < 230 ? 'MAR' : 'APR';
    return `=== 07LISBON${i + 1}.txt\n${exampleCable({
      calling: '',
      transmission: '',
      routing: '',
      security: '',
      date: `P 140708Z ${month} 07`,
      classification: `UNCLAS LISBON 00${serial}`,
    })}`;
  });
  const { index } = openFiles(files.join('\n'));

  it('divides a large group, and leaves out a division into one', () =>
    checkLevel(index, ['By Post', 'LISBON'], ['2007-03: 230', '2007-04: 20']));

  it('shows a page, then more', () => {
    const first = open(index, ['By Post', 'LISBON', '2007-03']);
    expect(first).toHaveLength(201);
    const more = open(index, ['By Post', 'LISBON', '2007-03', 'More']);
    expect(more).toHaveLength(30);
    expect(new Set([...first.slice(0, 200), ...more].map(({ label }) => label)).size).toBe(230);
  });

  it('the search box takes words and filters', () => {
    expect(findCables(index, '@LISBON 2007-04').map(({ label }) => label)).toHaveLength(20);
    expect(findCables(index, '07LISBON17')[0]).toMatchObject({
      description: 'HARBOR AUTHORITY POSTPONES DREDGING TENDER',
      detail: '2007-03-14 · UNCLASSIFIED · ETRD, EWWT, PO',
    });
  });
});
