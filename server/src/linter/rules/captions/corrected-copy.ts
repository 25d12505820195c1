// A corrected copy: what was corrected, and that an earlier one exists.
import type { Rule } from '../../rule.ts';

export const correctedCopy: Rule = {
  meta: {
    name: 'corrected-copy',
    subject: 'captions',
    severity: { authoring: 'information', archive: 'information' },
    fix: 'none',
    authority: 'ACP 127, 426: a corrected copy replaces the message of the same number',
    measured: '130 of 6,632 cables, and 48 corrected by the relay (CCY)',
    docs: {
      what: 'The cable replaces an earlier one of the same number; what was corrected is told where it is said.',
      why: 'Two texts bear one number. Who quotes the cable should quote this one.',
      how: 'Nothing is to be done. Look for the other copy under the same MRN.',
      bad: { captions: 'C O R R E C T E D  C O P Y (DATE IN PARAGRAPH 1)\n\nSIPDIS' },
      good: { captions: 'SIPDIS' },
    },
  },
  check({ model }, report) {
    const notice = model.notices.find(({ kind }) => kind === 'corrected copy');
    if (!notice) return;
    const { mrn } = model;
    const number = mrn ? ` of ${mrn.station.value} ${mrn.serialText}` : '';
    const about = notice.about ? ` Corrected: ${notice.about}.` : '';
    report(notice.words.span, `This is a corrected copy${number}.${about} An earlier copy bears the same number.`, {
      related: mrn ? [{ span: mrn.span, message: 'number that the earlier copy bears too' }] : [],
    });
  },
};
