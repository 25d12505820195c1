// The same cable as other hands keep it: other line ends, trailing blanks, a byte order mark. The facts stay the same.
import { describe, expect, it } from 'vitest';
import { cablesToJson } from '../../server/src/semantics/cableJson.ts';
import { fixtureTexts, readProjectFile } from '../support/files.ts';

const variants: Readonly<Record<string, (text: string) => string>> = {
  'CR LF': (text) => text.replace(/\n/g, '\r\n'),
  'CR CR LF, as teleprinters sent it': (text) => text.replace(/\n/g, '\r\r\n'),
  'CR alone': (text) => text.replace(/\n/g, '\r'),
  'a blank at each line end': (text) => text.replace(/\n/g, ' \n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'blank lines on top': (text) => `\n\n${text}`,
  'pilcrows read as Latin-1': (text) => text.replace(/¶/g, 'Â¶'),
  'pilcrows lost': (text) => text.replace(/¶/g, '\uFFFD'),
};

/** The facts without offsets, which differ of course. */
const factsOf = (text: string, file: string) =>
  cablesToJson(text, { file }).map(({ paragraphs, ...facts }) => ({
    ...facts,
    paragraphs: paragraphs.map(({ number, marking }) => `${number} ${marking}`),
  }));

const cables = fixtureTexts().filter((file) => /\/(?:sample|archive\/.*|transmitted\/.*|older\/.*)\.txt$/.test(file));

describe.each(Object.entries(variants))('%s', (_, change) => {
  it.each(cables)('%s', (file) => {
    const text = readProjectFile(file).replace(/\r\n/g, '\n');
    expect(factsOf(change(text), file)).toEqual(factsOf(text, file));
  });
});
