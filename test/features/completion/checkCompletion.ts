// Completion tests are cables with `|` where the cursor stands.
import { expect } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { type CompletionOptions, completion } from '../../../server/src/features/completion/completion.ts';
import { readCableFile } from '../../../server/src/semantics/cableFile.ts';
import { WorkspaceIndex } from '../../../server/src/workspace/workspaceIndex.ts';
import { withEdits } from '../applyEdits.ts';
import { marked } from '../marks.ts';

const NOW = Date.UTC(2007, 2, 15, 9, 30);

export interface Asked extends Partial<CompletionOptions> {
  /** Other cables of the workspace, by file name. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The items at the cursor. */
export function itemsAt(source: string, asked: Asked = {}): CompletionItem[] {
  const { context, cursor } = marked(source);
  const index = new WorkspaceIndex();
  for (const [fileName, text] of Object.entries(asked.others ?? {}))
    index.set(`file:///${fileName}`, readCableFile(text, { fileName }));
  return completion(context, index, cursor, { snippets: true, trigger: undefined, now: NOW, ...asked }).items;
}

export const labelsAt = (source: string, asked?: Asked): string[] => itemsAt(source, asked).map(({ label }) => label);

/** Takes the item with this label and expects the line of the cursor; a place to be filled in shows as `<0000>`. */
export function checkTaken(source: string, label: string, line: string, asked?: Asked): CompletionItem {
  const items = itemsAt(source, asked);
  const item = items.find((one) => one.label === label);
  if (!item) throw new Error(`no "${label}" among ${items.map((one) => one.label).join('; ')}`);
  const edit = item.textEdit;
  if (!edit || !('range' in edit)) throw new Error('no edit');
  const { text, cursor } = marked(source);
  const taken = {
    ...edit,
    newText: edit.newText.replace(/\$\{\d{1,2}(?::([^}]*))?\}/g, (_, words = '') => `<${words}>`),
  };
  expect(withEdits(text, [taken]).split(/\r\n|\n|\r/)[cursor.line]).toBe(line);
  // An editor filters by what stands between the range's start and the cursor.
  const typed = text.split(/\r\n|\n|\r/)[cursor.line]?.slice(edit.range.start.character, cursor.character) ?? '';
  expect(edit.range.start.line).toBe(cursor.line);
  expect(isSubsequence(typed.trim(), item.filterText ?? label), `"${typed}" does not find ${item.filterText}`).toBe(
    true,
  );
  return item;
}

function isSubsequence(typed: string, words: string): boolean {
  let at = 0;
  for (const char of typed.toUpperCase()) {
    at = words.toUpperCase().indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** What the documentation of an item says. */
export const documentationOf = (item: CompletionItem): string =>
  typeof item.documentation === 'object' ? item.documentation.value : (item.documentation ?? '');
