// The words that open the lines of the heading: DE, FM, TO, INFO, XMT, BT, NNNN.
import { at, type Cursor, type Explanation, isIn, matchAt, written } from './explanation.ts';

const KEYWORDS: Readonly<Record<string, string>> = {
  DE: 'From: the station that sends, its serial number and the filing time follow.',
  FM: 'From: the sender follows, in plain words.',
  TO: 'The addressees who are to act.',
  INFO: 'The addressees who get the message for information.',
  XMT: 'Exempted: posts of the collective above that do not get the message.',
  BT: 'Break: the text begins or ends here.',
  NNNN: 'The transmission ends.',
};

export function explainKeyword(cursor: Cursor): Explanation | undefined {
  const { leaf } = cursor;
  if (leaf?.kind === 'keyword') {
    const word = written(cursor, leaf).toUpperCase();
    const meaning = KEYWORDS[word];
    return meaning === undefined ? undefined : at(leaf, { title: word, kind: 'procedure sign', lines: [meaning] });
  }
  const count = isIn(cursor, 'accountingLine') ? matchAt(cursor, /\bGRNC\b/g) : undefined;
  return (
    count && at(count.span, { title: 'GRNC', kind: 'group count', lines: ['The groups of the text were not counted.'] })
  );
}
