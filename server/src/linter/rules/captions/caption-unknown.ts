// A line among the captions that is all but a caption.
import { caption, captionForms } from '../../../data/captions.ts';
import { lazy } from '../../../data/table.ts';
import { closest } from '../../../semantics/spelling.ts';
import { matchesOf } from '../../../syntax/matches.ts';
import type { Rule } from '../../rule.ts';

export const captionUnknown: Rule = {
  meta: {
    name: 'caption-unknown',
    subject: 'captions',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: '5 FAH-2 H-440: captions come from a fixed list',
    measured: '0 of 43 cables',
    docs: {
      what: 'A word among the captions is one or two letters from a caption.',
      why: 'A misspelt caption does not limit or widen the distribution as it should.',
      how: 'Office lines and slugs are left alone: only near misses are reported. Add your own captions to the known ones.',
      bad: { captions: 'SIPDSI' },
      good: { captions: 'SIPDIS\n\nPARIS FOR POL' },
    },
  },
  check({ model, known }, report) {
    for (const line of model.passes) {
      if (line.value.length > 40 || /[^A-Z ]/.test(line.value) || /\b(?:FOR|PASS|TO|FROM)\b/.test(line.value)) continue;
      const words = matchesOf(/[A-Z]+/g, line.value);
      if (words.length > 3) continue;
      for (const word of words) {
        const near = known.captions.has(word[0]) || caption(word[0]) ? undefined : nearestCaption(word[0]);
        if (!near) continue;
        const start = line.span.start + word.index;
        const span = { start, end: start + word[0].length };
        report(span, `${word[0]} is no caption. ${near} may be meant.`, {
          fixes: [{ title: `Change to ${near}`, safety: 'unsafe', edits: [{ span, newText: near }] }],
        });
      }
    }
  },
};

const singleWords = lazy(() => captionForms().filter((form) => /^[A-Z]{5,}$/.test(form)));

/** One letter off for short captions, two for those of seven letters and more. */
const nearestCaption = (word: string): string | undefined =>
  word.length < 5 ? undefined : closest(word, singleWords(), word.length >= 7 ? 2 : 1);
