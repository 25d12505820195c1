// Somebody who is only informed gets the message before those who must act.
import { precedenceByProsign, precedenceByWord } from '../../../data/precedences.ts';
import type { Addressee } from '../../../semantics/cableModel.ts';
import type { Rule } from '../../rule.ts';

export const precedenceInfoAboveAction: Rule = {
  meta: {
    name: 'precedence-info-above-action',
    subject: 'addressees',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'none',
    authority: 'ACP 127, 152: the second, lower precedence is for information addressees',
    measured: 'not measured',
    docs: {
      what: 'An INFO addressee has a higher precedence than every TO addressee, and than the second prosign.',
      why: 'Those who are informed do not have to be quicker than those who must act.',
      how: 'Lower the precedence behind INFO, or move the addressee to TO.',
      bad: { info: 'INFO RUEHMD/AMEMBASSY MADRID IMMEDIATE 0412', date: 'O R 140708Z MAR 07', routing: 'OO RUEHWEB' },
      good: { info: 'INFO RUEHMD/AMEMBASSY MADRID PRIORITY 0412' },
    },
  },
  check({ model }, report) {
    const ranks = (role: Addressee['role']) =>
      model.addressees.flatMap(({ role: own, precedence }) => {
        const rank = own === role && precedence ? precedenceByWord(precedence.value)?.rank : undefined;
        return rank !== undefined && precedence ? [{ rank, precedence }] : [];
      });
    const action = ranks('to');
    const second = model.prosigns[1] && precedenceByProsign(model.prosigns[1].value)?.rank;
    if (action.length === 0) return;
    const highest = action.reduce((best, one) => (one.rank < best.rank ? one : best));
    for (const { rank, precedence } of ranks('info')) {
      if (rank >= highest.rank || (second !== undefined && rank >= second)) continue;
      report(precedence.span, `INFO with ${precedence.value} is above every addressee of TO.`, {
        related: [{ span: highest.precedence.span, message: `highest of TO: ${highest.precedence.value}` }],
      });
      return;
    }
  },
};
