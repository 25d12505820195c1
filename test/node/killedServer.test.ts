// The real server, killed while it writes shards, at one moment after the other, and started again on what is left.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { inputs } from '../support/inputs.ts';
import { type Archive, generateArchive, type PlannedCable } from '../workspace/archive.ts';
import { bundleProgram } from './bundleProgram.ts';
import { differences } from './serverGraph.ts';
import { startProcess } from './serverProcess.ts';
import { uriOfPath } from './uriOfPath.ts';

/** As many files as make a shard of their own. */
const COUNT = 700;

const work = mkdtempSync(path.join(tmpdir(), 'cablegram-kill-'));
const folder = path.join(work, 'archive');
const storage = path.join(work, 'storage');
const shards = path.join(storage, 'index');
const program = path.join(work, 'server.cjs');
let archive: Archive;
/** What a file holds: its own text, or since a change that of another. */
const textOf = new Map<string, string>();

beforeAll(async () => {
  await bundleProgram('server/src/node/main.ts', program);
  archive = generateArchive(COUNT, { paragraphs: 1 });
  for (const file of archive.paths) write(file, archive.text(file));
  mkdirSync(shards, { recursive: true });
}, 60_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const whole = path.join(folder, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  textOf.set(file, text);
}

const uriOf = (file: string): string => uriOfPath(path.join(folder, file));
const start = () => startProcess({ program, folder, storage });

/** The present archive against the answers of a server that is started on what is in the storage. */
async function check(cables: readonly PlannedCable[]): Promise<void> {
  const server = await start();
  const graph = { cables, uriOf, textOf: (file: string) => textOf.get(file) ?? '' };
  expect(await differences(server, graph, 20)).toEqual([]);
  await server.stop();
  expect(readdirSync(shards).filter((name) => !name.endsWith('.shard'))).toEqual([]);
}

/** Resolves so many milliseconds after a shard is begun to be written. */
async function writing(delay: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const watcher = watch(shards, (_, name) => {
      if (!name?.endsWith('.tmp')) return;
      watcher.close();
      resolve();
    });
  });
  if (delay > 0) await pause(delay);
}

/** Starts a server and kills it while it builds the index. */
async function killWhileBuilding(delay: number): Promise<void> {
  const server = await start();
  const written = writing(delay);
  server.build().catch(() => {});
  await written;
  await server.kill();
}

it('loses nothing and says nothing wrong, however often it is killed while the index is built', async () => {
  for (const delay of [0, 1, 3].slice(-inputs(3))) {
    rmSync(shards, { recursive: true });
    mkdirSync(shards);
    await killWhileBuilding(delay);
  }
  await check(archive.cables);
}, 240_000);

it('nor while a shard is written anew because files changed', async () => {
  let { cables } = archive;
  for (const delay of [0, 1, 4].slice(-inputs(3))) {
    const server = await start();
    await server.build();
    const [gone, moved] = cables.filter(({ message }) => message === 0).slice(100, 102) as [PlannedCable, PlannedCable];
    const to = `moved/${moved.path}`;
    const written = writing(delay);
    rmSync(path.join(folder, gone.path));
    rmSync(path.join(folder, moved.path));
    write(to, textOf.get(moved.path) ?? '');
    const changes: FileEvent[] = [
      { uri: uriOf(gone.path), type: FileChangeType.Deleted },
      { uri: uriOf(moved.path), type: FileChangeType.Deleted },
      { uri: uriOf(to), type: FileChangeType.Created },
    ];
    server.changed(changes).catch(() => {});
    await written;
    await server.kill();
    cables = cables
      .filter((cable) => cable.path !== gone.path)
      .map((cable) => (cable.path === moved.path ? { ...cable, path: to } : cable));
  }
  await check(cables);
}, 240_000);
