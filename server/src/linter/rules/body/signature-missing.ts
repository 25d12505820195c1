// No signature closes the text.
import type { Rule } from '../../rule.ts';

export const signatureMissing: Rule = {
  meta: {
    name: 'signature-missing',
    subject: 'body',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: '5 FAH-1 H-240: the surname of the chief of mission closes the text',
    measured: '117 of 681 cables have none that can be recognized; in 2 of 43 real ones it was left out',
    docs: {
      what: 'The text does not end with a surname alone on its line.',
      why: 'A cable goes out in the name of somebody; and without a signature nobody can tell whether the end was lost.',
      how: 'Put the surname below the last paragraph.',
      bad: { body: '1. The harbor authority put off the tender.\n\n2. Two shipping lines had asked for it.' },
      good: { body: '1. The harbor authority put off the tender.\n\n2. Two shipping lines had asked for it.\nMARLOWE' },
    },
  },
  check({ model }, report) {
    const { signature, body, mrn, from, section, layout, pageLines } = model;
    if (signature || !mrn || !from || layout === 'extract') return;
    // The signature stands below the last section.
    const isLast = !section || section.value.number === section.value.of || pageLines.length > 0;
    const last = body.paragraphs.at(-1);
    if (!isLast || !last || body.paragraphs.length < 2) return;
    report(last.number.span, 'No signature stands below the last paragraph.');
  },
};
