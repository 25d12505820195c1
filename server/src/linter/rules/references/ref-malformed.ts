// A reference that names a post, but no number.
import { postByStation } from '../../../data/posts.ts';
import type { Rule } from '../../rule.ts';

export const refMalformed: Rule = {
  meta: {
    name: 'ref-malformed',
    subject: 'references',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: 'a cable is referred to by post and number; measured in archives',
    measured: '0 of 43 cables; e-mails, telephone calls and reports are frequent and left alone',
    docs: {
      what: 'A reference consists of a post alone.',
      why: 'Without its number the cable cannot be found.',
      how: 'Add the number: MADRID 12.',
      bad: { references: 'REF: A. MADRID\n     B. STATE 10442' },
      good: { references: 'REF: A. MADRID 12\n     B. STATE 10442' },
    },
  },
  check({ model }, report) {
    for (const { station, text, span } of model.references) {
      if (station || text.length > 30 || !postByStation(text.replace(/^\d{2,4}\s/, ''))) continue;
      report(span, `${text} is a post without the number of a cable.`);
    }
  },
};
