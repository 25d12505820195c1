// The same cable twice among the references.
import { mentionedLetters } from '../../../semantics/referenceLetters.ts';
import type { Reference } from '../../../semantics/references.ts';
import { eachLineOnce } from '../../eachLineOnce.ts';
import type { Rule } from '../../rule.ts';

export const refDuplicate: Rule = {
  meta: {
    name: 'ref-duplicate',
    subject: 'references',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: 'each reference is given once; measured in archives',
    measured: '0 of 43 cables',
    docs: {
      what: 'A reference has the number and year of an earlier one.',
      why: 'One of the two numbers is likely wrong.',
      how: 'Correct it, or remove the second. A reference that the text speaks of is not offered for removal.',
      bad: {
        references: 'REF: A. MADRID 12; B. MADRID 12',
        body: '1. It waits (ref A).\n\n2. Until May.\nMARLOWE',
      },
      good: {
        references: 'REF: A. MADRID 12; B. MADRID 13',
        body: '1. It waits (ref A).\n\n2. Until May.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const { references } = model;
    if (references.length < 2) return;
    const seen = new Map<string, Reference>();
    const isFirstOfLine = eachLineOnce(model.text);
    references.forEach((second, i) => {
      const { key } = second;
      const first = key === undefined ? undefined : seen.get(key);
      if (key !== undefined && !first) seen.set(key, second);
      const before = references[i - 1];
      if (!first || !before || !isFirstOfLine(second.span.start)) return;
      const isLast = i === references.length - 1;
      const isFree = !second.letter || (isLast && !mentionedLetters(model).has(second.letter.value));
      const span = { start: before.span.end, end: second.span.end };
      report(second.span, `${second.text} is among the references twice.`, {
        related: [{ span: first.span, message: 'for the first time' }],
        fixes: isFree ? [{ title: 'Remove the second', safety: 'unsafe', edits: [{ span, newText: '' }] }] : [],
      });
    });
  },
};
