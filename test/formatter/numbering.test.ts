// Numbers and letters, what follows them, and what a new line begins.
import { describe, expect, it, test } from 'vitest';
import { moveParagraph } from '../../server/src/formatter/moveParagraph.ts';
import { nextParagraph } from '../../server/src/formatter/nextParagraph.ts';
import { reletter, sortReferences } from '../../server/src/formatter/reletter.ts';
import { renumber } from '../../server/src/formatter/renumber.ts';
import type { CableModel } from '../../server/src/semantics/cableModel.ts';
import type { TextEdit } from '../../server/src/text/textEdit.ts';
import { draft, edited } from './checkFormat.ts';

/** Texts of paragraphs before and after an edit, one paragraph a line. */
function check(
  edit: (model: CableModel) => readonly TextEdit[],
  before: string,
  after: string,
  lists?: [string, string],
) {
  const whole = (body: string, references?: string) => draft(body.replaceAll('\n', '\n\n'), references);
  expect(edited(whole(before, lists?.[0]), edit)).toBe(whole(after, lists?.[1]));
}

describe('renumber', () => {
  it.each([
    [
      'a number is missing',
      '1. One.\n2. Two.\n4. Four, see para 2.\n5. Five, see para 4.',
      '1. One.\n2. Two.\n3. Four, see para 2.\n4. Five, see para 3.',
    ],
    [
      'a number stands twice: a mention means the first',
      '1. (U) One.\n2. (U) Two.\n2. (U) Again.\n3. (U) See paras 2 and 3.',
      '1. (U) One.\n2. (U) Two.\n3. (U) Again.\n4. (U) See paras 2 and 4.',
    ],
    [
      'a number stands twice, without markings',
      '1. One.\n2. Two.\n2. Again.\n3. See paras 1 and 3.',
      '1. One.\n2. Two.\n3. Again.\n4. See paras 1 and 4.',
    ],
    [
      'a range that is torn becomes a list',
      '1. (U) One.\n2. (U) Two.\n2. (U) Again.\n3. (U) Three.\n4. (U) See paras 2-3.',
      '1. (U) One.\n2. (U) Two.\n3. (U) Again.\n4. (U) Three.\n5. (U) See paras 2 and 4.',
    ],
    [
      'in words',
      '1. One.\n3. Three.\n4. See paragraph three and PARA FOUR.',
      '1. One.\n2. Three.\n3. See paragraph two and PARA THREE.',
    ],
    [
      'paragraphs of other papers are not ours',
      '1. One.\n3. Three.\n4. See para 3 of reftel, ref A para 3, and resolution 1701, paragraph 3.',
      '1. One.\n2. Three.\n3. See para 3 of reftel, ref A para 3, and resolution 1701, paragraph 3.',
    ],
    [
      'a quoted text counts anew',
      '1. One.\n2. Text:\n3. Three.\n1. Quoted.\n2. Quoted.',
      '1. One.\n2. Text:\n3. Three.\n1. Quoted.\n2. Quoted.',
    ],
    [
      'behind a quoted text the old count goes on',
      '1. One.\n3. Text:\n1. Quoted.\n2. Quoted.\n4. Four, see para 3.',
      '1. One.\n2. Text:\n1. Quoted.\n2. Quoted.\n3. Four, see para 2.',
    ],
    ['nothing to do', '1. One.\n2. Two, see para 9.', '1. One.\n2. Two, see para 9.'],
  ])('%s', (_, before, after) => check(renumber, before, after));

  test('a number stands twice, below a date at the start of a line', () => {
    const dated = '1. It rained on May\n17. The harbor was shut.\n\n2. Two.\n\n';
    expect(edited(draft(`${dated}2. Again.\n\n3. See paras 2 and 3.`), renumber)).toBe(
      draft(`${dated}3. Again.\n\n4. See paras 2 and 4.`),
    );
  });

  test('a further section goes on', () => {
    const section = (body: string) => draft(body).replace('UNCLAS LISBON', 'UNCLAS SECTION 02 OF 03 LISBON');
    expect(edited(section('7. Seven.\n\n9. Nine, see para 7.'), renumber)).toBe(
      section('7. Seven.\n\n8. Nine, see para 7.'),
    );
  });
});

describe('references', () => {
  test('letters run in sequence, mentions follow', () =>
    check(reletter, '1. Ref A and refs B and D; REF D PARA 2.', '1. Ref A and refs B and C; REF C PARA 2.', [
      'REF: A. ROME 1\n     B. OSLO 22\n     D. STATE 333',
      'REF: A. ROME 1\n     B. OSLO 22\n     C. STATE 333',
    ]));

  test('in parentheses', () =>
    check(reletter, '1. See ref (C).', '1. See ref (B).', [
      'REF: (A) ROME 1; (C) OSLO 22',
      'REF: (A) ROME 1; (B) OSLO 22',
    ]));

  test('sorted by what the text speaks of first; the list that divides them stays', () =>
    check(
      sortReferences,
      '1. Ref C, then ref A. Refs A and C. Nobody asks for the other.',
      '1. Ref A, then ref B. Refs A and B. Nobody asks for the other.',
      [
        'REF: A. ROME 1\n     B. OSLO 22 (NOTAL)\n     C. STATE 333',
        'REF: A. STATE 333\n     B. ROME 1\n     C. OSLO 22 (NOTAL)',
      ],
    ));

  test('without letters there is nothing to do', () =>
    check(sortReferences, '1. Reftel.', '1. Reftel.', ['REF: ROME 1', 'REF: ROME 1']));
});

describe('moveParagraph', () => {
  const move = (direction: 'up' | 'down', opening: string) => (model: CableModel) =>
    moveParagraph(model, model.text.indexOf(opening), direction)?.edits ?? [];
  const before = '1. (U) One, see para 3.\n2. (C) Two.\n3. (U) Three, see paras 1-2.';

  it.each([
    ['up', 'Two', '1. (C) Two.\n2. (U) One, see para 3.\n3. (U) Three, see paras 1-2.'],
    ['down', 'Two', '1. (U) One, see para 2.\n2. (U) Three, see paras 1 and 3.\n3. (C) Two.'],
    ['down', 'One', '1. (C) Two.\n2. (U) One, see para 3.\n3. (U) Three, see paras 1-2.'],
    ['up', 'One', before],
    ['down', 'Three', before],
  ] as const)('%s: %s', (direction, opening, after) => check(move(direction, opening), before, after));

  test('not over a heading', () => {
    const text = draft('1. One.\n\n-------\nTHE SEA\n-------\n\n2. Two.');
    expect(edited(text, move('up', 'Two'))).toBe(text);
  });
});

describe('nextParagraph', () => {
  /** The text after Enter: `|` is the place of the cursor, on the new line. */
  const enter = (marked: string, after: string) => {
    const at = marked.indexOf('|');
    const text = (body: string) => `UNCLAS LISBON 000427\n\nSUBJECT: ALMONDS\n\n${body}`;
    const offset = text('').length + at;
    expect(edited(text(marked.replace('|', '')), (model) => nextParagraph(model, offset))).toBe(text(after));
  };

  it.each([
    ['below a blank line: the next number with the marking', '1. (SBU) One.\n\n|', '1. (SBU) One.\n\n2. (SBU) '],
    [
      'two blanks behind the number stay the style',
      '1.  (C/NF) One\nand more.\n\n|\n',
      '1.  (C/NF) One\nand more.\n\n2.  (C/NF) \n',
    ],
    ['no marking', '9. Nine.\n\n|', '9. Nine.\n\n10. '],
    [
      'those behind count on, and so do mentions',
      '1. (U) One, see para 2.\n\n|\n\n2. (U) Two.',
      '1. (U) One, see para 3.\n\n2. (U) \n\n3. (U) Two.',
    ],
    ['a gap behind is left', '1. One.\n\n|\n\n3. Three.', '1. One.\n\n2. \n\n3. Three.'],
    ['a line within the paragraph', '1. One.\n|', '1. One.\n|'],
    ['after two blank lines', '1. One.\n\n\n|', '1. One.\n\n\n|'],
    ['behind text without a number', '1. One.\n\nMore.\n\n|', '1. One.\n\nMore.\n\n|'],
    ['under a number that nothing was written to: the number goes', '1. (C) One.\n\n2. (C) \n|', '1. (C) One.\n\n\n'],
    ['not on a line with words', '1. One.\n\n| words', '1. One.\n\n| words'],
    ['not where nothing is numbered', 'One.\n\n|', 'One.\n\n|'],
  ])('%s', (_, marked, after) => enter(marked, after.replace('|', '')));
});
