// The colours of every construct, and of whole cables, as marks under the text. `vitest -u` rewrites the marks; read the diff.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mark } from './marks.ts';
import { scopeNames } from './tokenizer.ts';

const files = ['cases', 'cables'].flatMap((folder) => {
  const full = path.join(import.meta.dirname, folder);
  return readdirSync(full).map((name) => path.join(full, name));
});

describe('marks', () => {
  it.each(files.map((file) => [path.basename(file), file]))('%s', async (_, file) => {
    await expect(mark(readFileSync(file, 'utf8'))).toMatchFileSnapshot(file);
  });

  it('tell a wrong scope from the right one', () => {
    const right = 'BT\n^^ keyword.control.prosign';
    expect(mark(right)).toBe(right);
    expect(mark('BT\n^ keyword.other.caption')).toBe(right);
    expect(mark('=== one\nBT\n=== two\nplain')).toBe('=== one\nBT\n^^ keyword.control.prosign\n=== two\nplain');
  });

  it('show every scope of the grammar', () => {
    const seen = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    const unseen = [...scopeNames()].filter((name) => !seen.includes(`^ ${name}\n`));
    expect(unseen).toEqual([]);
  });
});
