// The word TAGS is misspelled or has no colon.
import type { Rule } from '../../rule.ts';

export const tagsLabel: Rule = {
  meta: {
    name: 'tags-label',
    subject: 'tags',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'safe',
    authority: '5 FAH-1 H-240: the line begins with TAGS and a colon',
    measured: 'other words in less than 1 % of the cables; the colon was lost in 5 of 43 real ones, all web copies',
    docs: {
      what: 'The label of the TAGS line is not written TAGS with a colon.',
      why: 'Programs that look for the label do not find the tags.',
      how: 'Write TAGS and a colon.',
      bad: { tags: 'TAGES: ETRD, EWWT, PO' },
      good: { tags: 'TAGS: ETRD, EWWT, PO' },
    },
  },
  check({ model }, report) {
    const label = model.tagsField?.label;
    if (!label || label.value === 'TAGS:' || model.tags.length === 0) return;
    const isBare = label.value === 'TAGS';
    report(label.span, isBare ? 'TAGS has no colon.' : `${label.value} should read TAGS: with a colon.`, {
      fixes: [{ title: 'Change to TAGS:', safety: 'safe', edits: [{ span: label.span, newText: 'TAGS:' }] }],
    });
  },
};
