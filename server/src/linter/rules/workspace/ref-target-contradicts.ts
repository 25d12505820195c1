// The cable that a reference leads to has another date or subject than the reference says, or was written later.
import { DAY, dateInWords, dateOf, midnight, parseSlashDate } from '../../../semantics/calendar.ts';
import type { Reference } from '../../../semantics/references.ts';
import type { IndexedCable } from '../../../workspace/cableIndex.ts';
import type { Rule } from '../../rule.ts';

export const refTargetContradicts: Rule = {
  meta: {
    name: 'ref-target-contradicts',
    subject: 'workspace',
    severity: { authoring: 'off', archive: 'off' },
    fix: 'none',
    authority: 'a reference names a cable that was there before it; measured in archives',
    measured: 'off until switched on',
    docs: {
      what: 'A reference leads to a cable of the folder that is later than this one, or whose date or subject is not the one given.',
      why: 'The number or the year of the reference is then likely wrong.',
      how: 'Look at the cable it leads to. References to cables that are in none of the files are left alone.',
      bad: `=== 07LISBON427.txt
P 140708Z MAR 07
FM AMEMBASSY LISBON
UNCLAS LISBON 000427
SUBJECT: HARBOR TENDER

REF: MADRID 77

1. The tender waits until May (reftel).

=== 07MADRID77.txt
R 020900Z APR 07
FM AMEMBASSY MADRID
UNCLAS MADRID 000077
SUBJECT: PORT FEES

1. The fees rise.
`,
      good: `=== 07LISBON427.txt
P 140708Z MAR 07
FM AMEMBASSY LISBON
UNCLAS LISBON 000427
SUBJECT: HARBOR TENDER

REF: MADRID 77 "PORT FEES"

1. The tender waits until May (reftel).

=== 07MADRID77.txt
R 020900Z MAR 07
FM AMEMBASSY MADRID
UNCLAS MADRID 000077
SUBJECT: PORT FEES

1. The fees rise.
`,
    },
  },
  check({ model, others }, report) {
    const { references, date } = model;
    const own = others?.index.cablesOf(others.uri)[others.message];
    if (!others || !own || references.length === 0) return;
    for (const reference of references) {
      if (!reference.key) continue;
      const targets = others.index.cablesWithKey(reference.key).filter(({ key }) => key !== own.key);
      // Of several copies one that agrees is enough.
      const doubts = targets.map((target) => doubtOf(reference, target, date && midnight(date.value)));
      const [doubt] = doubts;
      if (doubt && doubts.every((one) => one !== undefined)) report(reference.span, doubt);
    }
  },
};

/** What speaks against this cable being the one that is meant. */
function doubtOf({ text, key }: Reference, target: IndexedCable, day: number | undefined): string | undefined {
  const { dtg, subject } = target;
  if (dtg !== undefined && day !== undefined && dtg > day + 4 * DAY)
    return `${key} is of ${dateInWords(dateOf(dtg))}, later than this cable of ${dateInWords(dateOf(day))}.`;
  const written = parseSlashDate(text);
  if (dtg !== undefined && written && Math.abs(midnight(written) - dtg) > 2 * DAY)
    return `The reference gives ${dateInWords(written)}, but ${key} is of ${dateInWords(dateOf(dtg))}.`;
  const title = /"([^"]{4,120})"/.exec(text)?.[1];
  if (title && subject && !sharesWord(title, subject)) return `${key} is about something else: ${subject}.`;
  return undefined;
}

const wordsOf = (words: string): string[] => words.toUpperCase().match(/[A-Z]{4,}/g) ?? [];

function sharesWord(a: string, b: string): boolean {
  const known = new Set(wordsOf(b));
  const words = wordsOf(a);
  return words.length === 0 || known.size === 0 || words.some((word) => known.has(word));
}
