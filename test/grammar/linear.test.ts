// Every regular expression of the grammar takes linear time, as the tool `recheck` judges.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { grammarPatterns } from './tokenizer.ts';

/**
 * Patterns that were judged linear, one a line. Judging them all takes most of a minute, so that a run judges only those that are not
 * in the file; `vitest -u` adds them once they have passed. Delete the file to have all of them judged again.
 */
const recordFile = path.join(import.meta.dirname, 'linearPatterns.txt');

/** The tool's own time limits would make a verdict depend on how busy the machine is. */
const limits = { timeout: 300_000, attackTimeout: null, incubationTimeout: null };

const patterns = [...new Set(grammarPatterns().map(asJavaScript))].filter((source) => source);

describe('regular expressions', () => {
  it('can be read by the tool', () => {
    for (const source of patterns) expect(() => new RegExp(source)).not.toThrow();
  });

  it('are linear', { timeout: 1_800_000 }, async () => {
    const record = existsSync(recordFile) ? readFileSync(recordFile, 'utf8').split('\n') : [];
    const unsafe: string[] = [];
    for (const source of patterns.filter((each) => !record.includes(each))) {
      const { status } = await check(source, '', limits);
      if (status !== 'safe') unsafe.push(`${status}: ${source}`);
    }
    expect(unsafe).toEqual([]);
    await expect(`${patterns.toSorted().join('\n')}\n`).toMatchFileSnapshot(recordFile);
  });

  it.each([
    ['two ways to read a name', '^(?:CODEL(?: [A-Z]+)?|SIPDIS)(?: (?:CODEL(?: [A-Z]+)?|SIPDIS))*$'],
    ['blanks before and after an optional mark', '^[ \\t]*(?:¶)?[ \\t]*\\d'],
  ])('that are not linear are found: %s', async (_, source) => {
    expect((await check(source, '', limits)).status).toBe('vulnerable');
  });
});

/**
 * Oniguruma's pattern as JavaScript's. The only thing JavaScript lacks is `\G`, "where the last match ended": one fixed place of the
 * line, as `^` is. `(?!\G)` alone reads no character at all and is left out.
 */
function asJavaScript(source: string): string {
  return source === '(?!\\G)' ? '' : source.replaceAll('\\G', '^');
}
