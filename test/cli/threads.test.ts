// Many files at once: threads change nothing in what is printed, and a terminal is told how far it is.
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../server/src/cli/inOrder.ts';
import { atMidnight, impossibleDay, sound } from './support/cables.ts';
import { cablegram } from './support/fakeIo.ts';

/** A million characters, so that threads are worth their start. */
const files = Object.fromEntries(
  Array.from({ length: 80 }, (_, i) => {
    const cable = [sound, impossibleDay, atMidnight][i % 3] as string;
    return [`cables/${String(i).padStart(3, '0')}.txt`, `${cable}\n${'Remark.\n'.repeat(1_600)}`];
  }),
);

describe('a folder checked by four threads', () => {
  test.each([['pretty'], ['json']])('gives the same as by one: %s', async (format) => {
    const argv = ['lint', '--format', format, '--profile', 'authoring', 'cables'];
    const alone = await cablegram(argv, { files });
    const together = await cablegram(argv, { files, threads: 4 });
    expect(together).toEqual(alone);
    expect(alone.out).toContain('dtg-day-invalid');
  });
});

test('a terminal sees how many files are done; the line is gone in the end', async () => {
  let now = 0;
  const { err } = await cablegram(['lint', 'cables'], { files, isTerminal: true, now: () => (now += 10) });
  expect(err).toMatch(/\d+ files checked …/);
  expect(err.endsWith('\r\u001b[K')).toBe(true);
  expect((await cablegram(['lint', 'cables'], { files, now: () => (now += 10) })).err).toBe('');
});

test('results are taken in the order of the items, whichever is ready first', async () => {
  const ready: (() => void)[] = [];
  const taken: number[] = [];
  const work = (item: number) => new Promise<number>((resolve) => ready.push(() => resolve(item * 10)));
  const line = inOrder(2, work, async (_, result) => {
    taken.push(result);
  });
  await line.add(1);
  await line.add(2);
  const third = line.add(3);
  ready[1]?.();
  ready[2]?.();
  expect(taken).toEqual([]);
  ready[0]?.();
  await third;
  await line.end();
  expect(taken).toEqual([10, 20, 30]);
});

test('work that fails is told of when its turn comes', async () => {
  const line = inOrder(
    1,
    () => Promise.reject(new Error('lost')),
    async () => {},
  );
  await line.add(1);
  await expect(line.end()).rejects.toThrow('lost');
});
