// The index over real files, with threads and shards on the disk.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver/node';
import { statFiles } from '../../server/src/node/diskFiles.ts';
import { createDiskThreads } from '../../server/src/node/diskThreads.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';
import { type Archive, generateArchive, type PlannedCable } from '../workspace/archive.ts';
import { checkGraph } from '../workspace/checkGraph.ts';
import { bundleProgram } from './bundleProgram.ts';
import { BATCH, indexFolder, VERSION } from './indexFolder.ts';
import { uriOfPath } from './uriOfPath.ts';

const COUNT = 250;

const work = mkdtempSync(path.join(tmpdir(), 'cablegram-index-'));
const folder = path.join(work, 'archive (1)');
const program = path.join(work, 'indexProgram.cjs');
let archive: Archive;
let stores = 0;

beforeAll(async () => {
  await bundleProgram('test/node/indexProgram.ts', program);
  archive = generateArchive(COUNT, { paragraphs: 1 });
  for (const file of archive.paths) write(file, archive.text(file));
}, 60_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const whole = path.join(folder, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}

const newStore = (): string => path.join(work, `store${stores++}`);
const uriOf = (file: string): string => uriOfPath(path.join(folder, file));
const startOn = (store: string, token?: CancellationToken) =>
  indexFolder({ folder, store, ...(token ? { token } : {}) });

const check = (index: WorkspaceIndex, cables: readonly PlannedCable[] = archive.cables): void =>
  checkGraph(index, cables, uriOf);

describe('files on the disk', () => {
  it('are found and read by threads: the index is exact', async () => {
    const { index, read } = await indexFolder({ program, folder, store: newStore() });
    expect(read).toHaveLength(archive.paths.length);
    check(index);
  });

  it('are not read again by the next server, only those that changed', async () => {
    const store = newStore();
    await startOn(store);
    const again = await startOn(store);
    expect(again.read).toEqual([]);
    check(again.index);

    const [path0 = '', path1 = ''] = archive.cables.filter(({ message }) => message === 0).map(({ path: own }) => own);
    const before = [path0, path1].map((file) => [file, archive.text(file)] as const);
    write(path0, 'Nothing here any more.');
    rmSync(path.join(folder, path1));
    const third = await startOn(store);
    expect(third.read).toEqual([uriOf(path0)]);
    check(
      third.index,
      archive.cables.filter((cable) => cable.path !== path0 && cable.path !== path1),
    );

    for (const [file, text] of before) write(file, text);
    const fourth = await startOn(store);
    expect(fourth.read.toSorted()).toEqual([uriOf(path0), uriOf(path1)].sort());
    check(fourth.index);
    expect((await startOn(store)).read).toEqual([]);
  });

  it('are read again when only their time is another', async () => {
    const store = newStore();
    await startOn(store);
    const file = path.join(folder, archive.paths[5] ?? '');
    const { atime, mtime } = statSync(file);
    utimesSync(file, atime, new Date(mtime.getTime() + 1000));
    expect((await startOn(store)).read).toEqual([uriOfPath(file)]);
  });

  it('are left alone after a cancellation, and the index is not complete', async () => {
    const stop = new CancellationTokenSource();
    const threads = createDiskThreads(program, VERSION);
    const index = new WorkspaceIndex();
    const files = statFiles(archive.paths.map(uriOf));
    const reading = threads.read(files, stop.token);
    stop.cancel();
    index.load(await reading, VERSION);
    threads.rest();
    expect(index.size).toBeLessThan(COUNT);

    const { index: other } = await startOn(newStore(), stop.token);
    expect(other.isComplete).toBe(false);
    expect(other.missing()).toEqual([]);
  });
});

describe('shards on the disk', () => {
  const shardsOf = (store: string): string[] =>
    readdirSync(store)
      .sort()
      .map((name) => path.join(store, name));

  it.each<[string, (file: string, bytes: Buffer) => void]>([
    ['cut off', (file, bytes) => writeFileSync(file, bytes.subarray(0, bytes.length >> 1))],
    ['empty', (file) => writeFileSync(file, '')],
    ['garbled in one byte', (file, bytes) => writeFileSync(file, bytes.fill(bytes.readUInt8(700) ^ 4, 700, 701))],
    ['longer than written', (file, bytes) => writeFileSync(file, Buffer.concat([bytes, bytes]))],
    ['gone', (file) => rmSync(file)],
    ['there as the draft of a killed server', (file, bytes) => writeFileSync(`${file}.77.tmp`, bytes.subarray(0, 900))],
  ])('one that is %s costs the reading of its files, and nothing is wrong', async (_, spoil) => {
    const store = newStore();
    await startOn(store);
    const [first = ''] = shardsOf(store);
    spoil(first, readFileSync(first));
    const { index, read } = await startOn(store);
    expect(read.length).toBeLessThanOrEqual(BATCH);
    check(index);
    expect(shardsOf(store).every((file) => file.endsWith('.shard'))).toBe(true);
    expect((await startOn(store)).read).toEqual([]);
  });
});
