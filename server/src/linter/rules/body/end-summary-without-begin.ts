// END SUMMARY without a summary that has begun.
import type { Rule } from '../../rule.ts';

export const endSummaryWithoutBegin: Rule = {
  meta: {
    name: 'end-summary-without-begin',
    subject: 'body',
    severity: { authoring: 'hint', archive: 'hint' },
    fix: 'none',
    authority: 'measured in archives: 457 of 681 cables have both SUMMARY and END SUMMARY',
    measured: '5 of 486 cables with a summary',
    docs: {
      what: 'END SUMMARY stands in the text, and SUMMARY nowhere above it.',
      why: 'Where the summary begins can only be guessed: it is read from the first paragraph on.',
      how: 'Put SUMMARY in front of its first words.',
      bad: { body: '1. The tender was put off. END SUMMARY.\n\n2. Two shipping lines had asked for it.\nMARLOWE' },
      good: { body: '1. SUMMARY: The tender was put off. END SUMMARY.\n\n2. Two lines had asked for it.\nMARLOWE' },
    },
  },
  check({ model }, report) {
    const summary = model.body.containers.find(({ kind }) => kind === 'summary');
    if (!summary || summary.label || !summary.endMark) return;
    report(summary.endMark, 'Here a summary ends that has begun nowhere.');
  },
};
