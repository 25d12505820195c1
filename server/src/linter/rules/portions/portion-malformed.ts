// A portion marking has lost a parenthesis or stands in small letters.
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const portionMalformed: Rule = {
  meta: {
    name: 'portion-malformed',
    subject: 'portions',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: '5 FAH-1 H-240: the marking stands in parentheses right behind the number; SBU) is measured in archives',
    eras: ['1980s', '1990s', '2000s', 'today'],
    measured: 'rare; SBU) occurs',
    docs: {
      what: 'A portion marking lacks a parenthesis or has small letters.',
      why: '(c) is taken for an item of a list, and SBU) for a word of the text.',
      how: 'Write it in capitals between parentheses.',
      bad: {
        ...CLASSIFIED,
        body: '1. (C) The harbor authority put off the tender.\n\n2. C) Two shipping lines had asked for it.\nMARLOWE',
      },
      good: { ...CLASSIFIED },
    },
  },
  check({ model }, report) {
    for (const { kind, span, value, meant } of model.doubtfulMarkings) {
      if (kind !== 'malformed' || !meant) continue;
      report(span, `The portion marking ${value} should read ${meant}.`, {
        fixes: [{ title: `Change to ${meant}`, safety: 'unsafe', edits: [{ span, newText: meant }] }],
      });
    }
  },
};
