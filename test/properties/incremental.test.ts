// Reading on from an earlier state of a file gives exactly what reading it afresh gives.
import { expect, test } from 'vitest';
import { type CableFile, readCableFile } from '../../server/src/semantics/cableFile.ts';
import type { CableModel } from '../../server/src/semantics/cableModel.ts';
import { readProjectFile } from '../support/files.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { mutate } from './mutations.ts';
import { soup } from './soup.ts';

const threeMessages = readProjectFile('fixtures/transmitted/threeMessages.txt');
const readings = 5_000;

test(`${readings} edits of a file with several messages`, () => {
  const random = seededRandom(6);
  const wrong: string[] = [];
  let before = readCableFile(threeMessages);
  for (let i = 0; i < readings; i++) {
    // Edits pile up for a while, as in an editor; then another file is opened.
    const text = i % 10 === 0 ? opened(random) : mutate(before.text, random);
    const read = readCableFile(text, {}, before);
    if (allFactsOf(read) !== allFactsOf(readCableFile(text))) wrong.push(JSON.stringify([before.text, text]));
    before = read;
  }
  expect(wrong).toEqual([]);
});

test('messages that the edit did not touch are taken over', () => {
  const before = readCableFile(threeMessages);
  const after = readCableFile(threeMessages.replace('SUBJECT: ', 'SUBJECT: NEW '), {}, before);
  expect(after.messages.map(({ model }, i) => model === before.messages[i]?.model)).toEqual([false, true, true]);
});

/** Everything that is known of a file as text; facts are read on demand, so each has to be asked for. */
const allFactsOf = ({ text, fileName, messages }: CableFile): string =>
  JSON.stringify([text, fileName, messages.map(({ start, end, model }) => [start, end, allOf(model)])]);

function allOf(model: CableModel): object {
  const facts: Record<string, unknown> = {};
  for (const name in model) facts[name] = model[name as keyof CableModel];
  return facts;
}

const opened = (random: Random): string =>
  random.below(20) === 0 ? threeMessages : `${soup(random, 8)}\n${soup(random, 8)}`;
