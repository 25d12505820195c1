// JSON with comments: what is read, where it stands, what is wrong with it, and how a list grows.
import { describe, expect, test } from 'vitest';
import { type JsonNode, parseJsonc } from '../../server/src/text/jsonc.ts';
import { appendToList } from '../../server/src/text/jsoncEdit.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';

const plain = (node: JsonNode | undefined): unknown => {
  switch (node?.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ key, value }) => [key, plain(value)]));
    case 'array':
      return node.items.map(plain);
    default:
      return node?.value;
  }
};

test.each([
  ['{}', {}],
  ['[1, -2.5e3, true, false, null, "a\\n\\u00b6"]', [1, -2500, true, false, null, 'a\n¶']],
  ['\uFEFF// above\r\n{ /* in */ "a": [1, 2,], "b": {"c": "//"}, } // below', { a: [1, 2], b: { c: '//' } }],
  ['', undefined],
  ['// nothing', undefined],
])('reads %j', (text, value) => {
  const { root, problems } = parseJsonc(text);
  expect(problems).toEqual([]);
  expect(plain(root)).toEqual(value);
});

/** Each problem as the place it underlines and its message. */
test.each([
  ['{"a": off}', {}, ['off: A value is expected here.']],
  ['{"a": 1 "b": 2}', { a: 1, b: 2 }, ['": "," or "}" is expected here.']],
  ['{a: 1, "b": 2}', { b: 2 }, ['a: A name in double quotes is expected here.']],
  ['{"a" 1, "b": 2}', { b: 2 }, ['"a": A colon and a value must follow "a".']],
  ['{"a": [1}', { a: [1] }, ['}: "," or "]" is expected here.']],
  ['{"a": 1, "a": 2}', { a: 1 }, ['"a": "a" stands here twice.']],
  ['{"a": [1', { a: [1] }, ['[: The "[" is not closed.', '{: The "{" is not closed.']],
  ['{"a": "x\n}', { a: 'x' }, ['"x: This is no string as JSON writes it.']],
  ['{} {}', {}, ['{}: Nothing may follow the value.']],
  ['{} /* x', {}, ['/* x: The comment is not closed.']],
])('tells what is wrong in %j and reads the rest', (text, value, expected) => {
  const { root, problems } = parseJsonc(text);
  expect(problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`)).toEqual(expected);
  expect(plain(root)).toEqual(value);
});

test('ends with any text, however deep', () => {
  for (const text of ['['.repeat(100_000), '{"a":'.repeat(100_000), '"\\', ',,,', '}{', ':', '/*', '/', '"'])
    expect(parseJsonc(text).problems.length).toBeGreaterThan(0);
});

describe('a list grows by one', () => {
  test.each([
    ['no file', '', '{\n  "ignore": [\n    9\n  ]\n}\n'],
    ['an empty object', '{}', '{\n  "ignore": [\n    9\n  ]\n}'],
    ['a comment alone', '// ours', '// ours\n{\n  "ignore": [\n    9\n  ]\n}\n'],
    ['other members', '{\n\t"a": 1 // one\n}\n', '{\n\t"a": 1, // one\n\t"ignore": [\n\t\t9\n\t]\n}\n'],
    ['an empty list', '{\n  "ignore": []\n}\n', '{\n  "ignore": [\n    9\n  ]\n}\n'],
    ['a list in one line', '{ "ignore": [1, 2] }', '{ "ignore": [1, 2, 9] }'],
    [
      'a list with a comma at its end',
      '{\r\n  "ignore": [\r\n    1,\r\n  ],\r\n}',
      '{\r\n  "ignore": [\r\n    1,\r\n    9,\r\n  ],\r\n}',
    ],
    [
      'comments',
      '{\n  "ignore": [\n    1 // a, b\n    /* c, */\n  ]\n}',
      '{\n  "ignore": [\n    1, // a, b\n    9\n    /* c, */\n  ]\n}',
    ],
    ['a comment in an empty list', '{\n  "ignore": [ // none\n  ]\n}', '{\n  "ignore": [\n    9 // none\n  ]\n}'],
  ])('%s', (_, text, expected) => {
    const edits = appendToList(text, 'ignore', '9');
    expect(applyEdits(text, edits ?? [])).toBe(expected);
    expect(parseJsonc(expected).problems).toEqual([]);
  });

  test.each(['[]', '{"ignore": 1}', '{"ignore": [', '{"a"', '7'])('but not in %j', (text) => {
    expect(appendToList(text, 'ignore', '9')).toBeUndefined();
  });
});
