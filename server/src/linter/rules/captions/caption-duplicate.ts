// A caption that stands twice.
import type { Fact } from '../../../semantics/fact.ts';
import { eachLineOnce } from '../../eachLineOnce.ts';
import { without } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const captionDuplicate: Rule = {
  meta: {
    name: 'caption-duplicate',
    subject: 'captions',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: '5 FAH-2 H-440: each caption is given once',
    measured: 'SIPDIS twice in 1,818 of 6,632 cables, an effect of archives, and not reported; others not measured',
    docs: {
      what: 'A caption other than SIPDIS stands twice above the E.O. line.',
      why: 'The second one says nothing; a different one may have been meant.',
      how: 'Remove the second, or put in its place the caption that was meant.',
      bad: { captions: 'NOT FOR INTERNET DISTRIBUTION\n\nSIPDIS\n\nNOT FOR INTERNET DISTRIBUTION' },
      good: { captions: 'SIPDIS\n\nSIPDIS' },
    },
  },
  check({ model }, report) {
    const { captions, executiveOrder } = model;
    if (captions.length < 2) return;
    const end = executiveOrder?.span.start ?? model.text.length;
    const seen = new Map<string, Fact>();
    const isFirstOfLine = eachLineOnce(model.text);
    for (const second of captions) {
      const first = seen.get(second.value);
      if (!first) seen.set(second.value, second);
      if (!first || second.value === 'SIPDIS' || second.span.start >= end) continue;
      if (!isFirstOfLine(second.span.start)) continue;
      report(second.span, `${second.value} stands here twice.`, {
        related: [{ span: first.span, message: `${first.value} for the first time` }],
        fixes: [{ title: `Remove the second ${second.value}`, safety: 'unsafe', edits: [without(model, second.span)] }],
      });
    }
  },
};
