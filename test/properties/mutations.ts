// Ways to spoil a cable, each a small accident that real files have met: lines lost, doubled, glued, cut, bytes gone wrong.
import type { Random } from '../support/random.ts';

/** Gives a changed text; the same random source gives the same change. */
export type Mutation = (text: string, random: Random) => string;

/** Characters that upset careless code: line ends of all kinds, controls, marks of markup, halves of surrogate pairs. */
const STRANGE = [
  '\r',
  '\r\n',
  '\r\r\n',
  '\n',
  '\n\n\n',
  '\u0000',
  '\u0007',
  '\u001a',
  '\t',
  '\f',
  '\v',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\u00b6',
  '\ud800',
  '\udfff',
  '\ud83d\ude00',
  'e\u0301',
  '\u0130',
  '\u0131',
  '\u017f',
  '\u212a',
  '\uff11',
  '\u0660',
  '\u200b',
  '(',
  ')',
  '((',
  '))',
  '#',
  '/',
  '//',
  '-',
  '--',
  '---------',
  ':',
  '.',
  ',',
  ';',
  '\\',
  '"',
  '%',
  '=3D',
  '=20',
  '&nbsp;',
  '?',
  '*',
  '|',
  '^',
  '$',
  '0',
  '00',
  '000000',
  '99999999999',
  'Z',
  'ZZ',
  '  ',
  '                ',
];

const at = (text: string, random: Random): number => random.below(text.length + 1);
const splice = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + put + text.slice(end);

/** Changes the list of lines in place. */
const onLines =
  (change: (lines: string[], random: Random) => void): Mutation =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, random);
    return lines.join('\n');
  };

const mutations: Readonly<Record<string, Mutation>> = {
  deleteLine: onLines((lines, random) => lines.splice(random.below(lines.length), 1 + random.below(3))),
  doubleLine: onLines((lines, random) => {
    const i = random.below(lines.length);
    lines.splice(i, 0, lines[i] ?? '');
  }),
  moveLine: onLines((lines, random) =>
    lines.splice(random.below(lines.length), 0, ...lines.splice(random.below(lines.length), 1)),
  ),
  swapLines: onLines((lines, random) => {
    const [i, j] = [random.below(lines.length), random.below(lines.length)];
    [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
  }),
  glueLine: onLines((lines, random) => {
    const i = random.below(lines.length);
    lines.splice(i, 2, `${lines[i] ?? ''}${random.pick(['', ' '])}${lines[i + 1] ?? ''}`);
  }),
  splitLine: (text, random) => {
    const i = at(text, random);
    return splice(text, i, i, '\n');
  },
  indentLine: onLines((lines, random) => {
    const i = random.below(lines.length);
    lines[i] = `${' '.repeat(random.below(40))}${lines[i] ?? ''}`;
  }),
  cutOff: (text, random) => text.slice(0, at(text, random)),
  cutHead: (text, random) => text.slice(at(text, random)),
  deleteCharacters: (text, random) => {
    const i = at(text, random);
    return splice(text, i, i + 1 + random.below(4), '');
  },
  doubleCharacters: (text, random) => {
    const i = at(text, random);
    return splice(text, i, i, text.slice(i, i + 1 + random.below(20)));
  },
  swapCharacters: (text, random) => {
    const i = at(text, random);
    return splice(text, i, i + 2, `${text.charAt(i + 1)}${text.charAt(i)}`);
  },
  insertStrange: (text, random) => {
    const i = at(text, random);
    return splice(text, i, i, random.pick(STRANGE));
  },
  replaceStrange: (text, random) => {
    const i = at(text, random);
    return splice(text, i, i + 1, random.pick(STRANGE));
  },
  insertAny: (text, random) => {
    const i = at(text, random);
    return splice(text, i, i, String.fromCharCode(random.below(0x10000)));
  },
  changeDigit: (text, random) => {
    const i = text.slice(at(text, random)).search(/\d/);
    return i < 0 ? text : splice(text, i, i + 1, String(random.below(10)));
  },
  lowerCase: onLines((lines, random) => {
    const i = random.below(lines.length);
    lines[i] = (lines[i] ?? '').toLowerCase();
  }),
  upperCase: (text) => text.toUpperCase(),
  carriageReturns: (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\r\r\n', ' \n', '\\\n'])),
  oneLongLine: (text) => text.replaceAll('\n', ' '),
  noBlanks: onLines((lines, random) => {
    const i = random.below(lines.length);
    lines[i] = (lines[i] ?? '').replaceAll(' ', '');
  }),
};

/** One to four changes, one after the other. */
export function mutate(text: string, random: Random): string {
  const ways = Object.values(mutations);
  let changed = text;
  for (let n = 1 + random.below(4); n > 0; n--) changed = random.pick(ways)(changed, random);
  return changed;
}
