// SENSITIVE, a word for unclassified text, on a classified cable.
import { handlingWord } from '../../../semantics/handling.ts';
import { isClassified } from '../../../semantics/levels.ts';
import { without } from '../../edits.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const captionClassificationConflict: Rule = {
  meta: {
    name: 'caption-classification-conflict',
    subject: 'captions',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: '5 FAH-2 H-440: SENSITIVE marks unclassified text; measured in archives',
    measured: '132 of 4,617 classified cables',
    docs: {
      what: 'A classified cable bears SENSITIVE.',
      why: 'SENSITIVE means sensitive but unclassified; the classification protects more.',
      how: 'Remove the caption, or lower the classification if the text is not classified.',
      bad: { ...CLASSIFIED, captions: 'SENSITIVE\nSIPDIS' },
      good: { captions: 'SENSITIVE\nSIPDIS', body: '1. (SBU) The tender waits.\n\n2. (U) Until May.\nMARLOWE' },
    },
  },
  check({ model }, report) {
    const { classification } = model;
    if (!classification || !isClassified(classification.level)) return;
    const sensitive = handlingWord(model, 'SENSITIVE', 'SENSITIVE BUT UNCLASSIFIED', 'SBU');
    if (!sensitive) return;
    report(sensitive.span, `${sensitive.value} is for unclassified text; this cable is ${classification.level}.`, {
      related: [{ span: classification.span, message: classification.level }],
      fixes: [{ title: `Remove ${sensitive.value}`, safety: 'unsafe', edits: [without(model, sensitive.span)] }],
    });
  },
};
