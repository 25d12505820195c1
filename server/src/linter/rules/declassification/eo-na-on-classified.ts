// N/A on the E.O. line of a classified cable.
import { declInTenYears, endsAfterTenYears, othersSay, saysClassified } from '../../../semantics/declassification.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const eoNaOnClassified: Rule = {
  meta: {
    name: 'eo-na-on-classified',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'unsafe',
    authority: 'E.O. 12958 and 13526, section 1.6; N/A means that no text is classified under the order',
    measured: '0 of 4,617 classified cables',
    docs: {
      what: 'The classification line says CONFIDENTIAL or above, the E.O. line says N/A.',
      why: 'One of the two is wrong: text is classified under an order or not at all.',
      how: 'Put the date of declassification in place of N/A, or lower the classification. LIMITED OFFICIAL USE is no classification and goes with N/A.',
      bad: { ...CLASSIFIED, order: 'E.O. 12958: N/A' },
      good: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 03/13/2017' },
    },
  },
  check({ model }, report) {
    const { executiveOrder: field, classification, classifiedBy, security } = model;
    if (field?.instruction !== 'not applicable' || !classification || !saysClassified(model) || othersSay(model, false))
      return;
    const also = [
      ...(security?.group && security.level !== 'U' ? [{ span: security.group.span, field: 'security warning' }] : []),
      ...(classifiedBy ? [{ span: classifiedBy.span, field: 'line Classified By' }] : []),
    ];
    const outOfStep =
      also.length > 0
        ? ` So does the ${also.map((one) => one.field).join(' and the ')}: the E.O. line is out of step.`
        : '';
    const words = endsAfterTenYears(model) ? declInTenYears(model) : undefined;
    report(
      field.value.span,
      `N/A is for unclassified text; the classification line says ${classification.level}.${outOfStep}`,
      {
        related: [
          { span: classification.span, message: classification.level },
          ...also.map(({ span, field: message }) => ({ span, message: `the ${message} says so too` })),
        ],
        fixes: words
          ? [{ title: `Change to ${words}`, safety: 'unsafe', edits: [{ span: field.value.span, newText: words }] }]
          : [],
      },
    );
  },
};
