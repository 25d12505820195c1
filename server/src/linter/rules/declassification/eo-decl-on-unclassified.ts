// A date of declassification over unclassified text.
import { othersSay, saysClassified } from '../../../semantics/declassification.ts';
import type { Rule } from '../../rule.ts';

export const eoDeclOnUnclassified: Rule = {
  meta: {
    name: 'eo-decl-on-unclassified',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: 'E.O. 12958 and 13526, section 1.6: what is not classified is not declassified; measured in archives',
    measured: '3 of 2,015 unclassified cables, all of them EFTO, which are left alone',
    docs: {
      what: 'The classification line says UNCLAS, the E.O. line gives a date of declassification.',
      why: 'One of the two is wrong, and a reader cannot tell whether the text is protected.',
      how: 'Write N/A, or classify the cable.',
      bad: { order: 'E.O. 12958: DECL: 03/13/2017' },
      good: { order: 'E.O. 12958: N/A' },
    },
  },
  check({ model }, report) {
    const { executiveOrder: field, classification, classifiedBy } = model;
    if (field?.instruction !== 'date' || !classification || saysClassified(model) !== false) return;
    // The security warning or the archive sides with this line: the classification line is in doubt, as other rules say.
    if (othersSay(model, true)) return;
    report(
      field.value.span,
      `The E.O. line gives a date of declassification, but the text is ${classification.level}.`,
      {
        related: [
          { span: classification.span, message: classification.level },
          ...(classifiedBy ? [{ span: classifiedBy.span, message: 'Classified By is here too' }] : []),
        ],
        fixes: [{ title: 'Change to N/A', safety: 'unsafe', edits: [{ span: field.value.span, newText: 'N/A' }] }],
      },
    );
  },
};
