// The outline as a reader sees it: names and details, indented.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { outline } from '../../server/src/features/outline.ts';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { fixtureTexts } from '../support/files.ts';
import { marked } from './marks.ts';

const show = (symbols: readonly DocumentSymbol[], depth = 0): string =>
  symbols
    .map(
      (one) =>
        `${'  '.repeat(depth)}${one.name}${one.detail ? ` ~ ${one.detail}` : ''}\n${show(one.children ?? [], depth + 1)}`,
    )
    .join('');

const outlineOf = (text: string) => show(outline(marked(text).context));

describe('outline', () => {
  it('begins with the header in the order of the text', () => {
    expect(
      outlineOf(exampleCable({ references: 'REF: A. MADRID 77\n     B. 06 STATE 5678 (NOTAL)' })),
    ).toBe(`From AMEMBASSY LISBON ~ to 1, info 1
UNCLASSIFIED, SIPDIS ~ LISBON 000427
E.O. 12958 ~ N/A
TAGS ~ ETRD, EWWT, PO
Subject: HARBOR AUTHORITY POSTPONES DREDGING TENDER
References ~ 2
  A: MADRID 77
  B: 06 STATE 5678 (NOTAL)
1 The harbor authority put off the tender until May.
2 Two shipping lines had asked for it.
MARLOWE ~ signature
`);
  });

  const body = (text: string) =>
    outlineOf(exampleCable({ body: text }))
      .split('\n')
      .slice(5)
      .join('\n');

  it('puts summary and comment into containers, without repeating their labels', () => {
    expect(
      body(`1. (U) Summary: The tender waits.
END SUMMARY.

2. (U) The gazette printed the decree.

3. (SBU) Comment: We expect a new date after Easter.  End comment.
MARLOWE`),
    ).toBe(`Summary
  1 (U) The tender waits. END SUMMARY.
2 (U) The gazette printed the decree.
Comment
  3 (SBU) We expect a new date after Easter. End comment.
MARLOWE ~ signature
`);
  });

  it('hangs paragraphs under their headings, and items under their paragraphs', () => {
    expect(
      body(`THE TENDER
----------

1. (U) Three firms remain:

a. a Dutch one;

  (1) with two dredgers,

  (2) with a tug;

b. a local one.

THE HARBOR
----------

2. (U) The harbor silts up.
MARLOWE`),
    ).toBe(`THE TENDER
  1 (U) Three firms remain:
    a. a Dutch one;
      (1) with two dredgers,
      (2) with a tug;
    b. a local one.
THE HARBOR
  2 (U) The harbor silts up.
MARLOWE ~ signature
`);
  });

  it('shows the blocks of a cable without numbered paragraphs', () => {
    expect(body('The first block has\ntwo lines.\n\nThe second has one.\nMARLOWE')).toBe(`The first block has two lines.
The second has one.
MARLOWE ~ signature
`);
  });

  it('gives each of several messages a root', () => {
    const roots = outline(
      marked(`${exampleCable({})}NNNN\n\n${exampleCable({ classification: 'UNCLAS LISBON 000428' })}`).context,
    );
    expect(roots.map((root) => root.name)).toEqual(['LISBON 000427', 'LISBON 000428']);
  });

  it.each(fixtureTexts())('%s: ranges hold their selection and their children', (file) => {
    const { context } = marked(readFileSync(file, 'utf8').replaceAll('|', ' '));
    const check = (one: DocumentSymbol, outer: Range | undefined) => {
      expect(one.name.trim()).not.toBe('');
      expect(holds(one.range, one.selectionRange), `selection of ${one.name}`).toBe(true);
      if (outer) expect(holds(outer, one.range), `${one.name} in its parent`).toBe(true);
      for (const child of one.children ?? []) check(child, one.range);
    };
    for (const symbol of outline(context)) check(symbol, undefined);
  });
});

const before = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
const holds = (outer: Range, inner: Range): boolean => before(outer.start, inner.start) && before(inner.end, outer.end);
