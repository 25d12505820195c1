// A classified cable that does not say who classified it.
import { othersSay, saysClassified } from '../../../semantics/declassification.ts';
import { lineBefore } from '../../edits.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const classifiedByMissing: Rule = {
  meta: {
    name: 'classified-by-missing',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'display',
    authority: 'E.O. 12958 and 13526, section 1.6; 5 FAH-1 H-246: an unnumbered paragraph before paragraph 1',
    eras: ['1990s', '2000s', 'today'],
    measured: '150 of 4,617 classified cables',
    docs: {
      what: 'The text is classified, but no line says by whom and why (Classified By, Derived From).',
      why: 'Since October 1995 no classification is valid without a name and a reason.',
      how: 'Write it above paragraph 1: Classified By: DCM Fritz Sapt. Reason: 1.4 (b) and (d).',
      bad: { ...CLASSIFIED, authority: '' },
      good: { ...CLASSIFIED, authority: 'Derived from: DSCG 05-1, B,D' },
    },
  },
  check({ model }, report) {
    const { classification, classifiedBy, executiveOrder, body, layout } = model;
    if (classifiedBy || !classification || !saysClassified(model) || classification.level === 'RESTRICTED') return;
    // N/A on the E.O. line, or another field: then it is not certain that the text is classified.
    if (executiveOrder?.instruction === 'not applicable' || othersSay(model, false) || layout === 'smart') return;
    const [first] = body.parts;
    if (!first) return;
    report(classification.span, `The text is ${classification.level}, but no line says who classified it and why.`, {
      fixes: [
        {
          title: 'Add a line Classified By to fill in',
          safety: 'display',
          edits: [
            lineBefore(
              model,
              first.span.start,
              'Classified By: NAME AND POSITION. Reason: 1.4 (LETTERS).',
              'blank behind',
            ),
          ],
        },
      ],
    });
  },
};
