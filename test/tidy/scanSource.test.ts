// The small scanner that the house rules stand on.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the source of programs is what is tested here.
import { expect, test } from 'vitest';
import { onlyParts, scanSource } from './scanSource.ts';

const partsOf = (source: string, kind: string) =>
  scanSource(source)
    .filter((part) => part.kind === kind)
    .map(({ start, end }) => source.slice(start, end));

test.each([
  ['const a = /x/g;', ['/x/g']],
  ['a / b / c', []],
  ['(a) / b; x[1] / 2', []],
  ['f(/[/]\\//, 1)', ['/[/]\\//']],
  ["return /'/.test(a)", ["/'/"]],
  ["const s = '/no/'; // no /regex/ here", []],
  ['`a ${b.replace(/\\s/g, `${/c/}`)} /d/`', ['/\\s/g', '/c/']],
  ['`${{ a: 1 }.a / 2}` / 3', []],
  ['x = // a comment\n  /y/i', ['/y/i']],
  ['/* one */ /z/', ['/z/']],
])('regexes of %s', (source, expected) => {
  expect(partsOf(source, 'regex')).toEqual(expected);
});

test('the parts joined give the source back', () => {
  const source = "const a = `x${'}'}y`; /* b */ const c = /d/u; // e\n";
  const joined = scanSource(source).map(({ start, end }) => source.slice(start, end));
  expect(joined.join('')).toBe(source);
  expect(onlyParts(source, 'comment')).toBe(`${' '.repeat(22)}/* b */${' '.repeat(17)}// e\n`);
});
