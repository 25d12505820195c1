// What becomes of a plain text document: each of the user's means in its rank.
import { describe, expect, it } from 'vitest';
import { type Circumstances, type Decision, decide } from '../../client/src/detection/decide.ts';

interface Case {
  readonly what: string;
  readonly given: Partial<Omit<Circumstances, 'isExcluded' | 'isIncluded' | 'looksLikeCable'>> & {
    readonly excluded?: boolean;
    readonly included?: boolean;
    readonly cable?: boolean;
  };
  readonly decision: Decision;
}

const cases: readonly Case[] = [
  { what: 'a cable', given: { cable: true }, decision: 'makeCable' },
  { what: 'another text', given: { cable: false }, decision: 'leave' },
  { what: 'a cable, when asking', given: { cable: true, mode: 'ask' }, decision: 'ask' },
  { what: 'another text, when asking', given: { cable: false, mode: 'ask' }, decision: 'leave' },
  { what: 'a cable, when off', given: { cable: true, mode: 'off' }, decision: 'leave' },
  { what: 'a cable in an excluded folder', given: { cable: true, excluded: true }, decision: 'leave' },
  { what: 'another text in an included folder', given: { included: true }, decision: 'makeCable' },
  { what: 'an included file, when off', given: { included: true, mode: 'off' }, decision: 'makeCable' },
  { what: 'an included file, when asking', given: { included: true, mode: 'ask' }, decision: 'makeCable' },
  { what: 'a file both included and excluded', given: { included: true, excluded: true }, decision: 'leave' },
  { what: 'a cable that the user wants plain', given: { cable: true, choice: 'plaintext' }, decision: 'leave' },
  {
    what: 'an included file that the user wants plain',
    given: { included: true, choice: 'plaintext' },
    decision: 'leave',
  },
  { what: 'a text that the user calls a cable', given: { choice: 'cable' }, decision: 'makeCable' },
  {
    what: 'an excluded text that the user calls a cable',
    given: { choice: 'cable', excluded: true },
    decision: 'makeCable',
  },
  {
    what: 'a text that the user calls a cable, when off',
    given: { choice: 'cable', mode: 'off' },
    decision: 'makeCable',
  },
];

describe('decide', () => {
  for (const { what, given, decision } of cases) {
    it(`${what}: ${decision}`, () => expect(decide(circumstances(given))).toBe(decision));
  }

  it('reads no text that settings or the user have decided on', () => {
    const looksLikeCable = () => {
      throw new Error('read');
    };
    for (const given of [{ excluded: true }, { included: true }, { mode: 'off' }, { choice: 'plaintext' }] as const) {
      expect(() => decide({ ...circumstances(given), looksLikeCable })).not.toThrow();
    }
    expect(() => decide({ ...circumstances({}), looksLikeCable })).toThrow('read');
  });
});

function circumstances({ excluded = false, included = false, cable = false, ...rest }: Case['given']): Circumstances {
  return {
    choice: undefined,
    mode: 'auto',
    isExcluded: () => excluded,
    isIncluded: () => included,
    looksLikeCable: () => cable,
    ...rest,
  };
}
