// Reads and edits the file that it is given, and prints whether cursors still have the shape of the one that always stays.
import { readFileSync } from 'node:fs';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import { editCableFile } from '../../server/src/semantics/editCableFile.ts';
import { LineCursor } from '../../server/src/syntax/lineCursor.ts';

const haveSameMap = new Function('a', 'b', 'return %HaveSameMap(a, b)');
const text = readFileSync(process.argv[2] ?? '', 'utf8');
let file = readCableFile(text + text);
for (const start of [0, 3, text.length >> 1, text.length + 40]) {
  file = editCableFile(file, { span: { start, end: start }, newText: 'A' });
  if (file.messages.some(({ model }) => model.tree.kind !== 'message')) throw new Error('a message has no tree');
}
console.log(haveSameMap(LineCursor.kept, new LineCursor('A')));
