// Completion in the header and at the openings of the text.
import { describe, expect, it, test } from 'vitest';
import { exampleCable } from '../../../server/src/linter/exampleCable.ts';
import { checkTaken, documentationOf, labelsAt } from './checkCompletion.ts';

const SECRET = { classification: 'S E C R E T LISBON 000427', security: 'ZNY SSSSS ZZH' };

describe('captions', () => {
  test('of the classification', () => {
    const unclassified = labelsAt(exampleCable({ captions: 'S|' }));
    expect(unclassified.slice(0, 2)).toEqual(['SIPDIS', 'SENSITIVE']);
    const secret = labelsAt(exampleCable({ ...SECRET, captions: 'N|' }));
    expect(secret.slice(0, 2)).toEqual(['NOFORN', 'NODIS']);
    expect(labelsAt(exampleCable({ ...SECRET, captions: 'SEN|' }))).toEqual([]);
    expect(labelsAt(exampleCable({ captions: 'ROG|' }))).toEqual([]);
  });
  test('those that stand there already come last', () =>
    expect(labelsAt(exampleCable({ captions: 'SIPDIS\n\nS|' })).indexOf('SIPDIS')).toBeGreaterThan(0));
  test('explained', () =>
    expect(documentationOf(checkTaken(exampleCable({ captions: 'SIP|' }), 'SIPDIS', 'SIPDIS'))).toContain('SIPRNET'));
  test('not below the E.O. line', () => expect(labelsAt(exampleCable({ tags: 'SIP|' }))).toEqual([]));
});

describe('the E.O. line', () => {
  it.each([
    ['unclassified', {}, 'E|', ['E.O. 12958: N/A'], 'E.O. 12958: N/A'],
    [
      'classified: ten years from the cable, then twenty-five',
      SECRET,
      'E|',
      ['E.O. 12958: DECL: 03/14/2017', 'E.O. 12958: DECL: 03/14/2032'],
      'E.O. 12958: DECL: 03/14/2017',
    ],
    [
      'behind the number',
      SECRET,
      'E.O. 12958: |',
      ['DECL: 03/14/2017', 'DECL: 03/14/2032'],
      'E.O. 12958: DECL: 03/14/2017',
    ],
    [
      'behind DECL',
      SECRET,
      'E.O. 12958: DECL|',
      ['DECL: 03/14/2017', 'DECL: 03/14/2032'],
      'E.O. 12958: DECL: 03/14/2017',
    ],
    [
      'of 2011',
      { ...SECRET, date: 'P 140708Z MAR 11' },
      'E|',
      ['E.O. 13526: DECL: 03/14/2021', 'E.O. 13526: DECL: 03/14/2036'],
      'E.O. 13526: DECL: 03/14/2021',
    ],
    [
      'of 1976',
      { ...SECRET, date: 'P 140708Z MAR 76' },
      'E|',
      ['E.O. 11652: GDS', 'E.O. 11652: XGDS-2', 'E.O. 11652: ADS'],
      'E.O. 11652: GDS',
    ],
  ])('%s', (_, parts, order, labels, line) => {
    const source = exampleCable({ ...parts, order });
    expect(labelsAt(source).slice(0, labels.length)).toEqual(labels);
    checkTaken(source, labels[0] ?? '', line);
  });
  test('explained', () => {
    const item = checkTaken(
      exampleCable({ ...SECRET, order: 'E|' }),
      'E.O. 12958: DECL: 03/14/2017',
      'E.O. 12958: DECL: 03/14/2017',
    );
    expect(item.labelDetails?.description).toBe('10 years: 14 March 2017');
    expect(documentationOf(item)).toContain('In force from');
  });
});

describe('TAGS', () => {
  test('by code and by title', () => {
    checkTaken(exampleCable({ tags: 'TAGS: ETRD, PRE|' }), 'PREL', 'TAGS: ETRD, PREL');
    expect(
      checkTaken(exampleCable({ tags: 'TAGS: ETRD, Chin|' }), 'CH', 'TAGS: ETRD, CH').labelDetails?.description,
    ).toBe('China');
  });
  test('subjects, then places, organizations, programs', () => {
    const labels = labelsAt(exampleCable({ tags: 'TAGS: K|' }));
    const kinds = ['KN', 'KDEM'].map((tag) => labels.indexOf(tag));
    expect(kinds[0]).toBeGreaterThanOrEqual(0);
    expect(kinds[1]).toBeGreaterThan(kinds[0] ?? 0);
    expect(labelsAt(exampleCable({ tags: 'TAGS: |' }))[0]).toMatch(/^[A-Z]{4}$/);
  });
  test('those that stand there already come last', () => {
    const labels = labelsAt(exampleCable({ tags: 'TAGS: PREL, PRE|' }));
    expect(labels).toContain('PREL');
    expect(labels.at(-1)).toBe('PREL');
  });
  test('found by code before those found by title', () =>
    expect(labelsAt(exampleCable({ tags: 'TAGS: CH|' })).slice(0, 1)).toEqual(['CH']));
  test('of the period', () => {
    expect(labelsAt(exampleCable({ tags: 'TAGS: PFO|', date: 'P 140708Z MAR 75' }))).toContain('PFOR');
    expect(labelsAt(exampleCable({ tags: 'TAGS: PFO|' }))).not.toContain('PFOR');
    expect(labelsAt(exampleCable({ tags: 'TAGS: KDE|', date: 'P 140708Z MAR 75' }))).toEqual([]);
  });
  test('on a further line', () => void checkTaken(exampleCable({ tags: 'TAGS: ETRD,\nPRE|' }), 'PREL', 'PREL'));
  test('explained as of the period', () =>
    expect(documentationOf(checkTaken(exampleCable({ tags: 'TAGS: PRE|' }), 'PREL', 'TAGS: PREL'))).toContain(
      'External political relations',
    ));
});

describe('references', () => {
  const others = {
    '07MADRID77.txt': exampleCable({
      from: 'FM AMEMBASSY MADRID',
      classification: 'UNCLAS MADRID 000077',
      subject: 'SUBJECT: ALMONDS',
    }),
    '06ROME12.txt': exampleCable({
      from: 'FM AMEMBASSY ROME',
      classification: 'UNCLAS ROME 000012',
      date: 'P 140708Z MAR 06',
      subject: 'SUBJECT: TIDES',
    }),
  };
  it.each([
    ['the first letter', 'REF: |', 'A. MADRID 77', 'REF: A. MADRID 77'],
    ['another year', 'REF: |', 'A. 06 ROME 12', 'REF: A. 06 ROME 12'],
    ['a letter that stands already', 'REF: A. |', 'MADRID 77', 'REF: A. MADRID 77'],
    ['the next letter', 'REF: A. STATE 5\n     |', 'B. MADRID 77', '     B. MADRID 77'],
    ['begun', 'REF: A. STATE 5\n     B. MAD|', 'MADRID 77', '     B. MADRID 77'],
  ])('%s', (_, references, label, line) => {
    const item = checkTaken(exampleCable({ references }), label, line, { others });
    expect(documentationOf(item)).toMatch(/ALMONDS|TIDES/);
  });
  describe('in a large folder', () => {
    const later = Array.from({ length: 500 }, (_, i): [string, string] => {
      const classification = `UNCLAS LISBON ${String(i + 1).padStart(6, '0')}`;
      return [`later${i}.txt`, exampleCable({ classification, date: 'P 010000Z MAY 07' })];
    });
    const all = { ...others, ...Object.fromEntries(later) };
    it.each([
      ['an old one by its year and post', 'REF: A. 06 RO|', '06 ROME 12'],
      ['as one writes a key', 'REF: A. 06ROM|', '06 ROME 12'],
      ['with its number', 'REF: A. 06 Rome 1|', '06 ROME 12'],
      ['one of the own year', 'REF: A. MAD|', 'MADRID 77'],
      ['one of the own year that is named', 'REF: A. 07 MAD|', 'MADRID 77'],
    ])('%s', (_, references, label) =>
      expect(labelsAt(exampleCable({ references }), { others: all })).toEqual([label]),
    );
  });
  test('one that stands there already is not offered again', () =>
    expect(labelsAt(exampleCable({ references: 'REF: A. MADRID 77\n     |' }), { others })).toEqual(['B. 06 ROME 12']));
});

describe('authority', () => {
  test('the whole line', () =>
    void checkTaken(
      exampleCable({ ...SECRET, references: 'Cl|' }),
      'Classified By:',
      'Classified By: <DCM NAME> for reasons 1.4 (<b>) and (<d>).',
    ));
  it.each([
    ['Classified By: DCM Sapt for reasons |', '1.4 (d)', 'Classified By: DCM Sapt for reasons 1.4 (d)'],
    ['Classified By: DCM Sapt for reasons 1.4 (|', '(b)', 'Classified By: DCM Sapt for reasons 1.4 (b)'],
    [
      'Classified By: DCM Sapt for reasons 1.4 (b) and (|',
      '(d)',
      'Classified By: DCM Sapt for reasons 1.4 (b) and (d)',
    ],
  ])('%s', (references, label, line) => {
    const item = checkTaken(exampleCable({ ...SECRET, references }), label, line);
    expect(documentationOf(item)).toMatch(/foreign/i);
  });
  test('before September 2003 it was 1.5', () =>
    expect(
      labelsAt(
        exampleCable({ ...SECRET, date: 'P 140708Z MAR 02', references: 'Classified By: DCM Sapt for reasons |' }),
      )[0],
    ).toBe('1.5 (a)'));
});

describe('portion markings', () => {
  const cable = (body: string, parts = {}) => exampleCable({ ...SECRET, ...parts, body });
  test('up to the level of the line, the last one first', () => {
    expect(labelsAt(cable('1. (C/NF) One.\n\n2. (|')).slice(0, 4)).toEqual(['(C/NF)', '(U)', '(SBU)', '(C)']);
    expect(labelsAt(exampleCable({ body: '1. (|' }))).toEqual(['(U)']);
    expect(labelsAt(exampleCable({ captions: 'SENSITIVE', body: '1. (|' }))).toEqual(['(U)', '(SBU)', '(SBU/NF)']);
  });
  test('taken', () => void checkTaken(cable('1. (S|'), '(S/NF)', '1. (S/NF) '));
  test('in front of the subject', () =>
    void checkTaken(exampleCable({ ...SECRET, subject: 'SUBJECT: (|' }), '(C)', 'SUBJECT: (C) '));
});

describe('parts of the text', () => {
  it.each([
    ['behind a marking', '1. (S) SU|', 'SUMMARY', '1. (S) SUMMARY: <> END SUMMARY.'],
    ['behind a number', '1. |', 'COMMENT', '1. COMMENT: <> END COMMENT.'],
    [
      'at a blank line: with the next number and marking',
      '1. (S) One.\n\nCO|',
      'COMMENT',
      '2. (S) COMMENT: <> END COMMENT.',
    ],
  ])('%s', (_, body, label, line) => void checkTaken(exampleCable({ ...SECRET, body }), label, line));
});

describe('words that begin a line', () => {
  it.each([
    ['TAGS', { tags: 'T|' }, 'TAGS:', 'TAGS: '],
    ['SUBJECT', { subject: 'SUB|' }, 'SUBJECT:', 'SUBJECT: '],
    ['REF', { references: 'R|' }, 'REF:', 'REF: A. '],
  ])('%s', (_, parts, label, line) => void checkTaken(exampleCable(parts), label, line));
  test('once', () => expect(labelsAt(exampleCable({ references: 'SUB|' }))).toEqual([]));
});

describe('silence', () => {
  it.each([
    ['in prose', exampleCable({ body: '1. The harbor au|thority' })],
    ['at the start of a line of prose', exampleCable({ body: '1. The harbor\nau|' })],
    ['at a capital that begins a paragraph', exampleCable({ body: '1. One.\n\nS|' })],
    ['in prose, in parentheses', exampleCable({ body: '1. The harbor (|' })],
    ['in prose, a word of a field', exampleCable({ body: '1. One.\nTAGS: P|' })],
    ['in the words of the subject', exampleCable({ subject: 'SUBJECT: HARB|' })],
    ['in the signature', exampleCable({ body: '1. One.\n\nMARL|' })],
    ['in what is no cable', 'Dear colleague,\n\nTO RUEHC|'],
    ['in a list of persons', exampleCable({ tags: 'TAGS: PREL, (HENTZAU, RU|' })],
  ])('%s', (_, source) => expect(labelsAt(source)).toEqual([]));

  test('at a blank, where Enter shall mean a new line', () => {
    const asked = { trigger: ' ' };
    expect(labelsAt(exampleCable({ tags: 'TAGS: PREL |' }), asked)).toEqual([]);
    expect(labelsAt(exampleCable({ info: 'INFO RUEHMD/AMEMBASSY MADRID |' }), asked)).toEqual([]);
    expect(labelsAt(exampleCable({ tags: 'TAGS: |' }), asked)).not.toEqual([]);
    expect(labelsAt(exampleCable({ tags: 'TAGS: PREL, |' }), asked)).not.toEqual([]);
    expect(labelsAt(exampleCable({ info: 'INFO |' }), asked)).not.toEqual([]);
  });
});
