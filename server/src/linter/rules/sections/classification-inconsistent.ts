// The classification changes from one section to another, or from the first line to the last.
import { isOutOfStep, verdict, witnessOf } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const classificationInconsistent: Rule = {
  meta: {
    name: 'classification-inconsistent',
    subject: 'sections',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'none',
    authority: 'ACP 127, 208-209: every section of a message bears its classification',
    measured: 'not measured',
    docs: {
      what: 'The classification line of a further section, or the word below the text, is not that of the first line.',
      why: 'Sections are handled one by one: one of them is handled as something it is not.',
      how: 'Find out which is right, by the portion markings and the security warning.',
      bad: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nC O N F I D E N T I A L SECTION 02 OF 02 LISBON 000427\n\n2. It will meet again.\nMARLOWE',
      },
      good: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nUNCLAS SECTION 02 OF 02 LISBON 000427\n\n2. It will meet again.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const { classification, sectionLines, levelDispute: dispute } = model;
    if (!classification || !dispute) return;
    // The security warning tells that the first line is wrong: security-warning-classification-mismatch says so.
    if (isOutOfStep(dispute, 'classification line') && witnessOf(dispute, 'security warning')) return;
    const first = { span: classification.span, message: `first classification line: ${classification.level}` };
    for (const { classification: own, section } of sectionLines.slice(1)) {
      if (own.level === classification.level) continue;
      report(
        own.span,
        `Section ${section.value.number} is ${own.level}, the first classification line says ${classification.level}.${verdict(dispute, 'repeated classification line', 'classification line', classification.level)}`,
        { related: [first] },
      );
    }
  },
};
