// Classified By over unclassified text.
import { othersSay, saysClassified } from '../../../semantics/declassification.ts';
import { headerField, without } from '../../edits.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const classifiedByOnUnclassified: Rule = {
  meta: {
    name: 'classified-by-on-unclassified',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: 'E.O. 12958 and 13526, section 1.6; measured in archives',
    measured: '1 of 2,015 unclassified cables',
    docs: {
      what: 'The classification line says UNCLAS, yet a line says who classified the text.',
      why: 'One of the two is wrong, and a reader cannot tell whether the text is protected.',
      how: 'Remove the line, or classify the cable.',
      bad: { authority: 'Classified By: DCM Fritz Sapt. Reason: 1.4 (b) and (d).' },
      good: { ...CLASSIFIED },
    },
  },
  check({ model }, report) {
    const { classification, classifiedBy, executiveOrder } = model;
    if (!classifiedBy || !classification || saysClassified(model) !== false) return;
    // A date on the E.O. line is reported with this line as its witness.
    if (executiveOrder?.instruction === 'date' || othersSay(model, true)) return;
    const field = headerField(model, 'authorityField');
    const { start, end } = classifiedBy.span;
    report(
      { start, end: Math.min(end, start + 40) },
      `The text is ${classification.level}, but this line says who classified it.`,
      {
        related: [
          { span: classification.span, message: classification.level },
          ...(executiveOrder
            ? [{ span: executiveOrder.span, message: `E.O. line: ${executiveOrder.value.value}` }]
            : []),
        ],
        fixes: field
          ? [{ title: 'Remove the line Classified By', safety: 'unsafe', edits: [without(model, field)] }]
          : [],
      },
    );
  },
};
