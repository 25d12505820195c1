// What V8 compiles for the cursor of the parser is for objects of one shape. A number that is no small integer in one of its offsets
// (minus nought is none) gives all later cursors another shape, and the code for them is thrown away with each collection of garbage.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../support/files.ts';
import { bundleProgram } from './bundleProgram.ts';

test('cursors keep the shape of the one that always stays, also when a file is edited', async () => {
  const work = mkdtempSync(path.join(tmpdir(), 'cablegram-shape-'));
  try {
    // In a process of its own: the numbers in objects of other tests count for all objects that are made like them.
    const program = path.join(work, 'oneShapeProgram.cjs');
    await bundleProgram('test/node/oneShapeProgram.ts', program);
    const sample = path.join(projectFolder, 'fixtures/sample.txt');
    const answer = execFileSync(process.execPath, ['--allow-natives-syntax', program, sample], { encoding: 'utf8' });
    expect(answer).toBe('true\n');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
