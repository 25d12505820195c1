// Definition, references and highlights, in one file and across several.
import { describe, expect, it } from 'vitest';
import { highlights } from '../../../server/src/features/highlights.ts';
import { definition } from '../../../server/src/features/navigation/definition.ts';
import { references } from '../../../server/src/features/navigation/references.ts';
import { exampleCable } from '../../../server/src/linter/exampleCable.ts';
import { archive, withCursor } from './archive.ts';
import { openFiles, showLinks, showLocations } from './openFiles.ts';

const checkDefinition = (source: string, expected: readonly string[]) => {
  const files = openFiles(source);
  const links = definition(files.context, files.index, files.cursor);
  expect(showLinks(files, links)).toEqual(expected);
  for (const { targetRange, targetSelectionRange } of links) {
    expect(targetRange.start.line).toBeLessThanOrEqual(targetSelectionRange.start.line);
    expect(targetRange.end.line).toBeGreaterThanOrEqual(targetSelectionRange.end.line);
  }
};

const checkReferences = (source: string, expected: readonly string[], withDeclaration = true) => {
  const files = openFiles(source);
  expect(showLocations(files, references(files.context, files.index, files.cursor, withDeclaration))).toEqual(expected);
};

const checkHighlights = (source: string, expected: readonly string[]) => {
  const files = openFiles(source);
  const found = highlights(files.context, files.cursor).map(({ range }) => files.show(files.context.uri, range));
  expect(found.map((line) => line.replace('07LISBON427.txt:', ''))).toEqual(expected);
};

const MADRID77 = '07MADRID77.txt:9: MADRID 000077';
const MADRID91 = '07MADRID91.txt:9: MADRID 000091';

describe('definition', () => {
  it.each<[string, string[]]>([
    // A mention leads to the REF line first, then to the cable.
    ['As RE|F A says', ['07LISBON427.txt:17: MADRID 77', MADRID77]],
    ['Refs |B and C', ['07LISBON427.txt:18: 06 PARIS 1204 (NOTAL)']],
    ['Refs B and |C', ['07LISBON427.txt:19: MADRID 91', MADRID91]],
    ['Re|fs B and C', ['07LISBON427.txt:18: 06 PARIS 1204 (NOTAL)', '07LISBON427.txt:19: MADRID 91', MADRID91]],
    [
      'REF|TELS',
      [
        '07LISBON427.txt:17: MADRID 77',
        '07LISBON427.txt:18: 06 PARIS 1204 (NOTAL)',
        '07LISBON427.txt:19: MADRID 91',
        MADRID77,
        MADRID91,
      ],
    ],
    // The reference itself leads to the cable; to itself when that is not there.
    ['A. MAD|RID 77', [MADRID77]],
    ['REF: |A. MADRID', [MADRID77]],
    ['06 PARIS |1204 (NOTAL)', ['07LISBON427.txt:18: 06 PARIS 1204 (NOTAL)']],
    // Paragraphs, here and in the cable that is cited.
    ['See pa|ra 2', ['07LISBON427.txt:24: 2']],
    ['paras |1-2 above', ['07LISBON427.txt:21: 1', '07LISBON427.txt:24: 2']],
    ['ref A par|a 2 is', ['07MADRID77.txt:21: ']],
    // The rest.
    ['UNCLAS LIS|BON 000427', ['07LISBON427.txt:9: LISBON 000427']],
    ['DE RUEHLI #04|27', ['07LISBON427.txt:9: LISBON 000427']],
    ['DE RUE|HLI #0427', ['07LISBON427.txt:6: AMEMBASSY LISBON']],
    ['TAGS: ET|RD', ['07LISBON427.txt:14: ETRD']],
    ['Post agr|ees', []],
  ])('%s', (cursor, expected) => checkDefinition(withCursor(cursor), expected));

  it('a routing indicator leads to its addressee', () =>
    checkDefinition(
      `=== a.txt\n${exampleCable({ routing: 'PP RUEHM|D', info: 'INFO RUEHMD/AMEMBASSY MADRID 0412' })}`,
      ['a.txt:8: RUEHMD'],
    ));

  it('a paragraph of another section of the cable is found in its file', () => {
    const section = (number: number, body: string) =>
      exampleCable({ classification: `UNCLAS SECTION 0${number} OF 02 LISBON 000427`, body });
    checkDefinition(
      `=== one.txt\n${section(1, '1. First.\n\n2. Second.')}\n=== two.txt\n${section(2, '3. See para |2.\nMARLOWE')}`,
      ['one.txt:19: '],
    );
  });

  it('a paragraph of some other paper leads nowhere', () =>
    checkDefinition(archive({ body: '1. Paragraph |1 of the agreement.\nMARLOWE' }), []));
});

/** Where the cables of Madrid name their sender. */
const FROM_MADRID = ['07MADRID77.txt:6: AMEMBASSY MADRID', '07MADRID91.txt:6: AMEMBASSY MADRID'];

describe('references', () => {
  it.each<[string, string[]]>([
    [
      'A. MAD|RID 77',
      [
        '07LISBON427.txt:17: A. MADRID 77',
        '07LISBON427.txt:21: REF A',
        '07LISBON427.txt:24: ref A',
        '07MADRID91.txt:17: MADRID 77',
      ],
    ],
    [
      'Refs |B and C',
      [
        '07LISBON427.txt:18: B. 06 PARIS 1204 (NOTAL)',
        '07LISBON427.txt:24: B',
        '07MADRID77.txt:17: 06 PARIS 1204',
        '07MADRID91.txt:18: 06 PARIS 1204',
      ],
    ],
    ['See pa|ra 2', ['07LISBON427.txt:21: para 2', '07LISBON427.txt:24: 2', '07LISBON427.txt:26: paras 1-2']],
    ['TAGS: ET|RD', ['07LISBON427.txt:14: ETRD', '07MADRID77.txt:14: ETRD', '07MADRID91.txt:14: ETRD']],
    ['RUEHM|D/AMEMBASSY MADRID 0412', ['07LISBON427.txt:8: RUEHMD', ...FROM_MADRID]],
    ['RUEHMD/AMEMBASSY MA|DRID 0412', ['07LISBON427.txt:8: AMEMBASSY MADRID', ...FROM_MADRID]],
    ['Post agr|ees', []],
  ])('%s', (cursor, expected) => checkReferences(withCursor(cursor), expected));

  it('of an MRN are the cables that cite it', () =>
    checkReferences(
      archive().replace('UNCLAS MADRID 000077', 'UNCLAS MADR|ID 000077'),
      [
        '07MADRID77.txt:3: #0077',
        '07LISBON427.txt:17: MADRID 77',
        '07LISBON427.txt:21: A',
        '07LISBON427.txt:22: REFTELS',
        '07LISBON427.txt:24: A',
        '07MADRID91.txt:17: MADRID 77',
      ],
      false,
    ));

  it('can leave the declaration out', () =>
    checkReferences(
      withCursor('As RE|F A says'),
      ['07LISBON427.txt:21: REF A', '07LISBON427.txt:24: ref A', '07MADRID91.txt:17: MADRID 77'],
      false,
    ));
});

describe('highlights', () => {
  it.each<[string, string[]]>([
    ['As RE|F A says', ['17: A. MADRID 77', '21: REF A', '24: ref A']],
    ['REF|TELS', ['17: A. MADRID 77', '18: B. 06 PARIS 1204 (NOTAL)', '19: C. MADRID 91', '22: REFTELS']],
    ['paras |1-2', ['21: 1', '21: para 2', '24: 2', '26: paras 1-2']],
    ['DE RUEHLI #04|27', ['3: #0427', '9: LISBON 000427']],
    ['ref A par|a 2', ['24: para 2']],
  ])('%s', (cursor, expected) => checkHighlights(withCursor(cursor), expected));
});
