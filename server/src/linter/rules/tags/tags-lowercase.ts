// A tag is written in small letters.
import type { Rule } from '../../rule.ts';

export const tagsLowercase: Rule = {
  meta: {
    name: 'tags-lowercase',
    subject: 'tags',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'safe',
    authority: '5 FAH-3, TAGS handbook: tags are capital letters',
    measured: 'web copies only',
    docs: {
      what: 'A tag has small letters.',
      why: 'Not every program that looks for PREL finds prel.',
      how: 'Write capitals.',
      bad: { tags: 'TAGS: ETRD, ewwt, PO' },
      good: { tags: 'TAGS: ETRD, EWWT, PO' },
    },
  },
  check({ model }, report) {
    const { tags, text } = model;
    const lower = tags.filter(({ value, span }) => value.length < 12 && /[a-z]/.test(text.slice(span.start, span.end)));
    const [first] = lower;
    if (!first) return;
    report(first.span, `Tags are capitals: ${first.value}.`, {
      fixes: [
        {
          title: lower.length > 1 ? 'Change all tags to capitals' : `Change to ${first.value}`,
          safety: 'safe',
          edits: lower.map(({ span }) => ({ span, newText: text.slice(span.start, span.end).toUpperCase() })),
        },
      ],
    });
  },
};
