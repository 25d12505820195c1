// A character that no cable is sent with.
import type { OddCharacter } from '../../../semantics/oddCharacters.ts';
import type { Rule } from '../../rule.ts';

export const nonIta2Character: Rule = {
  meta: {
    name: 'non-ita2-character',
    subject: 'body',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'unsafe',
    authority: 'ACP 127, 134 and 140: letters, figures and few signs; since about 2000 all printable ASCII',
    eras: ['early', '1970s', '1980s', '1990s', '2000s'],
    measured:
      '698 of 6,632 web copies hold such characters: curly quotes that the web put in; 5 of 43 real cables for the same reason',
    docs: {
      what: 'A curly quote, a letter with an accent, a tab or another character outside ASCII.',
      why: 'The circuits carry ASCII; what they do not know arrives as a question mark or not at all.',
      how: 'Write straight quotes and plain letters: CHARGE, SAO PAULO.',
      bad: {
        body: '1. The harbor authority’s tender was put off.\n\n2. Two shipping lines had asked for it.\nMARLOWE',
      },
      good: {
        body: "1. The harbor authority's tender was put off.\n\n2. Two shipping lines had asked for it.\nMARLOWE",
      },
    },
  },
  check({ model }, report) {
    const odd = model.oddCharacters.filter(({ kind }) => kind === 'foreign');
    for (const line of byLine(model.text, odd)) {
      const [first] = line;
      if (!first) continue;
      const known = line.filter(({ plain }) => plain !== undefined);
      const written = model.text.slice(first.span.start, first.span.end);
      report(first.span, `No circuit carries ${nameOf(written)}.`, {
        fixes:
          known.length === line.length
            ? [
                {
                  title:
                    line.length > 1
                      ? `Write plain characters for ${line.length} on this line`
                      : `Write ${nameOf(first.plain ?? '')} for ${nameOf(written)}`,
                  safety: 'unsafe',
                  edits: known.map(({ span, plain = '' }) => ({ span, newText: plain })),
                },
              ]
            : [],
      });
    }
  },
};

const nameOf = (char: string): string =>
  char === '\t' ? 'a tab' : /^\s+$/.test(char) ? 'a blank' : char === '' ? 'nothing' : char;

/** The characters in groups, one a line. */
function byLine(text: string, odd: readonly OddCharacter[]): OddCharacter[][] {
  const lines: OddCharacter[][] = [];
  for (const one of odd) {
    const last = lines.at(-1);
    const before = last?.at(-1);
    if (last && before && !/[\r\n]/.test(text.slice(before.span.end, one.span.start))) last.push(one);
    else lines.push([one]);
  }
  return lines;
}
