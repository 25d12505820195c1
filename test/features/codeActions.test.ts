// What is offered for the findings at the cursor: fixes of one and of many, and ways to ignore.
import { describe, expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/features/codeActions.ts';
import { createContext } from '../../server/src/features/context.ts';
import type { IgnoreTarget } from '../../server/src/features/ignoreActions.ts';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { check, type LintOptions } from '../../server/src/linter/lint.ts';
import type { FixSafety, Rule } from '../../server/src/linter/rule.ts';
import { dtgMidnight } from '../../server/src/linter/rules/dtg/dtg-midnight.ts';
import { dtgZoneMissing } from '../../server/src/linter/rules/dtg/dtg-zone-missing.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { indexLines, offsetAt } from '../../server/src/text/lineIndex.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';

const uri = 'file:///p/records/a.txt';
const options: LintOptions = { profile: 'authoring', rules: {}, now: Date.UTC(2026, 10, 24) };

/** Finds a word and offers to write it large. */
const finder = (meta: Rule['meta'], word: RegExp, safety: FixSafety): Rule => ({
  meta,
  check: ({ model }, report) => {
    for (const found of model.text.matchAll(word)) {
      const span = { start: found.index, end: found.index + found[0].length };
      const newText = found[0].toUpperCase();
      report(span, 'Found.', { fixes: [{ title: `Write ${newText}`, edits: [{ span, newText }], safety }] });
    }
  },
});
const harbor = finder(dtgMidnight.meta, /harbor/g, 'safe');
const berth = finder(dtgZoneMissing.meta, /berth/g, 'unsafe');
const ship = finder(dtgZoneMissing.meta, /ship/g, 'display');

const cable = exampleCable({
  body: '1. The harbor has a berth.\n\n2. The harbor has a ship.\n\n3. A berth and more.\nMARLOWE',
});

/** The actions at a word of the cable. */
function actionsAt(word: string, rules: readonly Rule[], only?: string[], target?: IgnoreTarget): CodeAction[] {
  const file = readCableFile(cable);
  const context = createContext(uri, file);
  const at = cable.slice(0, cable.indexOf(word)).split('\n');
  const position = { line: at.length - 1, character: at.at(-1)?.length ?? 0 };
  const request = { diagnostics: [], ...(only && { only }) };
  return codeActions(context, { start: position, end: position }, request, check(file, options, rules), target);
}
const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
const result = (action: CodeAction | undefined): string => {
  const lines = indexLines(cable);
  const edits = action?.edit?.changes?.[uri] ?? [];
  return applyEdits(
    cable,
    edits.map(({ range, newText }) => ({
      span: { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) },
      newText,
    })),
  );
};

describe('fixes', () => {
  test('of one finding, of all of its rule, of all that is certain', () => {
    const another = finder(dtgZoneMissing.meta, /berth/g, 'safe');
    const actions = actionsAt('harbor', [harbor, another]);
    expect(titles(actions)).toEqual([
      'Write HARBOR',
      'Fix all 2 of dtg-midnight that are certain',
      'Fix all 4 that are certain',
    ]);
    expect(result(actions[0])).toBe(cable.replace('harbor', 'HARBOR'));
    expect(result(actions[1])).toBe(cable.replaceAll('harbor', 'HARBOR'));
    expect(result(actions[2])).toBe(cable.replaceAll('harbor', 'HARBOR').replaceAll('berth', 'BERTH'));
  });

  test('that are likely are offered, together by name of their rule only, and never preferred', () => {
    const actions = actionsAt('berth', [harbor, berth]);
    expect(titles(actions)).toEqual(['Write BERTH', 'Fix all 2 of dtg-zone-missing, to be checked']);
    expect(actions.some(({ isPreferred }) => isPreferred)).toBe(false);
    expect(result(actions[1])).toBe(cable.replaceAll('berth', 'BERTH'));
  });

  test('that are only to be read are not offered', () => {
    expect(actionsAt('ship', [ship])).toEqual([]);
  });

  test.each([
    [['source.fixAll.cablegram'], ['Fix all that is certain']],
    [['source.fixAll'], []],
    [['source'], []],
    [['refactor'], []],
    [['quickfix'], ['Write HARBOR', 'Fix all 2 of dtg-midnight that are certain', 'Fix all 2 that are certain']],
  ])('asked for %j', (only, expected) => {
    expect(titles(actionsAt('harbor', [harbor, berth], only))).toEqual(expected);
  });
});

describe('ignore', () => {
  const target = { uri: 'file:///p/.cablegram.json', text: '{\n  "ignore": [] // ours\n}\n', path: 'records/a.txt' };
  const ignores = (more: Partial<IgnoreTarget>, word = 'harbor') =>
    actionsAt(word, [harbor], ['quickfix'], { ...target, ...more }).filter(({ title }) => title.startsWith('Ignore'));
  const written = (action: CodeAction | undefined, before: string): string => {
    const change = action?.edit?.documentChanges?.at(-1) as TextDocumentEdit;
    const lines = indexLines(before);
    return applyEdits(
      before,
      change.edits.map((edit) => ({
        span: { start: offsetAt(lines, edit.range.start), end: offsetAt(lines, edit.range.end) },
        newText: 'newText' in edit ? edit.newText : '',
      })),
    );
  };

  test('here, in this file, in this folder: a line in the configuration, and no byte of the cable', () => {
    const actions = ignores({});
    expect(titles(actions)).toEqual([
      'Ignore here: dtg-midnight',
      'Ignore dtg-midnight in this file',
      'Ignore dtg-midnight in this folder',
    ]);
    expect(actions.map((action) => action.edit?.documentChanges?.length)).toEqual([1, 1, 1]);
    const [here, file, folder] = actions.map((action) => written(action, target.text));
    expect(here).toMatch(
      /^\{\n {2}"ignore": \[\n {4}\{ "file": "records\/a.txt", "rule": "dtg-midnight", "fingerprint": "[0-9a-f]{12}" \}\n {2}\] \/\/ ours\n\}\n$/,
    );
    expect(file).toContain('    { "file": "records/a.txt", "rule": "dtg-midnight" }\n');
    expect(folder).toContain('    { "file": "records/**", "rule": "dtg-midnight" }\n');
  });

  test('makes the file where there is none', () => {
    const [, action] = ignores({ text: undefined, path: 'a.txt' });
    expect(action?.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: target.uri });
    expect(JSON.parse(written(action, ''))).toEqual({ ignore: [{ file: '/a.txt', rule: 'dtg-midnight' }] });
  });

  test('the entry made here ignores just that finding', () => {
    for (const word of ['harbor has a berth', 'harbor has a ship']) {
      const [here] = ignores({ text: undefined }, word);
      const { ignore } = JSON.parse(written(here, ''));
      const left = check(readCableFile(cable), { ...options, ignore }, [harbor]).findings;
      expect(left.map(({ span }) => span.start)).toEqual(
        [...cable.matchAll(/harbor/g)].map(({ index }) => index).filter((index) => index !== cable.indexOf(word)),
      );
    }
  });

  test('offers nothing where the configuration is no object', () => {
    expect(ignores({ text: '[]' })).toEqual([]);
  });
});
