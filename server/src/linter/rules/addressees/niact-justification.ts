// Night action is asked for and paragraph 1 does not say why.

import type { Rule } from '../../rule.ts';

export const niactJustification: Rule = {
  meta: {
    name: 'niact-justification',
    subject: 'addressees',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'none',
    authority: '5 FAH-2 H-420: NIACT IMMEDIATE is justified in paragraph 1',
    measured: 'not measured',
    docs: {
      what: 'An addressee has NIACT IMMEDIATE, but paragraph 1 does not speak of NIACT.',
      why: 'Somebody is called in at night; the first paragraph tells him why.',
      how: 'Say in paragraph 1 what must be done before morning: NIACT action request in paragraph 4.',
      bad: { routing: 'NN RUEHWEB', date: 'O 140708Z MAR 07', to: 'TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 5610' },
      good: {
        routing: 'NN RUEHWEB',
        date: 'O 140708Z MAR 07',
        to: 'TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 5610',
        body: '1. NIACT request: please answer before 0800Z.\n\n2. The tender closes then.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const precedence = model.addressees.find((one) => one.precedence?.value === 'NIACT IMMEDIATE')?.precedence;
    const [first] = precedence ? model.body.paragraphs : [];
    if (!precedence || !first || /NIACT|NIGHT ACTION/i.test(model.text.slice(first.span.start, first.span.end))) return;
    report(precedence.span, 'Paragraph 1 does not say why action is needed at night. NIACT is justified there.', {
      related: [{ span: first.opening, message: 'paragraph 1' }],
    });
  },
};
