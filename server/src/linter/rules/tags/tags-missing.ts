// A cable without TAGS.
import { postByStation } from '../../../data/posts.ts';
import { lineEndOf } from '../../../text/lineEnd.ts';
import type { Rule } from '../../rule.ts';

export const tagsMissing: Rule = {
  meta: {
    name: 'tags-missing',
    subject: 'tags',
    severity: { authoring: 'error', archive: 'off' },
    fix: 'unsafe',
    authority: '5 FAH-3, TAGS handbook: every cable carries TAGS',
    eras: ['1970s', '1980s', '1990s', '2000s', 'today'],
    measured: '1 of 681 cables; about 5 % of all records of the archive, which are partial',
    docs: {
      what: 'The header has no TAGS line, or nothing stands on it.',
      why: 'Offices are given cables by their TAGS, and archives find them by them; without any nobody is sure to read it.',
      how: 'Put the TAGS line between E.O. and SUBJECT: a subject of four letters, then the places.',
      bad: { tags: '' },
      good: { tags: 'TAGS: ETRD, EWWT, PO' },
    },
  },
  check({ model }, report) {
    const { tags, tagsField, subjectField, executiveOrder, classification, mrn, text } = model;
    if (tags.length > 0 || !mrn || !classification || !(subjectField ?? executiveOrder)) return;
    if (tagsField) {
      report(
        tagsField.label?.span ?? tagsField.span,
        'The TAGS line is empty. Name a subject of four letters, and the places.',
      );
      return;
    }
    const place = postByStation(mrn.station.value)?.tagsCode;
    const at = subjectField?.span.start;
    report(
      subjectField?.label?.span ?? classification.span,
      'The cable has no TAGS. They stand between E.O. and SUBJECT.',
      {
        fixes:
          place && at !== undefined
            ? [
                {
                  title: `Insert TAGS: ${place}, the place of the post`,
                  safety: 'unsafe',
                  edits: [{ span: { start: at, end: at }, newText: `TAGS: ${place}${lineEndOf(text)}` }],
                },
              ]
            : [],
      },
    );
  },
};
