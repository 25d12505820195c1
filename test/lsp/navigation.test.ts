// Finding one's way over the wire: what an editor asks and what it gets.
import { afterEach, describe, expect, it } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  DocumentLink,
  Location,
  LocationLink,
  SymbolInformation,
} from 'vscode-languageserver-types';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { MISSING_CSV_REQUEST } from '../../server/src/lsp/protocol.ts';
import { servedFiles } from './servedFiles.ts';
import { type Session, startSession } from './session.ts';

const citing = 'file:///archive/07LISBON427.txt';
const cited = 'file:///archive/07MADRID77.txt';

let session: Session | undefined;
afterEach(() => session?.close());

/** A server with two open cables, of which the first cites the second and one that is not there. */
const start = async (capabilities: Parameters<typeof startSession>[0], settings?: object): Promise<Session> => {
  // Findings are pulled, so that none is on its way when the session ends.
  session = await startSession(
    { ...capabilities, textDocument: { ...capabilities.textDocument, diagnostic: {} } },
    settings,
  );
  session.open(
    citing,
    exampleCable({
      references: 'REF: A. MADRID 77\n     B. 06 PARIS 1204',
      body: '1. As REF A says, see para 2.\n\n2. Later.\nMARLOWE\nBT\n#0427',
    }),
  );
  session.open(cited, exampleCable({ classification: 'UNCLAS MADRID 000077', from: 'FM AMEMBASSY MADRID' }));
  return session;
};
const ask = <T>(own: Session, method: string, more: object = {}, uri = citing) =>
  own.client.sendRequest(method, { textDocument: { uri }, ...more }) as Promise<T>;
const REF_A = { position: { line: 19, character: 8 } };
const MADRID_77 = { position: { line: 16, character: 12 } };

describe('definition', () => {
  it('as links where the client can', async () => {
    const own = await start({ textDocument: { definition: { linkSupport: true } } });
    const links = await ask<LocationLink[]>(own, 'textDocument/definition', REF_A);
    expect(links).toMatchObject([
      { targetUri: citing, targetRange: { start: { line: 16, character: 5 } } },
      { targetUri: cited, targetSelectionRange: { start: { line: 8, character: 7 } } },
    ]);
  });

  it('as places where it can not', async () => {
    const own = await start({});
    const places = await ask<Location[]>(own, 'textDocument/definition', REF_A);
    expect(places.map(({ uri, range }) => [uri, range.start.line])).toEqual([
      [citing, 16],
      [cited, 8],
    ]);
  });
});

describe('from cable to cable', () => {
  it('references', async () => {
    const own = await start({});
    const places = await ask<Location[]>(
      own,
      'textDocument/references',
      { position: { line: 8, character: 10 }, context: { includeDeclaration: false } },
      cited,
    );
    const elsewhere = places.filter(({ uri }) => uri === citing);
    expect(elsewhere.map(({ range }) => range.start.line)).toEqual([16, 19]);
  });

  it('call hierarchy', async () => {
    const own = await start({});
    const [item] = await ask<CallHierarchyItem[]>(own, 'textDocument/prepareCallHierarchy', MADRID_77);
    expect(item).toMatchObject({ name: '07MADRID77', uri: cited });
    const incoming = (await own.client.sendRequest('callHierarchy/incomingCalls', {
      item,
    })) as CallHierarchyIncomingCall[];
    expect(incoming).toMatchObject([{ from: { name: '07LISBON427' } }]);
    const outgoing = (await own.client.sendRequest('callHierarchy/outgoingCalls', {
      item: incoming[0]?.from,
    })) as CallHierarchyOutgoingCall[];
    expect(outgoing.map(({ to }) => to.name)).toEqual(['07MADRID77', '06PARIS1204']);
  });

  it('links, symbols, fields edited as one, missing cables', async () => {
    const own = await start({});
    const links = await ask<DocumentLink[]>(own, 'textDocument/documentLink');
    expect(links.map(({ target }) => target)).toEqual([`${cited}#L9,8`]);
    const symbols = (await own.client.sendRequest('workspace/symbol', { query: '@MADRID' })) as SymbolInformation[];
    expect(symbols).toMatchObject([{ location: { uri: cited } }]);
    expect(await ask(own, 'textDocument/linkedEditingRange', { position: { line: 2, character: 13 } })).toMatchObject({
      ranges: [{ start: { line: 2 } }, { start: { line: 24 } }],
    });
    expect(await own.client.sendRequest(MISSING_CSV_REQUEST, {})).toMatch(/^Cable,Post,/);
  });
});

it('files that are not open are read when a person asks, not when an editor asks for links', async () => {
  const root = 'memfs:/archive';
  const files = servedFiles({
    [`${root}/07MADRID77.txt`]: exampleCable({ classification: 'UNCLAS MADRID 000077', from: 'FM AMEMBASSY MADRID' }),
    [`${root}/07MADRID91.txt`]: exampleCable({ classification: 'UNCLAS MADRID 000091', references: 'REF: MADRID 77' }),
  });
  session = await startSession(
    { workspace: { workspaceFolders: true }, textDocument: { diagnostic: {} } },
    {},
    { folders: [root], options: { servesFiles: true } },
  );
  files.serve(session);
  session.open(citing, exampleCable({ references: 'REF: MADRID 77' }));
  expect(await ask(session, 'textDocument/documentLink')).toEqual([]);
  expect(files.listed).toBe(0);
  const places = await ask<Location[]>(session, 'textDocument/references', {
    position: { line: 16, character: 8 },
    context: { includeDeclaration: false },
  });
  expect(places.map(({ uri }) => uri)).toEqual([`${root}/07MADRID91.txt`]);
  expect(await ask(session, 'textDocument/documentLink')).toHaveLength(1);
});

describe('code lens', () => {
  it('is off', async () => {
    const own = await start({ workspace: { configuration: true } });
    expect(await ask(own, 'textDocument/codeLens')).toEqual([]);
  });

  it('follows the settings', async () => {
    const own = await start({ workspace: { configuration: true } }, { codeLens: { references: true, citedBy: true } });
    const lenses = await ask<CodeLens[]>(own, 'textDocument/codeLens');
    expect(lenses.map(({ command }) => command?.title)).toEqual(['1 mention', '0 mentions', 'cited by 0 cables']);
    expect(lenses[0]?.command).toMatchObject({
      command: 'cablegram.showReferences',
      arguments: [citing, { line: 16 }],
    });
  });
});
