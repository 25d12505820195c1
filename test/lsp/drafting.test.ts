// What helps while drafting, over the wire.
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, CompletionList, InlayHint, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { IS_RECORD_ERROR } from '../../server/src/lsp/protocol.ts';
import { withEdits } from '../features/applyEdits.ts';
import { type Session, startSession } from './session.ts';

const uri = 'untitled:Untitled-1';
const record = 'file:///archive/07LISBON427.txt';
const able = {
  textDocument: { completion: { completionItem: { snippetSupport: true } }, diagnostic: {} },
  workspace: { configuration: true },
};
const LONG = 'The harbor authority of Lisbon put off the tender for the dredging of the basin.';
const draft = exampleCable({
  references: 'REF: A. MADRID 77\n     C. ROME 5',
  body: `1. ${LONG}\n\n3. Three, see para 1 and refs A and C.\n\nMARLOWE`,
});

const archived = draft.replace('1. The', '¶1. The').replace('3. Three', '¶3. Three');

let session: Session | undefined;
afterEach(() => session?.close());
async function start(text: string, where = uri, capabilities: object = able, settings: object = {}): Promise<Session> {
  session = await startSession(capabilities, settings);
  session.open(where, text);
  return session;
}
const ask = <T>(own: Session, method: string, more: object = {}, where = uri) =>
  own.client.sendRequest(`textDocument/${method}`, { textDocument: { uri: where }, ...more }) as Promise<T>;
/** Line and column right behind the words. */
function behind(text: string, words: string) {
  const before = text.slice(0, text.indexOf(words) + words.length).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
const options = { tabSize: 4, insertSpaces: true };

describe('completion', () => {
  it('with placeholders for an editor that knows them', async () => {
    const text = exampleCable({ info: 'INFO MADR' });
    const own = await start(text);
    const { items } = await ask<CompletionList>(own, 'completion', { position: behind(text, 'INFO MADR') });
    expect(items[0]).toMatchObject({
      label: 'AMEMBASSY MADRID',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the snippet syntax of the protocol
      textEdit: { newText: 'RUEHMD/AMEMBASSY MADRID ${1:0000}' },
      documentation: { kind: 'markdown' },
    });
    expect(own.initialized.capabilities.completionProvider?.triggerCharacters).toEqual([' ', '/', '(']);
  });

  it('without for another', async () => {
    const text = exampleCable({ info: 'INFO MADR' });
    const own = await start(text, uri, {});
    const { items } = await ask<CompletionList>(own, 'completion', { position: behind(text, 'INFO MADR') });
    expect(items[0]).toMatchObject({ insertTextFormat: 1, textEdit: { newText: 'RUEHMD/AMEMBASSY MADRID 0000' } });
  });

  it('references from the other open cables', async () => {
    const text = exampleCable({ references: 'REF: ' });
    const own = await start(text);
    own.open('file:///a/b.txt', exampleCable({ from: 'FM AMEMBASSY ROME', classification: 'UNCLAS ROME 000005' }));
    const { items } = await ask<CompletionList>(own, 'completion', { position: behind(text, 'REF: ') });
    expect(items.map(({ label }) => label)).toEqual(['A. ROME 5']);
  });

  it('nothing in prose, nothing where nothing is open', async () => {
    const own = await start(draft);
    const position = behind(draft, 'put off');
    expect(await ask(own, 'completion', { position })).toEqual({ isIncomplete: false, items: [] });
    expect(await ask(own, 'completion', { position }, 'file:///none.txt')).toBeNull();
  });
});

describe('formatting', () => {
  it('the document', async () => {
    const own = await start(draft);
    const edits = await ask<TextEdit[]>(own, 'formatting', { options });
    const after = withEdits(draft, edits);
    expect(after).toContain('dredging\nof the basin.');
    expect(after).toContain('     B. ROME 5');
    expect(after).toContain('2. Three, see para 1 and refs A and B.');
  });

  it('a range, and what Enter begins', async () => {
    const text = exampleCable({ body: `1. (U) ${LONG}\n\n` })
      .trimEnd()
      .concat('\n\n');
    const own = await start(text);
    const start1 = behind(text, '1. (U)');
    const range = await ask<TextEdit[]>(own, 'rangeFormatting', { range: { start: start1, end: start1 }, options });
    expect(range).toHaveLength(1);
    const position = { line: text.split('\n').length - 1, character: 0 };
    const typed = await ask<TextEdit[]>(own, 'onTypeFormatting', { position, ch: '\n', options });
    expect(typed).toEqual([{ range: { start: position, end: position }, newText: '2. (U) ' }]);
  });

  it('not a record; a copy of it that lies in no file', async () => {
    const own = await start(archived, record);
    expect(await ask(own, 'formatting', { options }, record)).toBeNull();
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    expect(await ask(own, 'rangeFormatting', { range, options }, record)).toBeNull();
    own.open(uri, archived);
    expect(withEdits(archived, await ask<TextEdit[]>(own, 'formatting', { options }))).toContain(
      'for the\ndredging of the basin.',
    );
  });

  it('is registered for cables alone where that can be', async () => {
    const dynamic = { dynamicRegistration: true };
    const own = await start(draft, uri, { textDocument: { formatting: dynamic, rangeFormatting: dynamic } });
    expect(own.initialized.capabilities.documentFormattingProvider).toBeUndefined();
    expect(own.initialized.capabilities.documentOnTypeFormattingProvider).toEqual({ firstTriggerCharacter: '\n' });
    expect(await ask(own, 'formatting', { options })).not.toEqual([]);
  });
});

describe('rename', () => {
  it('through the text', async () => {
    const own = await start(draft);
    const position = behind(draft, '     C');
    expect(await ask(own, 'prepareRename', { position })).toMatchObject({ placeholder: 'C' });
    const edit = await ask<WorkspaceEdit>(own, 'rename', { position, newName: 'B' });
    expect(withEdits(draft, edit.changes?.[uri] ?? [])).toBe(
      draft.replace('     C.', '     B.').replace('refs A and C', 'refs A and B'),
    );
  });

  it('refuses in words', async () => {
    const own = await start(draft);
    const position = behind(draft, '     C');
    await expect(ask(own, 'rename', { position, newName: 'A' })).rejects.toThrow(/There is a reference A already/);
  });
});

describe('a record', () => {
  const position = behind(archived, '     C');
  const code = (answer: Promise<unknown>) => answer.catch((error) => error.code);

  it('is refused to a client that makes no copies', async () => {
    const own = await start(archived, record);
    expect(await code(ask(own, 'prepareRename', { position }, record))).toBe(IS_RECORD_ERROR);
    expect(await code(ask(own, 'rename', { position, newName: 'B' }, record))).toBe(IS_RECORD_ERROR);
    const context = { diagnostics: [], only: ['refactor'] };
    expect(await ask(own, 'codeAction', { range: { start: position, end: position }, context }, record)).toEqual([]);
  });

  it('is told apart for one that does, with edits for the copy', async () => {
    session = await startSession(able, {}, { options: { copiesRecords: true } });
    const own = session;
    own.open(record, archived);
    expect(await ask(own, 'prepareRename', { position }, record)).toMatchObject({ placeholder: 'C' });
    expect(await code(ask(own, 'rename', { position, newName: 'B' }, record))).toBe(IS_RECORD_ERROR);
    expect(await code(ask(own, 'rename', { position, newName: 'A' }, record))).not.toBe(IS_RECORD_ERROR);
    const at = behind(archived, '¶3. Th');
    const actions = await ask<CodeAction[]>(
      own,
      'codeAction',
      { range: { start: at, end: at }, context: { diagnostics: [], only: ['refactor.rewrite.renumber'] } },
      record,
    );
    expect(actions.map(({ title, edit }) => [title, edit])).toEqual([
      ['Number the 2 paragraphs in sequence (in a copy)', undefined],
    ]);
    const { command } = actions[0] as CodeAction;
    expect(command?.command).toBe('cablegram.editCopy');
    expect(command?.arguments?.[0]).toBe(record);
    expect(withEdits(archived, command?.arguments?.[1])).toContain('¶2. Three, see para 1');
  });
});

describe('rewriting', () => {
  it('on demand', async () => {
    const own = await start(draft);
    const at = behind(draft, '3. Th');
    const actions = await ask<CodeAction[]>(own, 'codeAction', {
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['refactor.rewrite.renumber'] },
    });
    expect(actions.map(({ title }) => title)).toEqual(['Number the 2 paragraphs in sequence']);
    expect(withEdits(draft, actions[0]?.edit?.changes?.[uri] ?? [])).toContain('2. Three, see para 1');
  });
});

describe('inlay hints', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  it('when the setting asks for them', async () => {
    const own = await start(draft, uri, able, { inlayHints: true });
    own.open('file:///a/b.txt', exampleCable({ from: 'FM AMEMBASSY ROME', classification: 'UNCLAS ROME 000005' }));
    const hints = await ask<InlayHint[]>(own, 'inlayHint', { range });
    expect(hints.map(({ position, label }) => `${position.line}: ${label}`)).toEqual([
      '2: Lisbon',
      '4: Wed 14 March 2007',
      '17: HARBOR AUTHORITY POSTPONES DREDGING TENDER',
    ]);
  });

  it('not else', async () => {
    const own = await start(draft);
    expect(await ask(own, 'inlayHint', { range })).toBeNull();
  });
});
