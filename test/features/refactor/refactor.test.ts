// Rewriting on demand: what is offered where, what the title promises, what is there afterwards.

import { describe, expect, it, test } from 'vitest';
import { CodeActionTriggerKind } from 'vscode-languageserver-types';
import { refactorActions } from '../../../server/src/features/refactor/refactor.ts';
import { exampleCable } from '../../../server/src/linter/exampleCable.ts';
import { withEdits } from '../applyEdits.ts';
import { marked } from '../marks.ts';

const NOW = Date.UTC(2007, 2, 15, 9, 30);

function actionsAt(source: string, only?: string[], profile: 'auto' | 'archive' | 'authoring' = 'auto') {
  const { context, cursor, text } = marked(source);
  const request = { diagnostics: [], ...(only ? { only } : {}) };
  const actions = refactorActions(context, { start: cursor, end: cursor }, request, profile, {
    now: NOW,
    inCopy: false,
  });
  return { text, actions };
}

/** Titles at the cursor that begin with `start`. */
const titles = (source: string, start = ''): string[] =>
  actionsAt(source)
    .actions.map(({ title }) => title)
    .filter((title) => title.startsWith(start));

/** Applies the action with this title and expects the text. */
function check(source: string, title: string, after: string): void {
  const { text, actions } = actionsAt(source);
  const action = actions.find((one) => one.title === title);
  expect(action, `no "${title}" among ${actions.map((one) => one.title).join('; ')}`).toBeDefined();
  expect(withEdits(text, Object.values(action?.edit?.changes ?? {}).flat())).toBe(after);
}

describe('format lines', () => {
  test('the routing line from the address list', () =>
    check(
      exampleCable({ routing: 'PP RUE|HWEB' }),
      'Write routing line PP RUEHC RUEHMD',
      exampleCable({ routing: 'PP RUEHC RUEHMD' }),
    ));

  test('the calling line from sender, MRN and DTG', () =>
    check(
      exampleCable({ calling: 'DE RUEHMD #0|001 0010000' }),
      'Write calling line DE RUEHLI #0427 0730708',
      exampleCable({}),
    ));

  test('the filing time from the DTG', () =>
    check(
      exampleCable({ calling: 'DE RUEHLI #0427 07|40708' }),
      'Write filing time 0730708, day 073: 14 March 2007',
      exampleCable({}),
    ));

  test('not where they stand already, and not outside the heading', () => {
    expect(titles(exampleCable({ calling: 'DE RUEHLI #0427 07|30708', routing: 'PP RUEHC RUEHMD' }))).toEqual([]);
    expect(titles(exampleCable({ tags: 'TAGS: ETRD, E|WWT, PO' }), 'Write')).toEqual([]);
  });
});

describe('date-time groups', () => {
  test('the present in the heading', () =>
    check(
      exampleCable({ date: 'P 1407|08Z MAR 07' }),
      'Write 150930Z MAR 07, now',
      exampleCable({ date: 'P 150930Z MAR 07' }),
    ));

  const body = (words: string) =>
    exampleCable({ from: 'FM AMEMBASSY BERLIN', body: `1. He wrote at ${words}, he says.\nMARLOWE` });
  it.each([
    ['1407|08Z MAR 07', 'Write 2007-03-14T07:08Z', '2007-03-14T07:08Z'],
    ['1407|08Z MAR 07', 'Write 140808A MAR 07, local time in Berlin', '140808A MAR 07'],
    ['1402|08R MAR 07', 'Write 140708Z MAR 07', '140708Z MAR 07'],
  ])('%s: %s', (before, title, after) => check(body(before), title, body(after)));

  test('one that is none', () => expect(titles(body('3407|08Z MAR 07'), 'Write')).toEqual([]));
});

describe('TAGS', () => {
  test('subjects, organizations, programs, places', () =>
    check(
      exampleCable({ tags: 'TAGS: PO, KDEM, UNGA, P|REL, ETRD' }),
      'Sort TAGS: ETRD, PREL, UNGA, KDEM, PO',
      exampleCable({ tags: 'TAGS: ETRD, PREL, UNGA, KDEM, PO' }),
    ));

  test('what divides them stays', () =>
    check(
      exampleCable({ tags: 'TAGS: PO PREL\nET|RD' }),
      'Sort TAGS: ETRD, PREL, PO',
      exampleCable({ tags: 'TAGS: ETRD PREL\nPO' }),
    ));

  test('sorted ones', () => expect(titles(exampleCable({ tags: 'TAGS: ETRD, E|WWT, PO' }))).toEqual([]));
});

describe('declassification', () => {
  const secret = { classification: 'S E C R E T LISBON 000427', security: 'ZNY SSSSS ZZH' };
  test('ten years from the cable, by the order of its date', () =>
    check(
      exampleCable({ ...secret, order: 'E.O. 12958: DE|CL:' }),
      'Write 12958: DECL: 03/14/2017, ten years from the cable',
      exampleCable({ ...secret, order: 'E.O. 12958: DECL: 03/14/2017' }),
    ));

  test('without a DTG from today', () =>
    expect(titles(exampleCable({ ...secret, date: '', order: 'E.O. 12|958: N/A' }))).toContain(
      'Write 12958: DECL: 03/15/2017, ten years from today',
    ));

  test('not on unclassified text, and not where it stands', () => {
    expect(titles(exampleCable({ order: 'E.O. 12|958: N/A' }))).toEqual([]);
    expect(titles(exampleCable({ ...secret, order: 'E.O. 12|958: DECL: 03/14/2017' }))).toEqual([]);
  });
});

describe('references', () => {
  const cable = (references: string, words: string) => exampleCable({ references, body: `1. ${words}\nMARLOWE` });
  test('letters in sequence', () =>
    check(
      cable('REF: A. ROME 1\n     C. OS|LO 22', 'See ref A, then ref C.'),
      'Letter the references A to B',
      cable('REF: A. ROME 1\n     B. OSLO 22', 'See ref A, then ref B.'),
    ));

  test('order of mention', () =>
    check(
      cable('REF: A. ROME 1\n     B. OS|LO 22', 'See ref B, then ref A.'),
      'Order the references as the text mentions them',
      cable('REF: A. OSLO 22\n     B. ROME 1', 'See ref A, then ref B.'),
    ));

  test('nothing to do', () =>
    expect(titles(cable('REF: A. ROME 1\n     B. OS|LO 22', 'See ref A, then ref B.'))).toEqual([]));
});

describe('paragraphs', () => {
  const cable = (body: string) => exampleCable({ body: `${body}\n\nMARLOWE` });
  test('numbered in sequence', () =>
    check(
      cable('1. One.\n\n3. Th|ree, see para 3.'),
      'Number the 2 paragraphs in sequence',
      cable('1. One.\n\n2. Three, see para 2.'),
    ));

  test('moved', () => {
    check(
      cable('1. One.\n\n2. T|wo, see para 1.'),
      'Move paragraph 2 up: becomes 1',
      cable('1. Two, see para 2.\n\n2. One.'),
    );
    expect(titles(cable('1. O|ne.\n\n2. Two.'), 'Move')).toEqual(['Move paragraph 1 down: becomes 2']);
  });

  test('wrapped', () => {
    const long = 'The harbor authority of Lisbon put off the tender for the dredging of the basin.';
    check(
      cable(`1. ${long}|`),
      'Wrap paragraph 1 at 69 characters',
      cable(`1. ${long.replace('dredging of ', 'dredging\nof ')}`),
    );
  });

  test('markings alike, by the slashes of most', () =>
    check(
      cable('1. (s/nf) One.\n\n2. (|S//NF) Two.\n\n3. SBU) Three.\n\n4. (C//NF) Four.'),
      'Write all portion markings alike: (S//NF), (SBU)',
      cable('1. (S//NF) One.\n\n2. (S//NF) Two.\n\n3. (SBU) Three.\n\n4. (C//NF) Four.'),
    ));

  test('no marking is changed that is written well', () =>
    expect(titles(cable('1. (|C/NF) One.\n\n2. (C/REL UK) Two.'), 'Write')).toEqual([]));
});

describe('sections', () => {
  test('the first break', () =>
    check(
      exampleCable({ body: '1. One.\n\n|2. Two.\n\nMARLOWE' }),
      'Begin section 02 of 02 here: LISBON 00000427  002 OF 002',
      exampleCable({
        calling: 'DE RUEHLI #0427/01 0730708',
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        body: '1. One.\n\nLISBON 00000427  002 OF 002\n\n\n2. Two.\n\nMARLOWE',
      }),
    ));

  test('one before another', () =>
    check(
      exampleCable({
        calling: 'DE RUEHLI #0427/01 0730708',
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        body: '1. One.\n\n|2. Two.\n\nLISBON 00000427  002 OF 002\n\n\n3. Three.\n\nMARLOWE',
      }),
      'Begin section 02 of 03 here: LISBON 00000427  002 OF 003',
      exampleCable({
        calling: 'DE RUEHLI #0427/01 0730708',
        classification: 'UNCLAS SECTION 01 OF 03 LISBON 000427',
        body: '1. One.\n\nLISBON 00000427  002 OF 003\n\n\n2. Two.\n\nLISBON 00000427  003 OF 003\n\n\n3. Three.\n\nMARLOWE',
      }),
    ));

  test('not before the first paragraph', () =>
    expect(titles(exampleCable({ body: '|1. One.\n\n2. Two.' }), 'Begin')).toEqual([]));
});

describe('who is asked', () => {
  const source = exampleCable({ tags: 'TAGS: PO, E|TRD' });
  test('a record is left alone', () => {
    expect(actionsAt(source, undefined, 'archive').actions).toEqual([]);
    const archived = exampleCable({ tags: 'TAGS: PO, E|TRD', body: '¶1. One.\n\n¶2. Two.' });
    expect(titles(archived)).toEqual([]);
    expect(actionsAt(archived, undefined, 'authoring').actions).not.toEqual([]);
  });

  test('a record for its copy: the same edits as a draft, for the client to make there', () => {
    const { context, cursor } = marked(source);
    const request = { diagnostics: [] };
    const range = { start: cursor, end: cursor };
    const [draft] = refactorActions(context, range, request, 'auto', { now: NOW, inCopy: true });
    const [record] = refactorActions(context, range, request, 'archive', { now: NOW, inCopy: true });
    expect(record?.title).toBe(`${draft?.title} (in a copy)`);
    expect(record?.kind).toBe(draft?.kind);
    expect(record?.edit).toBeUndefined();
    expect(record?.command?.arguments).toEqual([context.uri, draft?.edit?.changes?.[context.uri]]);
  });

  test('by kind', () => {
    const kinds = (only: string[]) => actionsAt(source, only).actions.map(({ kind }) => kind);
    expect(kinds(['refactor'])).toEqual(['refactor.rewrite.sortTags']);
    expect(kinds(['refactor.rewrite'])).toEqual(['refactor.rewrite.sortTags']);
    expect(kinds(['refactor.rewrite.sortTags'])).toEqual(['refactor.rewrite.sortTags']);
    expect(kinds(['refactor.move'])).toEqual([]);
    expect(kinds(['quickfix', 'source'])).toEqual([]);
  });

  test('not a cursor that passes by', () => {
    const { context, cursor } = marked(source);
    const request = { diagnostics: [], triggerKind: CodeActionTriggerKind.Automatic };
    expect(
      refactorActions(context, { start: cursor, end: cursor }, request, 'auto', { now: NOW, inCopy: false }),
    ).toEqual([]);
  });
});
