// ZFR or CANCEL THIS: the message, or another, is withdrawn.
import type { Rule } from '../../rule.ts';

export const messageCancelled: Rule = {
  meta: {
    name: 'message-cancelled',
    subject: 'captions',
    severity: { authoring: 'warning', archive: 'warning' },
    fix: 'none',
    authority: 'ACP 127, 424: ZFR cancels a transmission',
    measured: 'rare: ZFR in 13 of 6,632 cables',
    docs: {
      what: 'The number or the subject is followed by ZFR or by CANCEL TELEGRAM, CANCEL THIS.',
      why: 'A cancelled cable was sent by mistake or sent again under another number; it is not to be relied on.',
      how: 'Look for the cable that was sent instead.',
      bad: { classification: 'UNCLAS LISBON 000427 // ZFR CANCEL TELEGRAM - RESENT AS 000431 //' },
      good: { classification: 'UNCLAS LISBON 000427' },
    },
  },
  check({ model }, report) {
    const notice = model.notices.find(({ kind }) => kind === 'cancelled');
    if (!notice) return;
    const about = notice.about ? ` It says: ${notice.about}.` : '';
    report(notice.words.span, `${notice.words.value} says that the message is cancelled.${about}`);
  },
};
