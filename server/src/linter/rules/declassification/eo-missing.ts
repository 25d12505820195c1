// No E.O. line above the text.
import { declInTenYears, orderOfTheDay, saysClassified } from '../../../semantics/declassification.ts';
import { headerField, lineBefore } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const eoMissing: Rule = {
  meta: {
    name: 'eo-missing',
    subject: 'declassification',
    severity: { authoring: 'error', archive: 'off' },
    fix: 'unsafe',
    authority:
      '5 FAH-1 H-246: every telegram cites the executive order on classification, an unclassified one with N/A',
    eras: ['1970s', '1980s', '1990s', '2000s', 'today'],
    measured: 'fewer than 51 of 6,632 cables',
    docs: {
      what: 'No E.O. line stands between the classification line and the text.',
      why: 'It says whether and until when the text is classified.',
      how: 'Write E.O. 12958: N/A over unclassified text of 2007, E.O. 12958: DECL: and a date over classified text.',
      bad: { order: '' },
      good: { order: 'E.O. 12958: N/A' },
    },
  },
  check({ model }, report) {
    const { executiveOrder, classification, body } = model;
    // A draft that is only begun lacks many things.
    if (executiveOrder || !classification || body.parts.length === 0) return;
    const order = orderOfTheDay(model);
    const next = headerField(model, 'tagsField') ?? headerField(model, 'subjectField');
    const value = saysClassified(model) ? declInTenYears(model) : 'N/A';
    const line = order && value && `E.O. ${order.number}: ${value}`;
    report(classification.span, 'No E.O. line says until when this text is classified, or that it is not.', {
      fixes:
        line && next
          ? [{ title: `Add the line ${line}`, safety: 'unsafe', edits: [lineBefore(model, next.start, line)] }]
          : [],
    });
  },
};
