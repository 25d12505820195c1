// A file over which a thread comes to its end takes no other file with it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { createDiskThreads } from '../../server/src/node/diskThreads.ts';
import type { ListedFile } from '../../server/src/workspace/fileStamp.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';
import { generateArchive } from '../workspace/archive.ts';
import { bundleProgram } from './bundleProgram.ts';
import { ASKED, DEADLY, VERSION } from './mortal.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cablegram-huge-'));
const program = path.join(work, 'mortalProgram.cjs');
const archive = generateArchive(20, { paragraphs: 1 });
const sized = (name: string, size: number): ListedFile => ({ uri: `file:///${name}`, stamp: { size, mtime: 1 } });
const small = archive.paths.map((file) => sized(file, 1000));
let runs = 0;

beforeAll(() => bundleProgram('test/node/mortalProgram.ts', program), 60_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** How many files could be read, how many each thread was asked for, and how many cables there are. */
async function read(files: readonly ListedFile[]) {
  const note = path.join(work, `asked${runs++}`);
  process.env[ASKED] = note;
  const threads = createDiskThreads(program, VERSION);
  const index = new WorkspaceIndex();
  const count = index.load(await threads.read(files, new CancellationTokenSource().token), VERSION) ?? 0;
  threads.rest();
  const asked = existsSync(note) ? readFileSync(note, 'utf8').trim().split('\n').map(Number) : [];
  return { count, asked, cables: index.size };
}

it('the others are read without it', async () => {
  const files = [...small.slice(0, 9), sized('dump.txt', 260e6), ...small.slice(9), sized('large.txt', 90e6)];
  const { count, asked, cables } = await read(files);
  expect({ count, asked }).toEqual({ count: small.length, asked: [small.length + 2, small.length + 1, small.length] });
  expect(cables).toBe(archive.cables.length);
});

it('alone, it is left out', async () => {
  expect(await read([sized('dump.txt', 260e6)])).toMatchObject({ count: 0, cables: 0 });
});

it('what ends without a large file is not tried again', async () => {
  const files = [...small.slice(1), sized(DEADLY, 1000)];
  expect(await read(files)).toMatchObject({ count: 0, asked: [small.length] });
});
