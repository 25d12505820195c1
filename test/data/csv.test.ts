// The reader of our table files, and the search in sorted text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, parseCsvLine } from '../../server/src/data/csv.ts';
import { firstCell, lastLineUpTo, lineBefore } from '../../server/src/data/sortedText.ts';
import { defineTable, lazy } from '../../server/src/data/table.ts';

describe('parseCsvLine', () => {
  it.each([
    ['', ['']],
    ['a', ['a']],
    ['a,b,', ['a', 'b', '']],
    [',,', ['', '', '']],
    ['"a, b",c', ['a, b', 'c']],
    ['x,"say ""hi"""', ['x', 'say "hi"']],
    ['"",y', ['', 'y']],
    ['z,""', ['z', '']],
  ])('%j', (line, cells) => {
    expect(parseCsvLine(line)).toEqual(cells);
  });

  it.each(['a"b,c', '"open', '"shut"x,y', 'a,"b" '])('refuses %j', (line) => {
    expect(() => parseCsvLine(line)).toThrow();
  });

  it('reads back whatever is written with quotes', () => {
    const cell = fc.string().map((text) => text.replace(/\n/g, ' '));
    const cells = fc.array(cell, { minLength: 1 });
    const written = (row: readonly string[]): string => row.map((c) => `"${c.replaceAll('"', '""')}"`).join();
    fc.assert(
      fc.property(cells, (row) => {
        expect(parseCsvLine(written(row))).toEqual(row);
      }),
      { seed: 1961 },
    );
  });
});

describe('parseCsv', () => {
  it('gives all lines, with or without a last line end', () => {
    expect(parseCsv('a,b\n1,2\n')).toEqual(parseCsv('a,b\n1,2'));
    expect(parseCsv('a,b\n1,2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(parseCsv('')).toEqual([]);
  });

  it('refuses lines of unequal length', () => {
    expect(() => parseCsv('a,b\n1\n')).toThrow('line 2: 1 cells instead of 2');
  });
});

describe('defineTable', () => {
  const define = (csv: string) =>
    defineTable({ csv, columns: ['code', 'name'], key: 'code', row: (c) => ({ name: c.name }) });

  it('keeps the first of two rows with one key, and gives both on demand', () => {
    const table = define('code,name\nA,one\nB,two\nA,three\n');
    expect(table.get('A')).toEqual({ name: 'one' });
    expect(table.all('A')).toEqual([{ name: 'one' }, { name: 'three' }]);
    expect(table.rows()).toHaveLength(3);
    expect(table.has('C')).toBe(false);
    expect(table.get('C')).toBeUndefined();
    expect(table.all('C')).toEqual([]);
  });

  it('is not fooled by names that every object has', () => {
    expect(define('code,name\nA,one\n').has('constructor')).toBe(false);
  });

  it('refuses another header when first read, not before', () => {
    const table = define('name,code\nA,one\n');
    expect(() => table.rows()).toThrow('header is name,code, not code,name');
  });
});

describe('lazy', () => {
  it('computes once, even when the value is undefined', () => {
    let calls = 0;
    const value = lazy(() => {
      calls++;
      return undefined;
    });
    expect(calls).toBe(0);
    value();
    value();
    expect(calls).toBe(1);
  });
});

describe('lastLineUpTo', () => {
  const find = (csv: string, key: string): string | undefined => {
    const line = lastLineUpTo(csv, key);
    return line && firstCell(csv, line);
  };

  it('agrees with a plain search, for any set of keys', () => {
    const key = fc.stringMatching(/^[A-D]{1,4}$/);
    fc.assert(
      fc.property(fc.uniqueArray(key), key, (keys, wanted) => {
        const sorted = [...keys].sort();
        const csv = `key,rest\n${sorted.map((k) => `${k},${k.toLowerCase()}\n`).join('')}`;
        expect(find(csv, wanted)).toBe(sorted.filter((k) => k <= wanted).at(-1));
      }),
      { seed: 1961 },
    );
  });

  it('walks back to the header and no further', () => {
    const csv = 'key,rest\nA,1\nB,2';
    const last = lastLineUpTo(csv, 'Z');
    const first = last && lineBefore(csv, last);
    expect(first && csv.slice(first.start, first.end)).toBe('A,1');
    expect(first && lineBefore(csv, first)).toBeUndefined();
    expect(lastLineUpTo('key,rest\n', 'A')).toBeUndefined();
  });
});
