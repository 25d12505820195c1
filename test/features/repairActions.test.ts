// Repairs offered where the cursor meets what an archive did to a cable.
import { expect, test } from 'vitest';
import { type CodeActionContext, CodeActionTriggerKind } from 'vscode-languageserver-types';
import { createContext } from '../../server/src/features/context.ts';
import { repairActions } from '../../server/src/features/repairActions.ts';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { offsetInFile } from '../../server/src/semantics/filePosition.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';

const uri = 'file:///07LISBON427.txt';
const before = exampleCable({
  info: 'INFO RUEHMD/AMEMBASSY MADRID 0412UNCLAS LISBON 000427',
  classification: '',
  body: '¶1. The harbor authority?s berth\n\nLISBON 00000427  002 OF 003\n\nis open.\n\n¶2. It isn?t shut.\nMARLOWE',
}).replaceAll('\n', '\r\n');

/** The actions on the line of a word, as titles with the texts they lead to. */
function actionsAt(word: string, request: Partial<CodeActionContext> = {}): Record<string, string> {
  const file = readCableFile(before);
  const line = before.slice(0, before.indexOf(word)).split('\r\n').length - 1;
  const at = { line, character: 0 };
  const actions = repairActions(createContext(uri, file), { start: at, end: at }, { diagnostics: [], ...request });
  return Object.fromEntries(
    actions.map(({ title, edit }) => {
      const edits = (edit?.changes?.[uri] ?? []).map(({ range, newText }) => ({
        span: { start: offsetInFile(file, range.start), end: offsetInFile(file, range.end) },
        newText,
      }));
      return [title, applyEdits(before, edits)];
    }),
  );
}

test('one line is split, the others are mended in the whole file', () => {
  expect(actionsAt('INFO')).toEqual({
    'Give the fields of this line lines of their own': before.replace('0412UNCLAS', '0412\r\n\r\nUNCLAS'),
  });
  expect(actionsAt('00000427')).toEqual({
    'Remove the page line': before.replace('\r\n\r\nLISBON 00000427  002 OF 003\r\n\r\n', '\r\n'),
  });
  expect(actionsAt('1. The harbor')).toMatchObject({
    'Remove all 2 pilcrows': before.replaceAll('¶', ''),
    'Restore all 2 lost quotation marks': before.replace('authority?s', "authority's").replace('isn?t', "isn't"),
  });
  expect(actionsAt('SUBJECT')).toEqual({});
});

test.each([
  [{ only: ['refactor.rewrite.cablegram'] }, 1],
  [{ only: ['refactor'] }, 1],
  [{ only: ['quickfix'] }, 0],
  [{ only: ['source.fixAll.cablegram'] }, 0],
  [{ triggerKind: CodeActionTriggerKind.Automatic }, 0],
  [{ triggerKind: CodeActionTriggerKind.Invoked }, 1],
] as const)('asked with %j', (request, count) => {
  expect(Object.keys(actionsAt('INFO', request as Partial<CodeActionContext>)).length).toBe(count);
});
