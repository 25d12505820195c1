// The text speaks of a reference that is not in the REF block.
import { letterFault, lettersOf, mayHoldLetter, mentionedLetters } from '../../../semantics/referenceLetters.ts';
import type { Rule } from '../../rule.ts';

export const refUndefined: Rule = {
  meta: {
    name: 'ref-undefined',
    subject: 'references',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'none',
    authority: 'measured in archives: what the text calls ref D stands under D in the REF block',
    measured: '2 of 166 cables with such mentions',
    docs: {
      what: 'The text names a letter that no reference has.',
      why: 'A reader cannot follow it.',
      how: 'Add the reference, or correct the letter.',
      bad: {
        references: 'REF: A. MADRID 12\n     B. STATE 10442',
        body: '1. The tender waits (ref D).\n\n2. Until May.\nMARLOWE',
      },
      good: {
        references: 'REF: A. MADRID 12\n     B. STATE 10442',
        body: '1. The tender waits (ref B).\n\n2. Until May.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const { references } = model;
    // A gap in the letters is ref-letter-sequence's finding, a cable without references reftel-without-ref's.
    if (references.length === 0 || model.mentions.references.length === 0 || letterFault(model)) return;
    const letters = lettersOf(references);
    const defined = new Set(letters.map(({ value }) => value));
    const last = letters.at(-1) ?? references.at(-1);
    for (const [letter, places] of mentionedLetters(model)) {
      const [place] = places;
      if (defined.has(letter) || letter > 'H' || !place || !last || mayHoldLetter(model, letter)) continue;
      if (letters.length === 0 && letter === 'A' && references.length === 1)
        report(place.span, 'The text says ref A, but the one reference bears no letter.', {
          severity: 'hint',
          related: [{ span: last.span, message: 'the one reference' }],
        });
      else
        report(
          place.span,
          `There is no ref ${letter}${letters.length > 0 ? `: the references end with ${letters.at(-1)?.value}` : ''}.`,
          {
            related: [{ span: last.span, message: 'the last of the references' }],
          },
        );
    }
  },
};
