// A letter stands twice in the list of references.
import { letterFault, mentionedLetters, relettering } from '../../../semantics/referenceLetters.ts';
import { andList } from '../../../text/english.ts';
import type { Rule } from '../../rule.ts';

export const refLetterDuplicate: Rule = {
  meta: {
    name: 'ref-letter-duplicate',
    subject: 'references',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'safe',
    authority: 'measured in archives: letters run from A without a gap in all lists',
    measured: '0 of 204 lists of two and more; A. (A) and A. A) are one letter',
    docs: {
      what: 'A letter stands twice in the list of references.',
      why: 'Nobody can tell which of the two cables the text means.',
      how: 'Give the letters in order: A, B, C.',
      bad: {
        references: 'REF: A. MADRID 12\nA. STATE 10442',
        body: '1. The tender waits (refs A and B).\n\n2. Until May.\nMARLOWE',
      },
      good: {
        references: 'REF: A. MADRID 12\nB. STATE 10442',
        body: '1. The tender waits (refs A and B).\n\n2. Until May.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const fault = letterFault(model);
    if (fault?.kind !== 'duplicate') return;
    const { letter, previous, expected } = fault;
    const mention = mentionedLetters(model).get(expected)?.[0];
    const proof = mention ? ` The text speaks of ref ${expected}.` : '';
    const list = relettering(model, fault);
    report(letter.span, `The references have the letter ${letter.value} where ${expected} is to come.${proof}`, {
      related: [
        { span: previous.span, message: `the letter before: ${previous.value}` },
        ...(mention ? [{ span: mention.span, message: `ref ${expected} in the text` }] : []),
      ],
      fixes: list
        ? [
            {
              title: `Change to ${andList(list.letters)}`,
              safety: list.isProven ? 'safe' : 'unsafe',
              edits: list.edits,
            },
          ]
        : [],
    });
  },
};
