// What stands behind the order's number is no declassification instruction.
import { saysClassified } from '../../../semantics/declassification.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const eoMalformed: Rule = {
  meta: {
    name: 'eo-malformed',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'none',
    authority:
      '5 FAH-1 H-246: N/A, or DECL: with a date, an event or an exemption; E.O. 11652 and 12065 had GDS and the like',
    measured: 'under 1 of 100 cables',
    docs: {
      what: 'The E.O. line says neither N/A nor when the text is to be declassified.',
      why: 'Nobody can tell when the classification ends.',
      how: 'Events in words are left alone: DECL: AFTER KOREAN UNIFICATION, DECL: TWENTY YEARS.',
      bad: { ...CLASSIFIED, order: 'E.O. 12958: DECL 2017' },
      good: { ...CLASSIFIED, order: 'E.O. 12958: DECL: AFTER THE TENDER' },
    },
  },
  check({ model }, report) {
    const field = model.executiveOrder;
    if (!field || model.layout === 'smart') return;
    const { value, instruction, number, exemptions } = field;
    if (!number) report(field.span, 'The E.O. line names no order.');
    else if (instruction === 'unread')
      report(value.span, `${value.value} is neither N/A nor a date, an event or an exemption.`);
    else if (instruction === 'none' && saysClassified(model) === false && !model.declassifyLine)
      report(field.span, 'The E.O. line ends behind the number; over unclassified text it says N/A.');
    else {
      const old = number.value > '12065' && exemptions.find(({ value: code }) => /^(?:X?GDS|ADS|RDS|XDS)/.test(code));
      if (old) report(old.span, `${old.value} belongs to the orders of the 1970s, not to E.O. ${number.value}.`);
    }
  },
};
