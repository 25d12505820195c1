// A cable without SUBJECT.
import { lineEndOf } from '../../../text/lineEnd.ts';
import type { Rule } from '../../rule.ts';

export const subjectMissing: Rule = {
  meta: {
    name: 'subject-missing',
    subject: 'subject',
    severity: { authoring: 'error', archive: 'information' },
    fix: 'unsafe',
    authority: '5 FAH-1 H-240: every telegram has a subject line; 15 of 251,287 records have none',
    eras: ['1970s', '1980s', '1990s', '2000s', 'today'],
    measured: '15 of 251,287 records; 3 of 29 real cables where the archive took it out and made it the title',
    docs: {
      what: 'The header has no SUBJECT line, or nothing stands on it.',
      why: 'It is what readers see first, and what archives list.',
      how: 'Put the SUBJECT line under TAGS. Where an archive gives a title, the fix takes it.',
      bad: {
        archive:
          '07LISBON427\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nWed Mar 14 00:00:00 +0100 2007\nUNCLASSIFIED\nEmbassy Lisbon',
        subject: '',
      },
      good: { subject: 'SUBJECT: HARBOR AUTHORITY POSTPONES DREDGING TENDER' },
    },
  },
  check({ model, profile }, report) {
    const { subject, subjectField, tagsField, executiveOrder, mrn, archive, text } = model;
    const above = tagsField ?? executiveOrder;
    if (subject || !mrn || !above) return;
    if (subjectField) {
      report(subjectField.span, 'The SUBJECT line is empty.');
      return;
    }
    const title = archive?.title?.value;
    // Many archives took the line out of the text and made it the title: nothing is lost there.
    if (title && profile === 'archive') return;
    const { end } = above.span;
    report(tagsField?.label?.span ?? above.span, 'The cable has no SUBJECT. It stands under TAGS.', {
      fixes: title
        ? [
            {
              title: `Insert SUBJECT: ${title}`,
              safety: 'unsafe',
              edits: [{ span: { start: end, end }, newText: `${lineEndOf(text)}SUBJECT: ${title}` }],
            },
          ]
        : [],
    });
  },
};
