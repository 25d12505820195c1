// A declassification schedule over unclassified text of the 1970s.
import { saysClassified } from '../../../semantics/declassification.ts';
import type { Rule } from '../../rule.ts';

const OF_1976 = { calling: 'DE RUEHLI #0427 0740708', date: 'P 140708Z MAR 76', captions: '', tags: 'TAGS: ETRD, PO' };

export const eoGdsAdds: Rule = {
  meta: {
    name: 'eo-gds-adds',
    subject: 'declassification',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: 'E.O. 11652, section 5: the schedules are for classified text',
    eras: ['1970s'],
    measured: 'common in telegrams of 1973-1979, and off for records',
    docs: {
      what: 'An unclassified telegram of the 1970s bears GDS, ADS or XGDS.',
      why: 'The schedules say when classified text is opened.',
      how: 'Write N/A.',
      bad: { ...OF_1976, order: 'E.O. 11652: GDS' },
      good: { ...OF_1976, order: 'E.O. 11652: N/A' },
    },
  },
  check({ model }, report) {
    const field = model.executiveOrder;
    const code = field?.exemptions.find(({ value }) => /^(?:X?GDS|ADS)/.test(value));
    if (!field || !code || !model.classification || saysClassified(model) !== false) return;
    report(code.span, `${code.value} is a schedule for classified text; this is ${model.classification.level}.`, {
      related: [{ span: model.classification.span, message: model.classification.level }],
      fixes: [{ title: 'Change to N/A', safety: 'unsafe', edits: [{ span: field.value.span, newText: 'N/A' }] }],
    });
  },
};
