// Files of several cables and what happens to them in an editor: typing, pasting, deleting.
import type { TextEdit } from '../../server/src/text/textEdit.ts';
import { fixtureTexts, readProjectFile } from '../support/files.ts';
import type { Random } from '../support/random.ts';
import { soup } from './soup.ts';

const files = fixtureTexts().map((fixture) => readProjectFile(fixture));

/** Cables one after the other, as an archive keeps them, some of them short, none of them safe. */
export const severalCables = (random: Random): string =>
  Array.from({ length: 1 + random.below(8) }, () =>
    random.below(3) === 0 ? soup(random, 12) : random.pick(files),
  ).join(random.pick(['', '\n', '\n\n\n', '\r\n']));

/** An edit, mostly small, now and then over several messages. */
export function editOf(text: string, random: Random): TextEdit {
  const start = random.below(text.length + 1);
  const end = Math.min(text.length, start + random.pick([0, 0, 1, 1, random.below(40), random.below(4000)]));
  const newText = random.pick(['', 'A', '\n', '\n\n', ' ', '\r', '-', soup(random, 3), `\n${random.pick(files)}`]);
  return { span: { start, end }, newText };
}
