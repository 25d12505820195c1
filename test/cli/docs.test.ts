// docs/cli.md shows what the command really prints: each block that begins with `$ cablegram` is run.
import { expect, test } from 'vitest';
import { fixtureTexts, readProjectFile } from '../support/files.ts';
import { expectFresh } from '../support/freshness.ts';
import { cablegram } from './support/fakeIo.ts';

const files = Object.fromEntries(fixtureTexts().map((file) => [file, readProjectFile(file)]));

/** A block with one command and its output; a pipe to another program is only shown. */
const BLOCK = /```console\n\$ cablegram ([^|\n]+)\n([^`]*)```\n/g;

test('the blocks of docs/cli.md are fresh', async () => {
  const text = readProjectFile('docs/cli.md');
  let fresh = '';
  let at = 0;
  let blocks = 0;
  for (const { 0: block, 1: command = '', index } of text.matchAll(BLOCK)) {
    const { out } = await cablegram(command.split(' '), { files });
    fresh += `${text.slice(at, index)}\`\`\`console\n$ cablegram ${command}\n${out.trimEnd()}\n\`\`\`\n`;
    at = index + block.length;
    blocks++;
  }
  expect(blocks).toBe(9);
  expectFresh('docs/cli.md', fresh + text.slice(at));
});
