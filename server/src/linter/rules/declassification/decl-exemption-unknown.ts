// An exemption code that no order has: X9, XGDS-5.
import { exemptionCode } from '../../../data/executiveOrders.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const declExemptionUnknown: Rule = {
  meta: {
    name: 'decl-exemption-unknown',
    subject: 'declassification',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'none',
    authority: 'E.O. 12958, section 1.6: X1 to X8; section 3.3: 25X1 to 25X9; E.O. 11652: XGDS-1 to 4',
    measured: '0 of 6,580 cables',
    docs: {
      what: 'The E.O. line cites an exemption from declassification that does not exist.',
      why: 'The number says why the text stays closed; without it nobody can review the decision.',
      how: 'X1 to X8 until 2003, 25X1 to 25X9, 50X1-HUM; XGDS-1 to XGDS-4 in the 1970s.',
      bad: { ...CLASSIFIED, order: 'E.O. 12958: DECL: X9' },
      good: { ...CLASSIFIED, order: 'E.O. 12958: DECL: 25X1' },
    },
  },
  check({ model }, report) {
    for (const { value, span } of model.executiveOrder?.exemptions ?? []) {
      if (exemptionCode(value) || /^(?:XDS|50X[1-9])/.test(value)) continue;
      report(span, `There is no exemption ${value}${seriesOf(value)}.`);
    }
  },
};

function seriesOf(code: string): string {
  if (code.startsWith('25X')) return ': they run from 25X1 to 25X9';
  if (code.startsWith('X') && !code.startsWith('XGDS')) return ': they run from X1 to X8';
  return code.startsWith('XGDS') ? ': they run from XGDS-1 to XGDS-4' : '';
}
