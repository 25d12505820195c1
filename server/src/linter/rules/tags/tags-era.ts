// A tag of another period.
import { tagsFor } from '../../../data/tags.ts';
import type { Rule } from '../../rule.ts';

/** Program tags came into use in the course of the 1990s. */
const FIRST_PROGRAMS = 1990;

export const tagsEra: Rule = {
  meta: {
    name: 'tags-era',
    subject: 'tags',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: 'TAGS handbook of 1974 against the later lists (5 FAH-3)',
    eras: ['1970s', '1980s', '1990s', '2000s', 'today'],
    measured: 'PFOR once and PINT twice in 6,632 cables',
    docs: {
      what: 'A subject tag of the 1970s in a cable since 1995, or a program tag (K and three letters) before 1990.',
      why: 'The tag was not in force, so either it or the date of the cable is wrong.',
      how: 'Take the tag that came after it.',
      bad: { tags: 'TAGS: PFOR, EWWT, PO' },
      good: { tags: 'TAGS: PREL, EWWT, PO' },
    },
  },
  check({ model, known }, report) {
    const { era, tags } = model;
    const year = era?.year;
    if (year === undefined) return;
    for (const { value, span } of tags) {
      if (!/^[A-Z]{4}$/.test(value) || known.tags.has(value)) continue;
      const entries = tagsFor(value);
      const [entry] = entries;
      if (!entry) continue;
      if (year > 1995 && entries.every(({ status }) => status === 'terminated')) {
        const [use, ...others] = entry.use;
        report(span, `${value} is a tag of the 1970s; it was no longer in force in ${year}.${later(entry.use)}`, {
          fixes:
            use && others.length === 0
              ? [{ title: `Change to ${use}`, safety: 'unsafe', edits: [{ span, newText: use }] }]
              : [],
        });
      } else if (year < FIRST_PROGRAMS && entry.kind === 'program' && entry.status === 'current')
        report(span, `${value} is a program tag; there were none in ${year}.`);
    }
  },
};

const later = (use: readonly string[]): string => (use.length > 0 ? ` Then it was ${use.join(' or ')}.` : '');
