// A tag stands twice.
import type { Rule } from '../../rule.ts';

export const tagDuplicate: Rule = {
  meta: {
    name: 'tag-duplicate',
    subject: 'tags',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'safe',
    authority: 'measured in archives',
    measured: 'less than 1 % of the cables',
    docs: {
      what: 'One tag is named twice.',
      why: 'The second adds nothing, and often another was meant.',
      how: 'Take one of them out, or put in the one that was meant.',
      bad: { tags: 'TAGS: ETRD, EWWT, ETRD, PO' },
      good: { tags: 'TAGS: ETRD, EWWT, PO' },
    },
  },
  check({ model }, report) {
    const { tags, text } = model;
    tags.forEach((tag, i) => {
      const first = tags.findIndex(({ value }) => value === tag.value);
      const before = tags[i - 1];
      if (first === i || !before) return;
      // With the separator in front of it; what stands behind goes on from the tag before.
      const span = { start: before.span.end, end: tag.span.end };
      report(tag.span, `${tag.value} is named already.`, {
        related: [{ span: tags[first]?.span ?? tag.span, message: 'the first time' }],
        // A page line or another field may stand between.
        fixes: /[^\s,;]/.test(text.slice(span.start, tag.span.start))
          ? []
          : [{ title: `Remove the second ${tag.value}`, safety: 'safe', edits: [{ span, newText: '' }] }],
      });
    });
  },
};
