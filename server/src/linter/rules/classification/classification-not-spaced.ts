// A classified text is not marked letter by letter.
import { isClassified } from '../../../semantics/levels.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const classificationNotSpaced: Rule = {
  meta: {
    name: 'classification-not-spaced',
    subject: 'classification',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: 'ACP 127, 209: the letters of RESTRICTED and above are separated, so that the word cannot be missed',
    measured: '0 of 606 classified cables',
    docs: {
      what: 'CONFIDENTIAL, SECRET or TOP SECRET stands on the classification line without blanks between its letters.',
      why: 'Spaced letters catch the eye, and tell the line from prose that begins with the same word.',
      how: 'Write S E C R E T.',
      bad: { ...CLASSIFIED, classification: 'CONFIDENTIAL LISBON 000427' },
      good: { ...CLASSIFIED },
    },
  },
  check({ model }, report) {
    const { classification, mrn } = model;
    if (!classification || classification.isSpaced || classification.isGarbled || mrn?.source !== 'text') return;
    if (!isClassified(classification.level)) return;
    const spaced = [...classification.level].join(' ');
    report(
      classification.span,
      `${classification.level} stands without blanks. On the classification line it is ${spaced}.`,
      {
        fixes: [
          { title: `Change to ${spaced}`, safety: 'unsafe', edits: [{ span: classification.span, newText: spaced }] },
        ],
      },
    );
  },
};
