// A place is named by its ISO code where State has another.
import { tagFault } from '../../../semantics/tagSpelling.ts';
import type { Rule } from '../../rule.ts';

export const tagIsoNotState: Rule = {
  meta: {
    name: 'tag-iso-not-state',
    subject: 'tags',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: '5 FAH-3, TAGS handbook as in force until about 2010; today it has the codes of ISO',
    eras: ['1970s', '1980s', '1990s', '2000s'],
    measured: 'RU in 83 of 6,632 cables, GE in 9, NA and CR in 7, YE in 6, JP and IQ in 4',
    docs: {
      what: 'A tag is the ISO code of a country that has another code in the list of TAGS.',
      why: 'The cable is filed under no country; and codes that both lists have mean different ones.',
      how: 'Take the tag of the country. EU, UE and UN are organizations and left alone.',
      bad: { tags: 'TAGS: ETRD, EWWT, RU' },
      good: { tags: 'TAGS: ETRD, EWWT, RS' },
    },
  },
  check({ model, known }, report) {
    for (const tag of model.tags) {
      const fault = known.tags.has(tag.value) ? undefined : tagFault(tag.value, model.era?.id);
      if (fault?.kind !== 'iso') continue;
      report(tag.span, `${tag.value} is the ISO code of ${fault.place}; its tag was ${fault.use}.`, {
        fixes: [{ title: `Change to ${fault.use}`, safety: 'unsafe', edits: [{ span: tag.span, newText: fault.use }] }],
      });
    }
  },
};
