// What V8 compiles for the cursor of the parser is for objects of one shape. A number that is no small integer in one of its offsets
// (minus nought is none) gives all later cursors another shape, and the code for them is thrown away with each collection of garbage.
import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { editCableFile } from '../../server/src/semantics/editCableFile.ts';
import { LineCursor } from '../../server/src/syntax/lineCursor.ts';
import { readProjectFile } from '../support/files.ts';

test('cursors keep the shape of the one that always stays, also when a file is edited', () => {
  setFlagsFromString('--allow-natives-syntax');
  const haveSameMap = new Function('a', 'b', 'return %HaveSameMap(a, b)');
  const text = readProjectFile('fixtures/sample.txt');
  let file = readCableFile(text + text);
  for (const start of [0, 3, text.length >> 1, text.length + 40]) {
    file = editCableFile(file, { span: { start, end: start }, newText: 'A' });
    for (const { model } of file.messages) expect(model.tree.kind).toBe('message');
  }
  expect(haveSameMap(LineCursor.kept, new LineCursor('A'))).toBe(true);
});
