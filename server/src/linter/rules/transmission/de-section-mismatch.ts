// The calling line and the classification line name different sections.
import { two } from '../../../semantics/calendar.ts';
import { isPossible } from '../../../semantics/sections.ts';
import type { Rule } from '../../rule.ts';

export const deSectionMismatch: Rule = {
  meta: {
    name: 'de-section-mismatch',
    subject: 'transmission',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: 'ACP 127, 208: each section of a long message is transmitted under its own number',
    measured:
      'missing in 1 of 2,618 cables with several sections; otherwise not measured, archives keep the heading of the first section only',
    docs: {
      what: 'The section behind the slash of the calling line is missing, or is not the section of the classification line.',
      why: 'The receiving station puts a long message together by these numbers.',
      how: 'SECTION 01 OF 02 goes with #0427/01. A heading with /01 over a text without SECTION is usual and not reported.',
      bad: { calling: 'DE RUEHLI #0427/02 0730708', classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427' },
      good: { calling: 'DE RUEHLI #0427/01 0730708', classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427' },
    },
  },
  check({ model }, report) {
    const transmitted = model.callingLine?.section;
    const { section } = model;
    if (!section || section.value.of < 2 || !isPossible(section.value) || transmitted?.value === section.value.number)
      return;
    const serial = model.callingLine?.serial;
    const expected = two(section.value.number);
    if (!transmitted) {
      if (!serial || !model.callingLine?.hasNumberSign) return;
      report(
        serial.span,
        `The calling line names no section, the text is section ${section.value.number} of ${section.value.of}.`,
        {
          related: [{ span: section.span, message: `section ${section.value.number}` }],
          fixes: [
            {
              title: `Insert section /${expected}`,
              safety: 'unsafe',
              edits: [{ span: { start: serial.span.end, end: serial.span.end }, newText: `/${expected}` }],
            },
          ],
        },
      );
      return;
    }
    report(
      transmitted.span,
      `The calling line says section ${transmitted.value}, the text is section ${section.value.number} of ${section.value.of}.`,
      {
        related: [{ span: section.span, message: `section ${section.value.number}` }],
        fixes: [
          {
            title: `Change section to ${expected}`,
            safety: 'unsafe',
            edits: [{ span: transmitted.span, newText: expected }],
          },
        ],
      },
    );
  },
};
