// The server over the wire: what an editor sends and what it gets.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, DocumentSymbol, FoldingRange, Hover } from 'vscode-languageserver-types';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import type { CableStatus } from '../../server/src/lsp/protocol.ts';
import { type Session, startSession } from './session.ts';

const uri = 'file:///archive/07LISBON427.txt';
const broken = exampleCable({ date: 'P 340708Z MAR 07' });
const pulling = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };

let session: Session | undefined;
afterEach(() => session?.close());

const start = async (capabilities: Parameters<typeof startSession>[0], settings?: object): Promise<Session> => {
  session = await startSession(capabilities, settings);
  return session;
};
const ask = (own: Session, method: string, more: object = {}) =>
  own.client.sendRequest(method, { textDocument: { uri }, ...more });

describe('capabilities', () => {
  it('announces pull diagnostics to a client that pulls, and no workspace diagnostics', async () => {
    const own = await start(pulling);
    expect(own.initialized.capabilities.diagnosticProvider).toEqual({
      identifier: 'cablegram',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
  });

  it('does not announce them to one that does not', async () => {
    const own = await start({});
    expect(own.initialized.capabilities.diagnosticProvider).toBeUndefined();
  });
});

describe('diagnostics', () => {
  it('pulled: code, source, severity, place, and the other field', async () => {
    const own = await start(pulling, { profile: 'authoring' });
    own.open(uri, broken);
    const { items } = (await ask(own, 'textDocument/diagnostic')) as { items: Diagnostic[] };
    expect(items).toMatchObject([
      {
        code: 'dtg-day-invalid',
        source: 'cablegram',
        severity: 1,
        range: { start: { line: 4, character: 2 }, end: { line: 4, character: 4 } },
        relatedInformation: [
          { location: { uri, range: { start: { line: 2, character: 16 } } }, message: 'day 073 of 2007 is 14 March' },
        ],
      },
    ]);
  });

  it('pushed to a client that cannot pull, again after an edit, and withdrawn on close', async () => {
    const own = await start({});
    own.open(uri, broken);
    const first = (await own.next('textDocument/publishDiagnostics')) as { diagnostics: Diagnostic[] };
    expect(first.diagnostics.map((one) => one.code)).toEqual(['dtg-day-invalid']);
    void own.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 4, character: 2 }, end: { line: 4, character: 4 } }, text: '14' }],
    });
    expect(await own.next('textDocument/publishDiagnostics')).toMatchObject({ version: 2, diagnostics: [] });
    void own.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    expect(await own.next('textDocument/publishDiagnostics')).toMatchObject({ uri, diagnostics: [] });
  });

  it('follow the settings, and senseless settings count as none', async () => {
    const own = await start(pulling, {
      profile: 'nonsense',
      rules: { 'dtg-day-invalid': 'hint', 'dtg-time-invalid': 7 },
    });
    own.open(uri, broken);
    const { items } = (await ask(own, 'textDocument/diagnostic')) as { items: Diagnostic[] };
    expect(items.map((one) => one.severity)).toEqual([4]);
  });

  it('come with a status', async () => {
    const own = await start(pulling);
    own.open(uri, broken);
    const status = own.next('cablegram/status');
    await ask(own, 'textDocument/diagnostic');
    expect(await status).toEqual({
      uri,
      version: 1,
      messages: 1,
      profile: 'archive',
      profileReasons: ['file named like an archive id'],
      profileConfig: null,
      unchecked: 0,
      era: '2007: MRN year, DTG, E.O. 12958; nothing against',
      notChecked: [],
      mrn: '07LISBON427',
      classification: 'UNCLASSIFIED',
      highestPortion: null,
      paragraphs: 2,
      findings: { error: 0, warning: 1, information: 0, hint: 0 },
    } satisfies CableStatus);
  });
});

describe('code actions', () => {
  const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

  it('offers the fix that the finding carries, preferred because it is proven', async () => {
    const own = await start(pulling);
    own.open(uri, broken);
    const actions = (await ask(own, 'textDocument/codeAction', {
      range: at(4, 3),
      context: { diagnostics: [] },
    })) as CodeAction[];
    expect(actions.slice(0, 1)).toMatchObject([
      {
        title: 'Change DTG to 140708Z MAR 07',
        kind: 'quickfix',
        isPreferred: true,
        edit: {
          changes: {
            [uri]: [{ range: { start: { line: 4, character: 2 }, end: { line: 4, character: 4 } }, newText: '14' }],
          },
        },
      },
    ]);
  });

  it('answers fix-all to its own kind only', async () => {
    const own = await start(pulling);
    own.open(uri, broken);
    const request = (only: string) =>
      ask(own, 'textDocument/codeAction', { range: at(0, 0), context: { diagnostics: [], only: [only] } }) as Promise<
        CodeAction[]
      >;
    expect((await request('source.fixAll.cablegram')).map((action) => action.kind)).toEqual([
      'source.fixAll.cablegram',
    ]);
    expect(await request('source.fixAll')).toEqual([]);
    expect(await request('source')).toEqual([]);
  });
});

describe('reading', () => {
  it('outline, hover, folding, highlights, selection ranges, semantic tokens', async () => {
    const own = await start(pulling);
    own.open(uri, exampleCable({}));
    const symbols = (await ask(own, 'textDocument/documentSymbol')) as DocumentSymbol[];
    expect(symbols.map((symbol) => symbol.name)).toContain('From AMEMBASSY LISBON');
    const hover = (await ask(own, 'textDocument/hover', { position: { line: 2, character: 5 } })) as Hover;
    expect(JSON.stringify(hover.contents)).toContain('RUEHLI');
    expect(((await ask(own, 'textDocument/foldingRange')) as FoldingRange[]).length).toBeGreaterThan(1);
    expect(await ask(own, 'textDocument/documentHighlight', { position: { line: 2, character: 5 } })).toHaveLength(1);
    expect(await ask(own, 'textDocument/selectionRange', { positions: [{ line: 4, character: 3 }] })).toHaveLength(1);
    expect(((await ask(own, 'textDocument/semanticTokens/full')) as { data: number[] }).data.length % 5).toBe(0);
  });

  it('answers for documents that are not open', async () => {
    const own = await start(pulling);
    expect(await ask(own, 'textDocument/documentSymbol')).toBeNull();
    expect(await ask(own, 'textDocument/hover', { position: { line: 0, character: 0 } })).toBeNull();
    expect(await ask(own, 'textDocument/diagnostic')).toMatchObject({ items: [] });
  });

  it('stands a hostile client: positions outside, absurd edits, unknown requests', async () => {
    const own = await start(pulling);
    own.open(uri, broken);
    const far = { line: 1e9, character: 1e9 };
    expect(await ask(own, 'textDocument/hover', { position: far })).toBeNull();
    expect(await ask(own, 'textDocument/hover', { position: { line: -5, character: -5 } })).toBeDefined();
    expect(
      await ask(own, 'textDocument/codeAction', { range: { start: far, end: far }, context: { diagnostics: [] } }),
    ).toEqual([]);
    await expect(own.client.sendRequest('no/such/request', {})).rejects.toThrow();
    void own.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: far, end: far }, text: '\ud800\u0000' }],
    });
    expect(await ask(own, 'textDocument/documentSymbol')).not.toBeNull();
  });

  it('gives tree and facts on request', async () => {
    const own = await start(pulling);
    own.open(uri, readFileSync('fixtures/sample.txt', 'utf8'));
    expect(await own.client.sendRequest('cablegram/syntaxTree', { uri })).toContain('dateLine');
    const facts = JSON.parse((await own.client.sendRequest('cablegram/facts', { uri })) as string);
    expect(facts[0].paragraphs).toHaveLength(5);
  });
});
