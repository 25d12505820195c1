// Configurations over the wire: read through the client, heeded while they are written, their mistakes shown in them.
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import type { CableStatus } from '../../server/src/lsp/protocol.ts';
import { type Session, startSession } from './session.ts';

const uri = 'file:///p/records/a%20b.txt';
const config = 'file:///p/.cablegram.json';
const broken = exampleCable({ date: 'P 340708Z MAR 07' });
const capabilities = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
};

let session: Session | undefined;
afterEach(() => session?.close());

async function start(files: Record<string, string>, settings: object = {}, folder = 'file:///p'): Promise<Session> {
  session = await startSession(capabilities, settings, {
    files,
    folders: [folder],
    options: { rulePage: 'pages:/{rule}' },
  });
  session.open(uri, broken);
  return session;
}
const pull = async (own: Session): Promise<Diagnostic[]> =>
  ((await own.client.sendRequest('textDocument/diagnostic', { textDocument: { uri } })) as { items: Diagnostic[] })
    .items;

describe('findings follow the configuration', () => {
  it('found upwards, above the settings of the editor', async () => {
    const files = {
      [config]: '{ "overrides": [{ "files": ["records/a b.txt"], "rules": { "dtg-day-invalid": "hint" } }] }',
    };
    const own = await start(files, { rules: { 'dtg-day-invalid': 'error' } });
    expect((await pull(own)).map(({ severity }) => severity)).toEqual([4]);
  });

  it('as it stands in the editor, and again when it is changed or deleted on the disk', async () => {
    const files: Record<string, string> = { [config]: '{ "profile": "archive" }' };
    const own = await start(files);
    const severity = async () => (await pull(own)).map((one) => one.severity);
    expect(await severity()).toEqual([2]);
    own.open(config, '{ "rules": { "dtg-day-invalid": "off" } }');
    expect(await severity()).toEqual([]);
    void own.client.sendNotification('textDocument/didClose', { textDocument: { uri: config } });
    expect(await severity()).toEqual([2]);
    // An editor may keep the document of a deleted file open.
    own.open(config, '{ "rules": { "dtg-day-invalid": "off" } }');
    delete files[config];
    void own.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 3 }] });
    expect(await severity()).toEqual([1]);
  });

  it('and the status says where the profile is set', async () => {
    const own = await start({ [config]: '{ "profile": "archive" }' });
    const status = own.next('cablegram/status') as Promise<CableStatus>;
    await pull(own);
    expect(await status).toMatchObject({
      profile: 'archive',
      profileReasons: ['set in .cablegram.json'],
      profileConfig: config,
      unchecked: 0,
    });
  });
});

describe('the configuration itself', () => {
  const shown = async (own: Session) =>
    ((await own.next('textDocument/publishDiagnostics')) as { uri: string; diagnostics: Diagnostic[] }).diagnostics.map(
      ({ message, range, severity }) => [message, range.start.line, range.start.character, severity],
    );

  it('shows its mistakes at their places, and no longer when they are mended or it is gone', async () => {
    const own = await start({ [config]: '{\n  "profile": "archives"\n}' });
    const first = shown(own);
    await pull(own);
    expect(await first).toEqual([
      ['"archives" is none of auto, archive, authoring; did you mean "archive"?', 1, 13, 1],
    ]);
    const mended = shown(own);
    own.open(config, '{\n  "profile": "archive"\n}');
    expect(await mended).toEqual([]);
  });

  it('is no cable: nothing else is said of it', async () => {
    const own = await start({});
    own.open(config, broken);
    const ask = (method: string) => own.client.sendRequest(method, { textDocument: { uri: config } });
    expect(await ask('textDocument/diagnostic')).toMatchObject({ items: [] });
    expect(await ask('textDocument/documentSymbol')).toBeNull();
  });

  it('shows entries with nothing left to ignore while it is open', async () => {
    const own = await start({ 'file:///p/records/sound.txt': exampleCable({}) });
    const next = shown(own);
    const entry = (file: string) => `    { "file": "${file}", "rule": "dtg-day-invalid" }`;
    own.open(
      config,
      `{\n  "ignore": [\n${[entry('records/a b.txt'), entry('records/sound.txt'), entry('records/gone.txt'), entry('**')].join(',\n')}\n  ]\n}`,
    );
    expect(await next).toEqual([
      ['Nothing is ignored by this entry any more.', 3, 4, 4],
      ['Nothing is ignored by this entry any more.', 4, 4, 4],
    ]);
  });
});

describe('quick fixes', () => {
  const actions = async (own: Session): Promise<CodeAction[]> =>
    (await own.client.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 4, character: 3 }, end: { line: 4, character: 3 } },
      context: { diagnostics: [] },
    })) as CodeAction[];

  it('ignore in the configuration that counts, or in one made in the folder that is open', async () => {
    const made = (await actions(await start({}))).find(({ title }) => title.includes('in this file'));
    expect(made?.edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: config },
      { textDocument: { uri: config }, edits: [{ newText: expect.stringContaining('"file": "records/a b.txt"') }] },
    ]);
    session?.close();
    const atTop = (await actions(await start({}, {}, 'file:///'))).find(({ title }) => title.includes('in this file'));
    expect(atTop?.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: 'file:///.cablegram.json' });
    session?.close();
    const nearer = 'file:///p/records/.cablegram.json';
    const found = (await actions(await start({ [nearer]: '{}' }))).find(({ title }) => title.includes('in this file'));
    expect(found?.edit?.documentChanges).toMatchObject([
      { textDocument: { uri: nearer }, edits: [{ newText: expect.stringContaining('"file": "/a b.txt"') }] },
    ]);
  });
});

it('the page of a rule is linked from its findings', async () => {
  expect((await pull(await start({})))[0]?.codeDescription).toEqual({ href: 'pages:/dtg-day-invalid' });
});

it('time that is up is said in the status', async () => {
  session = await startSession(capabilities, {}, { clock: () => (ticks += 1500) });
  let ticks = 0;
  session.open(uri, broken);
  const status = session.next('cablegram/status') as Promise<CableStatus>;
  await pull(session);
  expect(await status).toMatchObject({ unchecked: 1 });
});
