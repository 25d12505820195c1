// A tag is one slip away from a known one.
import { tag as tagEntry } from '../../../data/tags.ts';
import { tagFault } from '../../../semantics/tagSpelling.ts';
import type { Rule } from '../../rule.ts';

export const tagMisspelled: Rule = {
  meta: {
    name: 'tag-misspelled',
    subject: 'tags',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: '5 FAH-3, TAGS handbook; slips counted in the archives, such as ENGR for ENRG',
    eras: ['1980s', '1990s', '2000s', 'today'],
    measured: 'part of the 688 of 6,632 cables with a tag outside the lists',
    docs: {
      what: 'A tag is in no list, and one letter or one swap away from exactly one that is.',
      why: 'The cable is not found where it belongs.',
      how: 'Take the tag that was meant.',
      bad: { tags: 'TAGS: ETRD, ENGR, PO' },
      good: { tags: 'TAGS: ETRD, ENRG, PO' },
    },
  },
  check({ model, known }, report) {
    for (const tag of model.tags) {
      const fault = known.tags.has(tag.value) ? undefined : tagFault(tag.value, model.era?.id);
      if (fault?.kind !== 'misspelt') continue;
      const meaning = tagEntry(fault.use)?.title;
      report(tag.span, `${tag.value} is in no list of TAGS; ${fault.use} is${meaning ? `: ${meaning}` : ''}.`, {
        fixes: [{ title: `Change to ${fault.use}`, safety: 'unsafe', edits: [{ span: tag.span, newText: fault.use }] }],
      });
    }
  },
};
