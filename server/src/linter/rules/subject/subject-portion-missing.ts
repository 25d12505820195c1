// The subject of a classified cable has no portion marking.
import { isClassified } from '../../../semantics/levels.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import { markOf } from '../../portionEdits.ts';
import type { Rule } from '../../rule.ts';

export const subjectPortionMissing: Rule = {
  meta: {
    name: 'subject-portion-missing',
    subject: 'subject',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: 'E.O. 13526, section 1.6: every portion is marked, titles and subject lines included',
    eras: ['today'],
    measured: 'before the order 135 of 6,437 cables had one',
    docs: {
      what: 'The subject of a classified cable does not begin with a portion marking.',
      why: 'Lists of cables show the subject alone, and nobody can tell whether it may be shown.',
      how: 'Begin it with (U) where it gives nothing away, else with its level.',
      bad: {
        ...CLASSIFIED,
        date: 'P 140708Z MAR 11',
        order: 'E.O. 13526: DECL: 03/14/2021',
      },
      good: {
        ...CLASSIFIED,
        date: 'P 140708Z MAR 11',
        order: 'E.O. 13526: DECL: 03/14/2021',
        subject: 'SUBJECT: (U) HARBOR AUTHORITY POSTPONES DREDGING TENDER',
      },
    },
  },
  check({ model }, report) {
    const { subject, classification, markings, dtg, soundDate } = model;
    if (!subject || !classification || !isClassified(classification.level) || markings.subject) return;
    // Drafts without a date are of today; one whose date is in doubt may be of any.
    if (dtg && !soundDate) return;
    const { start } = subject.span;
    report(subject.span, 'The subject has no portion marking.', {
      related: [{ span: classification.span, message: `the cable is ${classification.level}` }],
      fixes: ['(U)', markOf(classification.level, markings.overall?.noforn !== undefined)].map((word) => ({
        title: `Begin the subject with ${word}`,
        safety: 'unsafe' as const,
        edits: [{ span: { start, end: start }, newText: `${word} ` }],
      })),
    });
  },
};
