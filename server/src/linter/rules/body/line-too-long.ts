// A line is longer than the circuits carry.
import { LINE_LIMIT } from '../../../semantics/longLines.ts';
import type { Rule } from '../../rule.ts';

export const lineTooLong: Rule = {
  meta: {
    name: 'line-too-long',
    subject: 'body',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'none',
    authority: 'ACP 127, 138: 69 characters, blanks included',
    eras: ['early', '1970s', '1980s', '1990s', '2000s'],
    measured: '1,082 of 3,630 cables with line ends have a few; 3,002 of 6,632 have lost theirs and are left alone',
    docs: {
      what: 'A line has more than 69 characters. Silent where more than a fifth of the lines are too long or whole paragraphs stand on one line: there the line ends were lost.',
      why: 'The relays of the time broke it anywhere, in the middle of a word too.',
      how: 'Break it: the refactoring "Wrap paragraph at 69 characters" does, and leaves tables alone.',
      bad: {
        body: '1. The harbor authority put off the tender until May, and the pilots until June.\n\n2. Two shipping lines had asked for it.\nMARLOWE',
      },
      good: {
        body: '1. The harbor authority put off the tender until May, and the pilots\nuntil June.\n\n2. Two shipping lines had asked for it.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const { lines, isReflowed } = model.longLines;
    if (isReflowed) return;
    for (const { span } of lines)
      report(
        { start: span.start + LINE_LIMIT, end: span.end },
        `The line has ${span.end - span.start} characters; ${LINE_LIMIT} fit on the circuits.`,
      );
  },
};
