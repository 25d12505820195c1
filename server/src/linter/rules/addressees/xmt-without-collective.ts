// XMT exempts posts of a collective that is not addressed.
import { routingIndicator } from '../../../data/routingIndicators.ts';
import type { Addressee } from '../../../semantics/cableModel.ts';
import { isCollective } from '../../../semantics/plads.ts';
import type { Rule } from '../../rule.ts';

export const xmtWithoutCollective: Rule = {
  meta: {
    name: 'xmt-without-collective',
    subject: 'addressees',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: 'ACP 127, 221: XMT lists the posts of a collective that do not get the message',
    measured: 'not measured; 6 of 6,017 cables use XMT',
    docs: {
      what: 'The heading has XMT, but neither TO nor INFO names a collective or an AIG.',
      why: 'There is nothing to be exempt from; the posts below XMT may have been meant as addressees.',
      how: 'Address the collective, or put the posts behind TO or INFO.',
      bad: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412\nXMT AMEMBASSY PARIS' },
      good: { info: 'INFO RUCNMEM/EU MEMBER STATES COLLECTIVE\nXMT AMEMBASSY PARIS' },
    },
  },
  check({ model }, report) {
    const exempt = model.addressees.find(({ excluding }) => excluding.length > 0)?.excluding[0];
    if (!exempt || model.addressees.some(isToGroup)) return;
    report(exempt.span, `${exempt.value} is exempt, but no collective is addressed. XMT takes posts out of one.`);
  },
};

const isToGroup = ({ name, routing }: Addressee): boolean =>
  (name !== undefined && isCollective(name.value.toUpperCase())) ||
  (routing !== undefined && routingIndicator(routing.value)?.kind === 'collective');
