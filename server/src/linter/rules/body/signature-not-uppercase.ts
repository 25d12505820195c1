// The signature has small letters.
import type { Rule } from '../../rule.ts';

export const signatureNotUppercase: Rule = {
  meta: {
    name: 'signature-not-uppercase',
    subject: 'body',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: '5 FAH-1 H-240: the surname in capitals; measured in archives',
    eras: ['early', '1970s', '1980s', '1990s', '2000s'],
    measured: 'web copies that an archive set in small letters: 11 of 43 real cables',
    docs: {
      what: 'The surname that closes the text is not in capitals.',
      why: 'In small letters it is easily taken for the last word of the text.',
      how: 'Write capitals.',
      bad: {
        body: '1. The harbor authority put off the tender.\n\n2. Two shipping lines had asked for it.\n\nMarlowe',
      },
      good: { body: '1. The harbor authority put off the tender.\n\n2. Two lines had asked for it.\n\nMcALLISTER' },
    },
  },
  check({ model }, report) {
    const { signature } = model;
    if (!signature || !/[a-z]{2}/.test(signature.value)) return;
    const newText = signature.value.toUpperCase();
    report(signature.span, 'The signature is not in capitals.', {
      fixes: [{ title: `Change to ${newText}`, safety: 'unsafe', edits: [{ span: signature.span, newText }] }],
    });
  },
};
