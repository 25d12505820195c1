// Two or more tags stand together without a separator.
import type { Fact } from '../../../semantics/fact.ts';
import type { Rule } from '../../rule.ts';

export const tagsGlued: Rule = {
  meta: {
    name: 'tags-glued',
    subject: 'tags',
    severity: { authoring: 'information', archive: 'hint' },
    fix: 'unsafe',
    authority: '5 FAH-3, TAGS handbook: tags are separated; measured in archives that lost blanks',
    measured: 'about 40 of 6,632 cables',
    docs: {
      what: 'A word of six letters or more is made of known tags and nothing else.',
      why: 'A search for one of them does not find it inside the other.',
      how: 'Separate them.',
      bad: { tags: 'TAGS: ETRDEWWT, PO' },
      good: { tags: 'TAGS: ETRD, EWWT, PO' },
    },
  },
  check({ model }, report) {
    const { tags, text } = model;
    for (let i = 0; i < tags.length; i++) {
      const run = gluedRun(tags, i);
      if (run.length < 2) continue;
      const span = { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 };
      const words = run.map(({ value }) => value);
      const separated = run.map((tag) => text.slice(tag.span.start, tag.span.end)).join(separatorOf(text, tags));
      report(
        span,
        `${words.join('')} is ${words.slice(0, -1).join(', ')} and ${words.at(-1)} without a blank between.`,
        {
          fixes: [{ title: `Separate into ${separated}`, safety: 'unsafe', edits: [{ span, newText: separated }] }],
        },
      );
      i += run.length - 1;
    }
  },
};

/** The tags from `i` on between which nothing stands. */
function gluedRun(tags: readonly Fact[], i: number): Fact[] {
  const run = tags.slice(i, i + 1);
  for (let next = tags[i + 1]; next && next.span.start === run.at(-1)?.span.end; next = tags[i + run.length])
    run.push(next);
  return run;
}

/** As the other tags are separated: comma and blank, or a blank alone. */
function separatorOf(text: string, tags: readonly Fact[]): string {
  const gaps = tags.slice(1).map(({ span }, i) => text.slice(tags[i]?.span.end, span.start));
  return gaps.some((gap) => gap.startsWith(',')) || gaps.every((gap) => gap === '') ? ', ' : ' ';
}
