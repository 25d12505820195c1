// The user's choice of language is told from all other openings and closings, and is kept.
import { describe, expect, it } from 'vitest';
import { type Choice, followManualChoices, MOST_CHOICES } from '../../client/src/detection/manualChoices.ts';

const A = 'file:///archive/09VIENNA241.txt';
const B = 'file:///archive/notes.txt';
const UNTITLED = 'untitled:Untitled-1';

describe('manual choice', () => {
  it('is a change from cable to plain text', () => {
    const { choices, change } = start();
    change(A, 'cable', 'plaintext');
    expect(choices.of(A)).toBe('plaintext');
  });

  it('is a change from plain text to cable that nobody announced', () => {
    const { choices, change } = start();
    change(A, 'plaintext', 'cable');
    expect(choices.of(A)).toBe('cable');
  });

  it('is not the change that detection makes', () => {
    const { choices, change } = start();
    choices.expectChange(A);
    change(A, 'plaintext', 'cable');
    expect(choices.of(A)).toBeUndefined();
  });

  it('is the change after the one that detection makes', () => {
    const { choices, change } = start();
    choices.expectChange(A);
    change(A, 'plaintext', 'cable');
    change(A, 'cable', 'plaintext');
    expect(choices.of(A)).toBe('plaintext');
  });

  it('is told from a change that detection wanted and did not get', () => {
    const { choices, change } = start();
    choices.expectChange(A).undo();
    change(A, 'plaintext', 'cable');
    expect(choices.of(A)).toBe('cable');
  });

  it('is not the closing of a file that is opened later', () => {
    const { choices, endTurn } = start();
    choices.closed(A, 'cable');
    endTurn();
    choices.opened(A, 'plaintext');
    expect(choices.of(A)).toBeUndefined();
  });

  it('is not the closing of one file and the opening of another', () => {
    const { choices } = start();
    choices.closed(A, 'cable');
    choices.opened(B, 'plaintext');
    expect([choices.of(A), choices.of(B)]).toEqual([undefined, undefined]);
  });

  it('is not a file that is read again with the same language', () => {
    const { choices, change } = start();
    change(A, 'plaintext', 'plaintext');
    expect(choices.of(A)).toBeUndefined();
  });

  it('ends with a change to a third language', () => {
    const { choices, change } = start();
    change(A, 'cable', 'plaintext');
    change(A, 'plaintext', 'markdown');
    expect(choices.of(A)).toBeUndefined();
  });

  it('comes back from a third language as plain text', () => {
    const { choices, change } = start();
    change(A, 'markdown', 'plaintext');
    expect(choices.of(A)).toBe('plaintext');
  });
});

describe('memory', () => {
  it('lasts from one session to the next', () => {
    const first = start();
    first.change(A, 'cable', 'plaintext');
    first.choices.remember(B, 'cable');
    const { choices } = start(first.stored());
    expect([choices.of(A), choices.of(B)]).toEqual(['plaintext', 'cable']);
  });

  it('takes the last word', () => {
    const { choices, stored } = start();
    choices.remember(A, 'cable');
    choices.remember(A, 'plaintext');
    expect(stored()).toEqual([[A, 'plaintext']]);
  });

  it('forgets the oldest choice when it is full', () => {
    const { choices, stored } = start();
    for (let i = 0; i <= MOST_CHOICES; i++) choices.remember(`file:///${i}.txt`, 'plaintext');
    expect(stored()).toHaveLength(MOST_CHOICES);
    expect(choices.of('file:///0.txt')).toBeUndefined();
    expect(choices.of('file:///1.txt')).toBe('plaintext');
  });

  it('keeps untitled documents until they are closed, and never longer', () => {
    const { choices, change, endTurn, stored } = start();
    change(UNTITLED, 'cable', 'plaintext');
    expect(choices.of(UNTITLED)).toBe('plaintext');
    expect(stored()).toEqual([]);
    choices.closed(UNTITLED, 'plaintext');
    endTurn();
    expect(choices.of(UNTITLED)).toBeUndefined();
  });
});

/** A session, its turns ended by hand. */
function start(before: readonly (readonly [string, Choice])[] = []) {
  let stored = before;
  let atEnd: (() => void)[] = [];
  const store = {
    read: () => stored,
    write: (choices: typeof before) => {
      stored = choices;
    },
  };
  const choices = followManualChoices(store, (callback) => atEnd.push(callback));
  const endTurn = () => {
    const callbacks = atEnd;
    atEnd = [];
    for (const callback of callbacks) callback();
  };
  /** As VS Code reports a change of language: close and open within a turn. */
  const change = (uri: string, from: string, to: string) => {
    choices.closed(uri, from);
    choices.opened(uri, to);
    endTurn();
  };
  return { choices, change, endTurn, stored: () => stored };
}
