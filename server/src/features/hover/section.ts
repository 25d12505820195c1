// SECTION 01 OF 02 on the classification line.
import { at, type Cursor, type Explanation, parentOf, written } from './explanation.ts';

export function explainSection(cursor: Cursor): Explanation | undefined {
  const { leaf, model } = cursor;
  if (leaf?.kind !== 'section' || parentOf(cursor)?.kind !== 'classificationLine') return undefined;
  const title = written(cursor, leaf);
  const [number = 1, of = number] = (title.match(/\d+/g) ?? []).map(Number);
  const lines = ['Long messages were sent in sections of about 100 lines.'];
  if (number < 1 || number > of) lines.push(`There is no section ${number} of ${of}.`);
  else if (of > 1 && number === 1 && model.pageLines.some((page) => /^0*[2-9]|^0*1\d/.test(page.section?.value ?? '')))
    lines.push('The page lines show that later sections follow in this text.');
  return at(leaf, { title, kind: 'section', lines });
}
