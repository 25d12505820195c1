// A classified cable whose E.O. line ends behind the number.
import { declInTenYears, endsAfterTenYears, saysClassified } from '../../../semantics/declassification.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const eoDeclMissing: Rule = {
  meta: {
    name: 'eo-decl-missing',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'unsafe',
    authority:
      'E.O. 12958 and 13526, section 1.6: the instruction for declassification stands on the face of the document',
    eras: ['1990s', '2000s', 'today'],
    measured: '0.4 of 100 cables lack the word DECL but have a date, which is accepted',
    docs: {
      what: 'The text is classified, and nothing behind the order’s number says until when.',
      why: 'Without a date or event the classification has no end that a reviewer can act on.',
      how: 'Ten years from the date of the cable, unless an earlier date or event, or a later one up to 25 years, is meant.',
      bad: { ...CLASSIFIED, order: 'E.O. 12958:' },
      good: { ...CLASSIFIED, order: 'E.O. 12958: 03/13/2017' },
    },
  },
  check({ model }, report) {
    const field = model.executiveOrder;
    if (field?.instruction !== 'none' || !saysClassified(model) || !endsAfterTenYears(model)) return;
    if (model.layout === 'smart' || model.declassifyLine || !model.classification) return;
    const words = declInTenYears(model);
    const { end } = field.span;
    const isLabelled = /^DECL/i.test(field.value.value);
    const gap = /\s/.test(model.text[end - 1] ?? '') ? '' : ' ';
    const newText = words && `${gap}${isLabelled ? words.replace('DECL: ', '') : words}`;
    report(field.span, `The text is ${model.classification.level}, but nothing says until when.`, {
      related: [{ span: model.classification.span, message: model.classification.level }],
      fixes:
        words && newText
          ? [{ title: `Add ${words}, ten years on`, safety: 'unsafe', edits: [{ span: { start: end, end }, newText }] }]
          : [],
    });
  },
};
