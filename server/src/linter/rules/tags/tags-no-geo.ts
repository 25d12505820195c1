// None of the tags is a place.
import { tagsFor } from '../../../data/tags.ts';
import type { Rule } from '../../rule.ts';

export const tagsNoGeo: Rule = {
  meta: {
    name: 'tags-no-geo',
    subject: 'tags',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: '5 FAH-3, TAGS handbook: subjects and the places that they concern',
    measured: 'common in cables on administration, rare in others',
    docs: {
      what: 'No tag names a country or region, and none an organization or person instead.',
      why: 'The cable is not found by the country it is about.',
      how: 'Add the two letters of the place. A cable about no place needs none.',
      bad: { tags: 'TAGS: ETRD, EWWT' },
      good: { tags: 'TAGS: ETRD, EWWT, PO' },
    },
  },
  check({ model }, report) {
    const { tags, tagsField } = model;
    if (tags.length === 0 || !tagsField || tags.some(({ value }) => mayStandForPlace(value))) return;
    report(tagsField.label?.span ?? tagsField.span, 'No tag names a place.');
  },
};

/** Subjects of administration concern the post itself; organizations and persons are as good as a place. */
const mayStandForPlace = (tag: string): boolean =>
  !/^[B-Z][A-Z]{3}$/.test(tag) || tagsFor(tag).some(({ kind }) => kind === 'organization');
