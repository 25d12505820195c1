// ZFD or SUSPECTED DUPLICATE: the message may have been sent before.
import type { Rule } from '../../rule.ts';

export const suspectedDuplicate: Rule = {
  meta: {
    name: 'suspected-duplicate',
    subject: 'captions',
    severity: { authoring: 'information', archive: 'information' },
    fix: 'none',
    authority: 'ACP 127, 427: ZFD is sent with a message that may have been received already',
    measured: 'rare: ZFD in 4 of 6,017 cables',
    docs: {
      what: 'ZFD or SUSPECTED DUPLICATE says that the message may have been sent before.',
      why: 'Another copy may be in the archive, with another text.',
      how: 'Look for the other copy under the same MRN.',
      bad: { date: 'P 140708Z MAR 07 ZFD' },
      good: { date: 'P 140708Z MAR 07' },
    },
  },
  check({ model }, report) {
    const notice = model.notices.find(({ kind }) => kind === 'suspected duplicate');
    if (notice) report(notice.words.span, `${notice.words.value}: this message may have been sent before.`);
  },
};
