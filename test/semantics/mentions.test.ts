// Mentions of references and paragraphs in the text.
import { describe, expect, it } from 'vitest';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import type { CableModel } from '../../server/src/semantics/cableModel.ts';
import type { Named } from '../../server/src/semantics/mentions.ts';
import { textOf } from '../../server/src/text/span.ts';

const modelOf = (words: string): CableModel => {
  const [message] = readCableFile(exampleCable({ body: `1. ${words}\n\n2. Later.\nMARLOWE` })).messages;
  if (!message) throw new Error('no message');
  return message.model;
};

const list = (named: readonly Named<string | number>[]): string =>
  named.map(({ first, last }) => (first === last ? `${first.value}` : `${first.value}-${last.value}`)).join(' ');

/** Each mention as `words -> what it names`. */
const checkReferences = (words: string, expected: readonly string[]) => {
  const { text, mentions } = modelOf(words);
  expect(mentions.references.map(({ span, named }) => `${textOf(text, span)} -> ${list(named)}`.trim())).toEqual(
    expected,
  );
  for (const { value, span } of mentions.references.flatMap(({ named }) =>
    named.flatMap(({ first, last }) => [first, last]),
  ))
    expect(textOf(text, span).toUpperCase()).toBe(value);
};

const checkParagraphs = (words: string, expected: readonly string[]) => {
  const { text, mentions } = modelOf(words);
  expect(
    mentions.paragraphs.map(({ span, named, of, letter }) =>
      [textOf(text, span), '->', list(named), of === 'own' ? '' : of, letter ?? ''].filter(Boolean).join(' '),
    ),
  ).toEqual(expected);
};

describe('references', () => {
  it.each<[string, string[]]>([
    ['As REF A says.', ['REF A -> A']],
    ['As Ref (A) says.', ['Ref (A) -> A']],
    ['(ref B, para 2)', ['ref B -> B']],
    ['REFS A AND B', ['REFS A AND B -> A B']],
    ['refs A, C and D', ['refs A, C and D -> A C D']],
    ['Refs (a) and (b)', ['Refs (a) and (b) -> A B']],
    ['REFS A-C', ['REFS A-C -> A-C']],
    ['refs A through C, E', ['refs A through C, E -> A-C E']],
    ['REF A/B', ['REF A/B -> A B']],
    ['Ref\nA', ['Ref\nA -> A']],
    ["ref A's guidance", ['ref A -> A']],
    ['see reftel.', ['reftel ->']],
    ['REFTELS A AND B', ['REFTELS A AND B -> A B']],
    ['reftels', ['reftels ->']],
    ['Ref. A and reftel B', ['Ref. A -> A', 'reftel B -> B']],
  ])('%j', checkReferences);

  it.each([
    'a ref a proposal',
    'Ref I saw nothing',
    'Reform of the port',
    'The ref blew the whistle',
    'REF B-52',
    'REFERENCE IS MADE',
    'refs 12',
  ])('none in %j', (words) => checkReferences(words, []));

  it('letters of a list ascend', () => checkReferences('REF B AND A NEW ONE', ['REF B -> B']));
});

describe('paragraphs', () => {
  it.each<[string, string[]]>([
    ['see para 4', ['para 4 -> 4']],
    ['PARAS 2-3', ['PARAS 2-3 -> 2-3']],
    ['paragraph 5 above', ['paragraph 5 -> 5']],
    ['paras 2, 3 and 5, 15 ships', ['paras 2, 3 and 5 -> 2 3 5']],
    ['paragraph four above', ['paragraph four -> 4']],
    ['Para. 7', ['Para. 7 -> 7']],
    ['para no. 7', ['para no. 7 -> 7']],
    ['paras 3 through 6', ['paras 3 through 6 -> 3-6']],
    ['paras\n2 and 3.', ['paras\n2 and 3 -> 2 3']],
    ['para 4 and 5 above', ['para 4 and 5 -> 4 5']],
    ['in para 4 and 15 ships came', ['para 4 -> 4']],
    ['para 2(b)', ['para 2 -> 2']],
    ['para 2b', ['para 2 -> 2']],
    ['para 4 - we agree', ['para 4 -> 4']],
    ['para 3 of this cable', ['para 3 -> 3']],
    ['referred in para 3 to REF', ['para 3 -> 3']],
  ])('of its own: %j', checkParagraphs);

  it.each<[string, string[]]>([
    ['REF A PARA 7', ['PARA 7 -> 7 reference A']],
    ['(ref A, paras 3-4)', ['paras 3-4 -> 3-4 reference A']],
    ['reftel para. 7', ['para. 7 -> 7 reference']],
    ['REFTEL PARA. 7', ['PARA. 7 -> 7 reference']],
    ['paragraph 2 of reftel', ['paragraph 2 -> 2 reference']],
    ['para 2 of ref B', ['para 2 -> 2 reference B']],
    ['ref (B) (para 2)', ['para 2 -> 2 reference B']],
    ['refs A and B para 2', ['para 2 -> 2 reference']],
  ])('of a cable that it refers to: %j', checkParagraphs);

  it.each<[string, string[]]>([
    ['paragraph 3 of the agreement', ['paragraph 3 -> 3 other']],
    ['operative para 3', ['para 3 -> 3 other']],
    ['Article 4, paragraph 2', ['paragraph 2 -> 2 other']],
    ['UNSCR 1701 para 2', ['para 2 -> 2 other']],
  ])('of another paper: %j', checkParagraphs);

  it.each(['the state of Para this week', 'Parade 4', 'para 1.4', 'sub-para 3', 'paragraph 12958', 'PARA 0'])(
    'none in %j',
    (words) => checkParagraphs(words, []),
  );
});

it('a mention goes on behind a page line, and not into the next paragraph', () => {
  const page = 'STRELSAU 00000427  002 OF 003';
  checkReferences(`as REF\n\n${page}\n\n\nA says`, [`REF\n\n${page}\n\n\nA -> A`]);
  checkParagraphs('see para', []);
});
