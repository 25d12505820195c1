// A tag stands twice.
import type { Fact } from '../../../semantics/fact.ts';
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
    const seen = new Map<string, Fact>();
    const repeated = tags.flatMap((tag, i) => {
      const first = seen.get(tag.value);
      const before = tags[i - 1];
      if (!first) seen.set(tag.value, tag);
      return first && before ? [{ tag, first, span: { start: before.span.end, end: tag.span.end } }] : [];
    });
    const [second] = repeated;
    if (!second) return;
    // With the separator in front of each; a page line or another field may stand between, and then it stays.
    const edits = repeated
      .filter(({ tag, span }) => !/[^\s,;]/.test(text.slice(span.start, tag.span.start)))
      .map(({ span }) => ({ span, newText: '' }));
    const { value } = second.tag;
    const isOne = repeated.length === 1;
    report(second.tag.span, isOne ? `${value} is named already.` : `${repeated.length} tags are named already.`, {
      related: repeated
        .slice(0, 5)
        .map(({ tag, first }) => ({ span: first.span, message: `${tag.value}, the first time` })),
      fixes:
        edits.length > 0
          ? [{ title: isOne ? `Remove the second ${value}` : 'Remove the tags named already', safety: 'safe', edits }]
          : [],
    });
  },
};
