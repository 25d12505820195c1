// None of the tags is a subject.
import { hasTag } from '../../../data/tags.ts';
import { isSubjectTag } from '../../../semantics/tagSpelling.ts';
import type { Rule } from '../../rule.ts';

export const tagsNoSubject: Rule = {
  meta: {
    name: 'tags-no-subject',
    subject: 'tags',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'none',
    authority: 'National Archives on the Central Foreign Policy File: at least one subject tag is required',
    measured: '33 of 6,538 cables, nearly all with tags that had run together',
    docs: {
      what: 'All tags are places, programs or organizations; none is a subject.',
      why: 'Offices are given cables by subject; SMART does not send one without.',
      how: 'Add a tag of four letters, such as PREL or ETRD.',
      bad: { tags: 'TAGS: KDEM, PO' },
      good: { tags: 'TAGS: PGOV, KDEM, PO' },
    },
  },
  check({ model, known }, report) {
    const { tags, tagsField } = model;
    if (tags.length === 0 || !tagsField) return;
    // A word that no list has may be the subject that was meant.
    const isSubject = (value: string) => known.tags.has(value) || isSubjectTag(value) || !hasTag(value);
    if (tags.some(({ value }) => value.length !== 2 && isSubject(value))) return;
    report(tagsField.label?.span ?? tagsField.span, 'None of the tags is a subject, such as PREL or ETRD.');
  },
};
