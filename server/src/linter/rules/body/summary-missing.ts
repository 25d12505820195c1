// A long cable without a summary.
import type { Rule } from '../../rule.ts';

/** Three pages of twenty lines (ACP 127, 208). */
const THREE_PAGES = 60;

export const summaryMissing: Rule = {
  meta: {
    name: 'summary-missing',
    subject: 'body',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: '5 FAH-1 H-240: a summary is mandatory over three pages',
    eras: ['1990s', '2000s', 'today'],
    measured:
      '72 of 447 long cables have none, most of them lists and instructions; 8 of 43 real cables, all longer than three pages',
    docs: {
      what: 'The text is longer than three pages, and no paragraph or heading says SUMMARY.',
      why: 'Most readers read the summary alone.',
      how: 'Begin with a paragraph SUMMARY.',
      bad: {
        body: `${Array.from({ length: 32 }, (_, i) => `${i + 1}. Shipping line number ${i + 1} had asked the harbor authority for\nthis, and then for that.`).join('\n\n')}\nMARLOWE`,
      },
      good: {
        body: `1. SUMMARY: All asked. END SUMMARY.\n\n${Array.from({ length: 31 }, (_, i) => `${i + 2}. Shipping line number ${i + 2} had asked the harbor authority for\nthis, and then for that.`).join('\n\n')}\nMARLOWE`,
      },
    },
  },
  check({ model }, report) {
    const { body, longLines, subject, mrn } = model;
    if (longLines.textLines <= THREE_PAGES || !mrn) return;
    if (body.containers.some(({ kind }) => kind === 'summary')) return;
    const isSummed = body.parts.some(
      (part) => part.kind === 'heading' && /SUMMARY|OVERVIEW|INTRODUCTION|KEY POINTS/i.test(part.title.value),
    );
    const [first] = body.parts;
    if (isSummed || !first) return;
    report(
      subject?.span ?? first.span,
      `The text has ${longLines.textLines} lines, more than three pages, and no summary.`,
    );
  },
};
