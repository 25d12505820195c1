// The subject has small letters.
import type { Rule } from '../../rule.ts';

export const subjectNotUppercase: Rule = {
  meta: {
    name: 'subject-not-uppercase',
    subject: 'subject',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: '5 FAH-1 H-240: the subject line is in capitals; measured in archives: 673 of 680 are',
    eras: ['early', '1970s', '1980s', '1990s', '2000s'],
    measured: '608 of 6,437 cables, mostly web copies that an archive set in small letters',
    docs: {
      what: 'The subject is not written in capitals.',
      why: 'Relays of the period sent capitals; a list of subjects looks the same only when all are.',
      how: 'Write capitals. Names such as McCOY may keep their small letters.',
      bad: { subject: 'SUBJECT: Harbor authority postpones dredging tender' },
      good: { subject: 'SUBJECT: HARBOR AUTHORITY POSTPONES McCOY TENDER' },
    },
  },
  check({ model }, report) {
    const { subject, text } = model;
    if (!subject) return;
    const small = subject.value.match(/[a-z]/g)?.length ?? 0;
    const capitals = subject.value.match(/[A-Z]/g)?.length ?? 0;
    if (small * 2 < capitals || small < 4) return;
    const written = text.slice(subject.span.start, subject.span.end);
    report(subject.span, 'The subject is not in capitals.', {
      fixes: [
        {
          title: 'Change the subject to capitals',
          safety: 'unsafe',
          edits: [{ span: subject.span, newText: written.toUpperCase() }],
        },
      ],
    });
  },
};
