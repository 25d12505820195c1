// An addressee of TO stands behind INFO, too.
import { repeatedAddressees } from '../../../semantics/heading.ts';
import { withoutAddressee } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const addresseeInToAndInfo: Rule = {
  meta: {
    name: 'addressee-in-to-and-info',
    subject: 'addressees',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: 'ACP 127, Annex B: an addressee is either for action or for information',
    measured: '28 of 6,017 cables, repetitions in one list included',
    docs: {
      what: 'The same plain language address stands behind TO and behind INFO.',
      why: 'Who must act is informed by that; twice in the heading means two copies and two message numbers.',
      how: 'Remove it from INFO.',
      bad: { info: 'INFO RUEHC/SECSTATE WASHDC PRIORITY 5610' },
      good: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412' },
    },
  },
  check({ model }, report) {
    for (const { addressee, first } of repeatedAddressees(model.addressees)) {
      if (addressee.role === first.role || !addressee.name) continue;
      const { value } = addressee.name;
      report(addressee.span, `${value} stands behind TO and behind INFO. Who must act needs no second copy.`, {
        related: [{ span: first.span, message: `${value} behind ${first.role.toUpperCase()}` }],
        fixes: [{ title: `Remove ${value} from INFO`, safety: 'unsafe', edits: [withoutAddressee(model, addressee)] }],
      });
    }
  },
};
