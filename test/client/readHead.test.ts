// The beginning of a document is read, and nothing else of it.
import { describe, expect, it } from 'vitest';
import { readHead } from '../../client/src/detection/readHead.ts';

describe('readHead', () => {
  it('joins lines', () => expect(readHead(document('a', '', 'b'), 100)).toBe('a\n\nb'));
  it('cuts the last line', () => expect(readHead(document('abc', 'def'), 6)).toBe('abc\nde'));
  it('cuts a single line', () => expect(readHead(document('abcdef'), 4)).toBe('abcd'));
  it('gives nothing for nothing', () => expect(readHead(document(''), 4)).toBe(''));

  it('looks at no line behind the end of the head', () => {
    const lines = document('a'.repeat(50), 'b'.repeat(100), 'c');
    expect(readHead(lines, 100)).toHaveLength(100);
    expect(lines.seen).toEqual([0, 1]);
  });

  it('looks at no more lines than units, when all are blank', () => {
    const lines = document(...Array<string>(1000).fill(''));
    readHead(lines, 20);
    expect(lines.seen.length).toBeLessThanOrEqual(21);
  });
});

function document(...lines: string[]) {
  const seen: number[] = [];
  const lineAt = (line: number) => {
    seen.push(line);
    return { text: lines[line] ?? '' };
  };
  return { lineCount: lines.length, lineAt, seen };
}
