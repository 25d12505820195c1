// Some tags are separated by commas, some by blanks.
import type { Rule } from '../../rule.ts';

export const tagsSeparatorMixed: Rule = {
  meta: {
    name: 'tags-separator-mixed',
    subject: 'tags',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'safe',
    authority: 'measured in archives: commas in 70 % of 681 cables, blanks alone in the others',
    measured: 'not counted on its own; web archives dropped commas',
    docs: {
      what: 'Commas stand between some of the tags and not between others.',
      why: 'A program that cuts the line at its commas reads two tags as one.',
      how: 'Put a comma behind each tag.',
      bad: { tags: 'TAGS: ETRD EWWT, PO' },
      good: { tags: 'TAGS: ETRD EWWT PO' },
    },
  },
  check({ model }, report) {
    const { tags, text, tagsField } = model;
    const gaps = tags.slice(1).flatMap(({ span }, i) => {
      const gap = { start: tags[i]?.span.end ?? span.start, end: span.start };
      const words = text.slice(gap.start, gap.end);
      // Tags that have run together, and the end of a line, are no choice of separator.
      return words === '' || /[^ ,]/.test(words) ? [] : [{ span: gap, isComma: words.includes(',') }];
    });
    const blanks = gaps.filter(({ isComma }) => !isComma);
    if (!tagsField || blanks.length === 0 || blanks.length === gaps.length) return;
    const [first] = blanks;
    const last = tags.find(({ span }) => span.start === first?.span.end);
    const before = tags.find(({ span }) => span.end === first?.span.start);
    if (!first || !last || !before) return;
    report(
      { start: before.span.start, end: last.span.end },
      `Between ${before.value} and ${last.value} the comma is missing that others have.`,
      {
        fixes: [
          {
            title: 'Put commas between all tags',
            safety: 'safe',
            edits: blanks.map(({ span }) => ({ span, newText: ', ' })),
          },
        ],
      },
    );
  },
};
