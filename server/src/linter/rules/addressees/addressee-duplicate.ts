// An addressee stands twice behind TO, or twice behind INFO.
import { repeatedAddressees } from '../../../semantics/heading.ts';
import { eachLineOnce } from '../../eachLineOnce.ts';
import { withoutAddressee } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const addresseeDuplicate: Rule = {
  meta: {
    name: 'addressee-duplicate',
    subject: 'addressees',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: 'ACP 127, Annex B: each addressee once; measured in archives',
    measured: '28 of 6,017 cables, both lists together',
    docs: {
      what: 'The same plain language address stands twice in one list of addressees.',
      why: 'The second line is a slip, often for another post that now gets nothing.',
      how: 'Remove it, or write the addressee that was meant. The same routing indicator with different addresses is no duplicate.',
      bad: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412\nRUEHFR/AMEMBASSY PARIS 0977\nRUEHMD/AMEMBASSY MADRID 0413' },
      good: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412\nRUEHFR/AMEMBASSY PARIS 0977' },
    },
  },
  check({ model }, report) {
    const isFirstOfLine = eachLineOnce(model.text);
    for (const { addressee, first } of repeatedAddressees(model.addressees)) {
      if (addressee.role !== first.role || !addressee.name || !isFirstOfLine(addressee.span.start)) continue;
      const { value } = addressee.name;
      report(addressee.span, `${value} stands twice behind ${addressee.role.toUpperCase()}.`, {
        related: [{ span: first.span, message: `${value} for the first time` }],
        fixes: [{ title: `Remove the second ${value}`, safety: 'unsafe', edits: [withoutAddressee(model, addressee)] }],
      });
    }
  },
};
