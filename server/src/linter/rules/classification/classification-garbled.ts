// The classification is a letter or two away from a level.

import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const classificationGarbled: Rule = {
  meta: {
    name: 'classification-garbled',
    subject: 'classification',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: 'ACP 127, 209: the levels; letters doubled or lost as measured in archives',
    measured: 'not measured; CC O N F I D E N T I A L and O N F I D E N T I A L occur',
    docs: {
      what: 'Letters of the classification are lost, doubled or wrong.',
      why: 'The word must not be missed nor misread, by people or machines.',
      how: 'Write it in full, letter by letter: C O N F I D E N T I A L.',
      bad: { ...CLASSIFIED, classification: 'C O N F I D E N T A L LISBON 000427' },
      good: { ...CLASSIFIED },
    },
  },
  check({ model }, report) {
    const { classification, garbledLevel, text } = model;
    const found =
      garbledLevel ??
      (classification?.isGarbled ? { span: classification.span, value: '', meant: classification.level } : undefined);
    if (!found) return;
    const written = text.slice(found.span.start, found.span.end);
    const sound = found.meant === 'UNCLASSIFIED' ? 'UNCLAS' : [...found.meant].join(' ');
    report(found.span, `${written} is no classification; ${sound} is.`, {
      fixes: [{ title: `Change to ${sound}`, safety: 'unsafe', edits: [{ span: found.span, newText: sound }] }],
    });
  },
};
