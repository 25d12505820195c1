// The index over the wire, with files that the client serves: when it is built, what it follows, what it keeps.
import { afterEach, describe, expect, it } from 'vitest';
import { FileChangeType, type SymbolInformation } from 'vscode-languageserver';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { BUILD_INDEX_REQUEST, type IndexStatus, MISSING_CSV_REQUEST } from '../../server/src/lsp/protocol.ts';
import { type ServedFiles, servedFiles } from './servedFiles.ts';
import { type Session, startSession } from './session.ts';

const root = 'memfs:/archive';
const capabilities = { workspace: { workspaceFolders: true, configuration: true } };

const cable = (serial: number, references = ''): string =>
  exampleCable({ classification: `UNCLAS LISBON 000${serial}`, references });
const archive = (): Record<string, string> => ({
  [`${root}/2007/07LISBON427.txt`]: cable(427),
  [`${root}/2007/07LISBON428.cable`]: cable(428, 'REF: LISBON 427'),
  [`${root}/2007/deep/07LISBON429.txt`]: cable(429, 'REF: A. LISBON 427\n     B. LISBON 999'),
  [`${root}/2007/shopping.txt`]: 'Milk, bread, a fish.\n',
  [`${root}/2007/picture.png`]: 'UNCLAS LISBON 000500',
  [`${root}/old/07LISBON430.txt`]: cable(430),
});

let session: Session | undefined;
afterEach(() => session?.close());

const start = async (
  files: ServedFiles,
  settings = {},
  own: object = capabilities,
  version = '1',
): Promise<Session> => {
  session?.close();
  session = await startSession(own, settings, {
    folders: [root],
    options: { servesFiles: true, storage: 'memfs:/storage', version },
  });
  files.serve(session);
  return session;
};
const build = (own: Session, again = false) =>
  own.client.sendRequest(BUILD_INDEX_REQUEST, { again }) as Promise<IndexStatus>;
const find = async (own: Session, query: string): Promise<string[]> => {
  const symbols = (await own.client.sendRequest('workspace/symbol', { query })) as SymbolInformation[];
  return symbols.map(({ location }) => location.uri.slice(root.length + 1)).sort();
};
/** What a watcher of files tells; resolves when the index has followed. */
const changed = (own: Session, changes: readonly (readonly [string, FileChangeType])[]): Promise<IndexStatus> => {
  void own.client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: changes.map(([uri, type]) => ({ uri, type })),
  });
  return build(own);
};

describe('building', () => {
  it('waits until something needs it', async () => {
    const files = servedFiles(archive());
    const own = await start(files);
    own.open('file:///a/07LISBON1.txt', cable(1));
    await own.client.sendRequest('textDocument/documentSymbol', { textDocument: { uri: 'file:///a/07LISBON1.txt' } });
    expect(files.listed).toBe(0);
    await find(own, '@LISBON');
    await build(own);
    expect(files.listed).toBeGreaterThan(0);
  });

  it('reads .txt and .cable below the folders, and keeps what looks like a cable', async () => {
    const files = servedFiles(archive());
    const own = await start(files);
    expect(await build(own)).toEqual({ cables: 4, isComplete: true, isBuilding: false });
    expect(files.read.filter((uri) => uri.endsWith('.png'))).toEqual([]);
    expect(await find(own, '@LISBON')).toEqual([
      '2007/07LISBON427.txt',
      '2007/07LISBON428.cable',
      '2007/deep/07LISBON429.txt',
      'old/07LISBON430.txt',
    ]);
  });

  it('reads a file once when one folder lies in another', async () => {
    const files = servedFiles(archive());
    session?.close();
    session = await startSession(capabilities, {}, { folders: [root, `${root}/2007`], options: { servesFiles: true } });
    files.serve(session);
    expect(await build(session)).toMatchObject({ cables: 4, isComplete: true });
    expect(files.read).toHaveLength(new Set(files.read).size);
    expect(await find(session, '428')).toEqual(['2007/07LISBON428.cable']);
  });

  it('heeds files.exclude', async () => {
    const files = servedFiles(archive());
    const own = await start(files, { exclude: { '**/{old,deep}': true, '**/*.cable': true, '**/*.txt': false } });
    expect(await build(own)).toMatchObject({ cables: 1 });
    expect(await find(own, '@LISBON')).toEqual(['2007/07LISBON427.txt']);
  });

  it('calls nothing missing when a folder could not be read', async () => {
    const files = servedFiles(archive());
    const own = await start(files);
    await build(own);
    const complete = await own.client.sendRequest(MISSING_CSV_REQUEST, {});
    expect(complete).toContain('07LISBON999');
    files.closed.add(`${root}/old`);
    expect(await build(own, true)).toMatchObject({ isComplete: false });
    expect(await own.client.sendRequest(MISSING_CSV_REQUEST, {})).not.toContain('07LISBON999');
  });

  it('is cancelled by the user: no more files are read, and nothing is missing', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`${root}/${i}.txt`, cable(100 + i)]));
    const files = servedFiles(many);
    const own = await start(files, {}, { ...capabilities, window: { workDoneProgress: true } });
    let token: unknown;
    own.client.onRequest('window/workDoneProgress/create', (params: { token: unknown }) => {
      token = params.token;
      return null;
    });
    const steps: unknown[] = [];
    own.client.onUnhandledProgress(({ value }) => steps.push(value));
    files.beforeRead = () => void own.client.sendNotification('window/workDoneProgress/cancel', { token });
    expect(await build(own)).toMatchObject({ isComplete: false, isBuilding: false });
    expect(files.read.length).toBeLessThan(120);
    expect(steps[0]).toMatchObject({ kind: 'begin', cancellable: true });
    expect(steps.at(-1)).toMatchObject({ kind: 'end' });
    files.beforeRead = () => {};
    expect(await build(own, true)).toMatchObject({ cables: 120, isComplete: true });
  });
});

describe('changes', () => {
  it('of single files are followed one by one', async () => {
    const files = servedFiles(archive());
    const own = await start(files);
    await build(own);
    files.read.length = 0;
    files.set(`${root}/2007/07LISBON427.txt`, cable(431));
    files.set(`${root}/2007/new.txt`, cable(432));
    files.files.delete(`${root}/2007/07LISBON428.cable`);
    const status = await changed(own, [
      [`${root}/2007/07LISBON427.txt`, FileChangeType.Changed],
      [`${root}/2007/new.txt`, FileChangeType.Created],
      [`${root}/2007/07LISBON428.cable`, FileChangeType.Deleted],
      [`${root}/old/07LISBON430.txt`, FileChangeType.Changed],
    ]);
    expect(status).toMatchObject({ cables: 4, isComplete: true });
    expect(files.read.sort()).toEqual([`${root}/2007/07LISBON427.txt`, `${root}/2007/new.txt`]);
    expect(await find(own, '427')).toEqual([]);
    expect(await find(own, '432')).toEqual(['2007/new.txt']);
  });

  it('of folders take all that is in them along', async () => {
    const files = servedFiles(archive());
    const own = await start(files);
    await build(own);
    for (const [uri, { text }] of [...files.files]) {
      if (!uri.startsWith(`${root}/2007/`)) continue;
      files.files.delete(uri);
      files.set(uri.replace('/2007/', '/moved/'), text);
    }
    const status = await changed(own, [
      [`${root}/2007`, FileChangeType.Deleted],
      [`${root}/moved`, FileChangeType.Created],
    ]);
    expect(status).toMatchObject({ cables: 4, isComplete: true });
    expect(await find(own, '428')).toEqual(['moved/07LISBON428.cable']);
  });

  it('of names that the editor makes are followed, of files and of folders whatever they are called', async () => {
    const files = servedFiles(archive());
    const own = await start(files);
    await build(own);
    const rename = (from: string, to: string) => {
      for (const [uri, { text }] of [...files.files]) {
        if (!uri.startsWith(`${root}/${from}`)) continue;
        files.files.delete(uri);
        files.set(uri.replace(from, to), text);
      }
      void own.client.sendNotification('workspace/didRenameFiles', {
        files: [{ oldUri: `${root}/${from}`, newUri: `${root}/${to}` }],
      });
    };
    rename('old/07LISBON430.txt', 'old/07LISBON430 (1).txt');
    rename('2007', '2007.v2');
    expect(await build(own)).toMatchObject({ cables: 4, isComplete: true });
    expect(await find(own, '@LISBON')).toEqual([
      '2007.v2/07LISBON427.txt',
      '2007.v2/07LISBON428.cable',
      '2007.v2/deep/07LISBON429.txt',
      'old/07LISBON430 (1).txt',
    ]);
  });

  it('of a file that is told of twice are taken once', async () => {
    const files = servedFiles(archive());
    const own = await start(files);
    await build(own);
    files.set(`${root}/new/07LISBON441.txt`, cable(441, 'REF: LISBON 427'));
    files.set(`${root}/new/07LISBON442.txt`, cable(442));
    const status = await changed(own, [
      [`${root}/new`, FileChangeType.Created],
      [`${root}/new/07LISBON441.txt`, FileChangeType.Created],
      [`${root}/new/07LISBON442.txt`, FileChangeType.Created],
    ]);
    expect(status).toMatchObject({ cables: 6, isComplete: true });
    expect(await find(own, '441')).toEqual(['new/07LISBON441.txt']);
    expect(await find(own, '442')).toEqual(['new/07LISBON442.txt']);
  });

  it('in the editor win over the disk until the document is closed', async () => {
    const files = servedFiles(archive());
    const own = await start(files);
    const uri = `${root}/2007/07LISBON427.txt`;
    await build(own);
    own.open(uri, cable(777));
    expect(await find(own, '777')).toEqual(['2007/07LISBON427.txt']);
    expect(await find(own, '427')).toEqual([]);
    await changed(own, [[uri, FileChangeType.Changed]]);
    expect(await find(own, '777')).toEqual(['2007/07LISBON427.txt']);
    void own.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await changed(own, []);
    expect(await find(own, '777')).toEqual([]);
    expect(await find(own, '427')).toEqual(['2007/07LISBON427.txt']);
  });
});

describe('shards', () => {
  const built = async (): Promise<ServedFiles> => {
    const files = servedFiles(archive());
    await build(await start(files));
    expect(files.shards.size).toBeGreaterThan(0);
    files.read.length = 0;
    return files;
  };

  it('spare the next server the reading of what did not change', async () => {
    const files = await built();
    files.set(`${root}/old/07LISBON430.txt`, cable(440));
    files.files.delete(`${root}/2007/07LISBON428.cable`);
    const own = await start(files);
    expect(await build(own)).toMatchObject({ cables: 3, isComplete: true });
    expect(files.read).toEqual([`${root}/old/07LISBON430.txt`]);
    expect(await find(own, '@LISBON')).toEqual([
      '2007/07LISBON427.txt',
      '2007/deep/07LISBON429.txt',
      'old/07LISBON430.txt',
    ]);
  });

  it('of another version, cut off or garbled are not used', async () => {
    const spoil: readonly ((text: string) => string)[] = [
      (text) => text.slice(0, 40),
      (text) => `${text.slice(0, 80)}AAAA${text.slice(84)}`,
      () => '',
    ];
    for (const change of spoil) {
      const files = await built();
      for (const [shard, text] of files.shards) files.shards.set(shard, change(text));
      expect(await build(await start(files))).toMatchObject({ cables: 4, isComplete: true });
      expect(files.read).toHaveLength(5);
    }
    const files = await built();
    expect(await build(await start(files, {}, capabilities, '2'))).toMatchObject({ cables: 4, isComplete: true });
    expect(files.read).toHaveLength(5);
  });

  it('hold nothing of a document that is open and changed', async () => {
    const files = await built();
    const own = await start(files);
    await build(own);
    const uri = `${root}/2007/07LISBON427.txt`;
    own.open(uri, cable(777));
    await find(own, '777');
    await own.client.sendRequest('shutdown');
    const next = await start(files);
    await build(next);
    expect(await find(next, '777')).toEqual([]);
    expect(await find(next, '427')).toEqual(['2007/07LISBON427.txt']);
  });
});
