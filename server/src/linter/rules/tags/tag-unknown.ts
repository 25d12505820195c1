// A tag of two or four letters that no list has.
import { tagFault } from '../../../semantics/tagSpelling.ts';
import type { Rule } from '../../rule.ts';

export const tagUnknown: Rule = {
  meta: {
    name: 'tag-unknown',
    subject: 'tags',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: '5 FAH-3, TAGS handbook; the lists counted in the archives',
    eras: ['1980s', '1990s', '2000s', 'today'],
    measured: '688 of 6,632 cables have a tag outside the lists at hand; most are local or new programs',
    docs: {
      what: 'A tag of two or four letters is in no list of places, subjects and programs.',
      why: 'Nobody who looks for the known tags finds the cable by it.',
      how: 'Look for the right tag, or name the tag in the settings (`known.tags`) when it is a new one.',
      bad: { tags: 'TAGS: ETRD, QQZZ, PO' },
      good: { tags: 'TAGS: ETRD, SHIPPING, PO' },
    },
  },
  check({ model, known }, report) {
    const unknown = model.tags.filter(
      ({ value }, i) =>
        !known.tags.has(value) &&
        // A person behind OVIP or PINR may have a name of four letters.
        !/^(?:OVIP|PINR)$/.test(model.tags[i - 1]?.value ?? '') &&
        tagFault(value, model.era?.id)?.kind === 'unknown',
    );
    const [first, ...others] = unknown;
    if (!first) return;
    const words = unknown.map(({ value }) => value);
    report(
      first.span,
      others.length > 0
        ? `No list of TAGS has ${words.slice(0, -1).join(', ')} and ${words.at(-1)}.`
        : `No list of TAGS has ${first.value}.`,
      { related: others.map(({ value, span }) => ({ span, message: `${value} neither` })) },
    );
  },
};
