// Reading on from an earlier state of a file gives exactly what reading it afresh gives.
import { expect, test } from 'vitest';
import { type CableFile, readCableFile } from '../../server/src/semantics/cableFile.ts';
import type { CableModel } from '../../server/src/semantics/cableModel.ts';
import { editCableFile } from '../../server/src/semantics/editCableFile.ts';
import { offsetInFile, positionInFile } from '../../server/src/semantics/filePosition.ts';
import { indexLines, offsetAt, positionAt } from '../../server/src/text/lineIndex.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { readProjectFile } from '../support/files.ts';
import { inputs } from '../support/inputs.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { editOf, severalCables } from './edits.ts';
import { mutate } from './mutations.ts';
import { soup } from './soup.ts';

const threeMessages = readProjectFile('fixtures/transmitted/threeMessages.txt');
const readings = inputs(5_000);

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

const edits = inputs(300);

test(`${edits} edits told as edits`, () => {
  const random = seededRandom(7);
  const wrong: string[] = [];
  let before = readCableFile(threeMessages);
  for (let i = 0; i < edits; i++) {
    if (i % 20 === 0) before = readCableFile(severalCables(random));
    const edit = editOf(before.text, random);
    const text = applyEdits(before.text, [edit]);
    const read = editCableFile(before, edit, { fileName: '04BERN512.txt' });
    const afresh = readCableFile(text, { fileName: '04BERN512.txt' });
    if (read.text !== text || allFactsOf(read) !== allFactsOf(afresh)) wrong.push(JSON.stringify([before.text, edit]));
    const [line] = random.pick(afresh.messages).model.lineIndex.starts;
    const positions = [read, afresh].map((file) => positionInFile(file, line ?? 0));
    if (JSON.stringify(positions[0]) !== JSON.stringify(positions[1])) wrong.push('position');
    before = read;
  }
  expect(wrong).toEqual([]);
});

test('in a long file an edit touches the models around it alone', () => {
  const before = readCableFile(
    Array.from({ length: 100 }, (_, i) => threeMessages.replaceAll('SUBJECT: ', `SUBJECT: ${i} `)).join(''),
  );
  const at = before.text.indexOf('SUBJECT: ', before.text.length / 2);
  const after = editCableFile(before, { span: { start: at, end: at }, newText: 'X' });
  const changed = after.messages.filter(({ model }, i) => model !== before.messages[i]?.model);
  expect([before.messages.length, after.messages.length, changed.length]).toEqual([300, 300, 1]);
});

test('positions are those of the text as a whole', () => {
  const random = seededRandom(8);
  for (let i = 0; i < inputs(300); i++) {
    const file = readCableFile(mutate(severalCables(random), random));
    const lines = indexLines(file.text);
    for (let k = 0; k < 20; k++) {
      const offset = random.below(file.text.length + 10) - 5;
      const position = positionInFile(file, offset);
      expect(position).toEqual(positionAt(lines, offset));
      const beyond = { line: position.line + random.below(3) - 1, character: random.below(100) };
      expect(offsetInFile(file, beyond)).toBe(offsetAt(lines, beyond));
    }
  }
});

/** Everything that is known of a file as text; facts are read on demand, so each has to be asked for. */
const allFactsOf = ({ fileName, starts, messages }: CableFile): string =>
  JSON.stringify([fileName, starts, messages.map(({ start, end, model }) => [start, end, allOf(model)])]);

function allOf(model: CableModel): object {
  const facts: Record<string, unknown> = {};
  for (const name in model) facts[name] = model[name as keyof CableModel];
  return facts;
}

const opened = (random: Random): string =>
  random.below(20) === 0 ? threeMessages : `${soup(random, 8)}\n${soup(random, 8)}`;
