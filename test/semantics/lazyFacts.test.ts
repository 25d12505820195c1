// Facts are read when first asked for, once, and each may build upon others.
import { expect, test } from 'vitest';
import { lazyFacts } from '../../server/src/semantics/lazyFacts.ts';

interface Given {
  readonly text: string;
}

interface Facts extends Given {
  readonly length: number;
  readonly isLong: boolean;
  readonly nothing: undefined;
}

const NO_TEXT: Given = { text: '' };

function readings(text: string): { facts: Facts; read: string[] } {
  const read: string[] = [];
  const note = <T>(name: string, value: T): T => {
    read.push(name);
    return value;
  };
  const factsOf = lazyFacts<Facts, Given>(NO_TEXT, {
    length: (it) => note('length', it.text.length),
    isLong: (it) => note('isLong', it.length > 5),
    nothing: () => note('nothing', undefined),
  });
  const facts = factsOf({ text });
  return { facts, read };
}

test('nothing is read before it is asked for', () => {
  expect(readings('UNCLAS').read).toEqual([]);
});

test('each fact is read once, also one that is absent', () => {
  const { facts, read } = readings('UNCLAS');
  expect([facts.nothing, facts.nothing, facts.isLong, facts.isLong, facts.length]).toEqual([
    undefined,
    undefined,
    true,
    true,
    6,
  ]);
  expect(read).toEqual(['nothing', 'length', 'isLong']);
});

test('what is given and what is read can be listed', () => {
  const names: string[] = [];
  for (const name in readings('').facts) names.push(name);
  expect(names).toEqual(['text', 'length', 'isLong', 'nothing']);
});
