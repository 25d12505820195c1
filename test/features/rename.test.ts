// Rename of letters and numbers: from every place, through the whole text, refused in words.
import { describe, expect, it, test } from 'vitest';
import { prepareRename, rename } from '../../server/src/features/rename.ts';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { withEdits } from './applyEdits.ts';
import { marked } from './marks.ts';

const cable = (references: string, body: string) => exampleCable({ references, body: `${body}\n\nMARLOWE` });

/** Renames at the cursor and expects the text, or the words of the refusal. */
function check(source: string, newName: string, expected: string | RegExp): void {
  const { context, cursor, text } = marked(source);
  const answer = rename(context, cursor, newName, 'auto');
  if (expected instanceof RegExp) expect(answer).toMatchObject({ problem: expect.stringMatching(expected) });
  else
    expect(withEdits(text, Object.values((answer && 'changes' in answer && answer.changes) || {}).flat())).toBe(
      expected,
    );
}

const prepared = (source: string) => {
  const { context, cursor } = marked(source);
  return prepareRename(context, cursor, 'auto', false);
};

describe('a letter', () => {
  const after = cable('REF: A. ROME 1\n     D. OSLO 22', '1. See refs A and D, REF D PARA 3 and reftel.');
  it.each([
    ['in the list', cable('REF: A. ROME 1\n     B|. OSLO 22', '1. See refs A and B, REF B PARA 3 and reftel.')],
    ['in a mention', cable('REF: A. ROME 1\n     B. OSLO 22', '1. See refs A and |B, REF B PARA 3 and reftel.')],
    ['on the word before', cable('REF: A. ROME 1\n     B. OSLO 22', '1. See refs A and B, RE|F B PARA 3 and reftel.')],
  ])('%s', (_, source) => check(source, 'd', after));

  it.each([
    ['that is taken', 'A', /There is a reference A already/],
    ['that is none', 'AB', /one letter, A to Z; "AB"/],
    ['that is a number', '2', /one letter/],
  ])('%s', (_, name, words) => check(cable('REF: A. ROME 1\n     |B. OSLO 22', '1. Ref B.'), name, words));

  test('the same again changes nothing', () => {
    const source = cable('REF: A. ROME 1\n     |B. OSLO 22', '1. Ref B.');
    check(source, 'B', source.replace('|', ''));
  });
});

describe('a number', () => {
  it.each([
    ['where the paragraph begins', '1. One, see para 2.\n\n|2. Two.', '1. One, see para 5.\n\n5. Two.'],
    ['in a mention', '1. One, see pa|ra 2.\n\n2. Two.', '1. One, see para 5.\n\n5. Two.'],
    [
      'in a range, which is torn',
      '1. One, see paras 1-|3.\n\n2. Two.\n\n3. Three.',
      '1. One, see paras 1, 2 and 5.\n\n2. Two.\n\n5. Three.',
    ],
  ])('%s', (_, before, after) => check(cable('', before), '5', cable('', after)));

  it.each([
    ['that is taken', '1', /There is a paragraph 1 already/],
    ['that is none', 'two', /a number, 1 to 999; "two"/],
    ['zero', '0', /a number/],
  ])('%s', (_, name, words) => check(cable('', '1. One.\n\n|2. Two.'), name, words));
});

describe('before', () => {
  test('says what is renamed', () => {
    expect(prepared(cable('REF: A. ROME 1\n     (B) OSLO 22', '1. See ref |(B).'))).toMatchObject({ placeholder: 'B' });
    expect(prepared(cable('', '1. One.\n\n12|. Two.'))).toMatchObject({ placeholder: '12' });
  });

  test.each([
    ['ordinary words', cable('', '1. O|ne.')],
    ['a paragraph of another cable', cable('REF: ROME 1', '1. See reftel par|a 1.')],
    ['a paragraph that is not there', cable('', '1. See para |7.')],
    ['a letter that is not there', cable('REF: A. ROME 1', '1. See ref |C.')],
    ['a list that names several', cable('REF: A. ROME 1\n     B. OSLO 22', '1. See re|fs A and B.')],
  ])('nothing on %s', (_, source) => expect(prepared(source)).toBeNull());

  test('a record is not renamed in', () => {
    const source = cable('', '¶1. One.\n\n¶|2. Two.');
    expect(prepared(source)).toMatchObject({ problem: expect.stringContaining('record') });
    check(source, '5', /record from an archive/);
    check(source, '1', /There is a paragraph 1 already/);
  });

  test('what is asked of a record for its copy is answered there', () => {
    const { context, cursor, text } = marked(cable('', '¶1. One.\n\n¶|2. Two.'));
    expect(prepareRename(context, cursor, 'auto', true)).toMatchObject({ placeholder: '2' });
    expect(rename(context, cursor, '5', 'auto')).toMatchObject({ isRecord: true });
    const inCopy = { ...context, uri: 'untitled:Untitled-1' };
    const answer = rename(inCopy, cursor, '5', 'auto');
    const edits = answer && 'changes' in answer ? answer.changes?.[inCopy.uri] : undefined;
    expect(withEdits(text, edits ?? [])).toBe(cable('', '¶1. One.\n\n¶5. Two.'));
  });
});
