// A summary begins and nothing says where it ends.
import { lineEndOf } from '../../../text/lineEnd.ts';
import type { Rule } from '../../rule.ts';

const LONG = 6;

export const summaryUnclosed: Rule = {
  meta: {
    name: 'summary-unclosed',
    subject: 'body',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: 'measured in archives: 457 of 681 cables close their summary with END SUMMARY, 24 do not',
    measured: '24 of 486 cables with a summary',
    docs: {
      what: 'A paragraph begins with SUMMARY, the cable has more than six paragraphs, and END SUMMARY comes nowhere.',
      why: 'Readers and programs that take the summary do not know where to stop.',
      how: 'Put END SUMMARY behind it.',
      bad: {
        body: `1. SUMMARY: The tender was put off.\n\n${[2, 3, 4, 5, 6, 7].map((n) => `${n}. Line ${n} had asked for it.`).join('\n\n')}\nMARLOWE`,
      },
      good: {
        body: `1. SUMMARY: The tender was put off. END SUMMARY.\n\n${[2, 3, 4, 5, 6, 7].map((n) => `${n}. Line ${n} had asked for it.`).join('\n\n')}\nMARLOWE`,
      },
    },
  },
  check({ model }, report) {
    const { containers, parts, paragraphs } = model.body;
    const summary = containers.find(({ kind }) => kind === 'summary');
    if (!summary?.label || summary.endMark || paragraphs.length <= LONG) return;
    // Under a heading the summary ends with the next heading.
    if (parts[summary.from]?.kind !== 'paragraph') return;
    const { end } = summary.span;
    const words = model.text.slice(summary.label.start, summary.label.end);
    const mark = /[a-z]/.test(words) ? 'End summary.' : 'END SUMMARY.';
    report(summary.label, 'The summary has no end.', {
      fixes: [
        {
          title: `Insert ${mark} behind the paragraph`,
          safety: 'unsafe',
          edits: [{ span: { start: end, end }, newText: `${lineEndOf(model.text)}${mark}` }],
        },
      ],
    });
  },
};
