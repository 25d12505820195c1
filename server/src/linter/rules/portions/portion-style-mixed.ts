// Some portion markings have one slash, some have two.
import type { Portion } from '../../../semantics/markings.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const portionStyleMixed: Rule = {
  meta: {
    name: 'portion-style-mixed',
    subject: 'portions',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: 'CAPCO register: two slashes; measured in archives: both styles, seldom in one cable',
    eras: ['1990s', '2000s', 'today'],
    measured: '4 of 108 cables with such markings',
    docs: {
      what: '(C/NF) and (C//NF) stand in one cable.',
      why: 'They mean the same, and a search for one misses the other.',
      how: 'Write one of them throughout.',
      bad: {
        ...CLASSIFIED,
        captions: 'NOFORN\nSIPDIS',
        body: '1. (C//NF) The harbor authority put off the tender.\n\n2. (C/NF) Two shipping lines had asked for it.\nMARLOWE',
      },
      good: {
        ...CLASSIFIED,
        captions: 'NOFORN\nSIPDIS',
        body: '1. (C//NF) The harbor authority put off the tender.\n\n2. (C//NF) Two shipping lines had asked for it.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const slashed = model.markings.portions.filter(({ value }) => value.includes('/') && !value.includes('REL'));
    const double = slashed.filter(({ value }) => value.includes('//'));
    const single = slashed.filter(({ value }) => !value.includes('//'));
    const [odd, slash] = single.length > double.length ? [double, '/'] : [single, '//'];
    const [first] = odd;
    if (!first || single.length === 0 || double.length === 0) return;
    const written = (portion: Portion) => `(${portion.value.replace(/\/+/g, slash)})`;
    report(
      first.span,
      `One slash and two are mixed: here (${first.value}), elsewhere ${slash === '/' ? 'one' : 'two'}.`,
      {
        fixes: [
          {
            title: odd.length > 1 ? `Write all ${odd.length} with ${slash}` : `Change to ${written(first)}`,
            safety: 'unsafe',
            edits: odd.map((portion) => ({ span: portion.span, newText: written(portion) })),
          },
        ],
      },
    );
  },
};
