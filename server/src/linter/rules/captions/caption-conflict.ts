// Captions that exclude each other.
import { handlingWord, handlingWords } from '../../../semantics/handling.ts';
import { without } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const captionConflict: Rule = {
  meta: {
    name: 'caption-conflict',
    subject: 'captions',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'unsafe',
    authority: 'CAPCO register of markings: NODIS and EXDIS exclude each other; measured in archives',
    measured: 'not in 6,632 cables of 2002-2010, which hold neither; over 400 telegrams of 1973-1979 bear both',
    docs: {
      what: 'NODIS stands with EXDIS, or a message to all employees with a caption that restricts distribution.',
      why: 'The two captions name different circles of readers.',
      how: 'Keep the one that is meant. NODIS is the narrower.',
      bad: { captions: 'NODIS\nEXDIS\nNOFORN' },
      good: { captions: 'NODIS\nNOFORN' },
    },
  },
  check({ model }, report) {
    if (handlingWords(model).length < 2) return;
    const first = handlingWord(model, 'NODIS') ?? handlingWord(model, 'INFORM ALL STATE EMPLOYEES');
    if (!first) return;
    const second =
      first.value === 'NODIS'
        ? handlingWord(model, 'EXDIS')
        : handlingWord(model, 'EXDIS', 'LIMDIS', 'STADIS', 'NOFORN', 'EYES ONLY');
    if (!second) return;
    report(second.span, `${first.value} and ${second.value} exclude each other.`, {
      related: [{ span: first.span, message: first.value }],
      fixes: [first, second].map(({ value, span }) => ({
        title: `Remove ${value}`,
        safety: 'unsafe',
        edits: [without(model, span)],
      })),
    });
  },
};
