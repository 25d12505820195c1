// BEGIN TEXT or BEGIN QUOTE, and nothing says where it ends.
import type { Rule } from '../../rule.ts';

export const quoteUnclosed: Rule = {
  meta: {
    name: 'quote-unclosed',
    subject: 'body',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: 'ACP 127, 140: quotations are opened and closed by words; measured in archives',
    measured: '5 of 14 cables with such words',
    docs: {
      what: 'BEGIN TEXT, BEGIN QUOTE or BEGIN POINTS without an END.',
      why: 'It cannot be told where the other paper ends and the cable goes on.',
      how: 'Put END TEXT or END QUOTE behind the last words of the other paper.',
      bad: {
        body: '1. The order follows.\n\nBEGIN TEXT: The tender is put off.\n\n2. Two shipping lines had asked for it.\nMARLOWE',
      },
      good: {
        body: '1. The order follows.\n\nBEGIN TEXT: The tender is put off. END TEXT.\n\n2. Two shipping lines had asked for it.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    for (const { value, span } of model.unclosedQuotes) report(span, `What begins with ${value} ends nowhere.`);
  },
};
