// A reason for classification that is not written as section and letters.
import { reasonSectionOn } from '../../../data/executiveOrders.ts';
import type { Authority } from '../../../semantics/cableModel.ts';
import { isoDate } from '../../../semantics/calendar.ts';
import { andList } from '../../../text/english.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const reasonMalformed: Rule = {
  meta: {
    name: 'reason-malformed',
    subject: 'declassification',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: '5 FAH-1 H-246; measured in archives: section, then letters in parentheses',
    measured: 'many spellings; 1.4(b,d), 1.4 b/d and 1.4 (B) AND (D) are accepted',
    docs: {
      what: 'The reason lacks its section or its letters, or the letters run on without anything between them.',
      why: 'Letters without order are misread: B D may be two reasons or initials.',
      how: 'Write 1.4 (b) and (d).',
      bad: { ...CLASSIFIED, authority: 'Classified By: DCM Fritz Sapt. Reason: 1.4 B D.' },
      good: { ...CLASSIFIED, authority: 'Classified By: DCM Fritz Sapt. Reason: 1.4 (B/D).' },
    },
  },
  check({ model }, report) {
    const { classifiedBy, date } = model;
    const reason = classifiedBy?.reason;
    if (!classifiedBy || !reason || classifiedBy.isDerived) return;
    const { reasons, section } = classifiedBy;
    if (reasons.length === 0) {
      const what = section
        ? `Section ${section.value} is cited without a letter.`
        : 'The reason cites no section and no letter.';
      report(section?.span ?? reason.span, what);
      return;
    }
    if (section && !runsOn(model.text, classifiedBy)) return;
    const [first] = reasons;
    const last = reasons.at(-1);
    if (!first || !last) return;
    const number = section?.value ?? (date && reasonSectionOn(isoDate(date.value))) ?? '1.4';
    const wanted = `${number} ${andList(reasons.map(({ value }) => `(${value})`))}`;
    const span = {
      start: section?.span.start ?? before(model.text, first.span.start),
      end: behind(model.text, last.span.end),
    };
    report(
      span,
      section
        ? 'The letters of the reason run on without anything between them.'
        : 'The reason cites letters, but no section.',
      {
        fixes: [{ title: `Change to ${wanted}`, safety: 'unsafe', edits: [{ span, newText: wanted }] }],
      },
    );
  },
};

/** `B D`: two letters with nothing but blanks between them, and no parentheses. */
function runsOn(text: string, { reasons }: Authority): boolean {
  return reasons.some(({ span }, i) => {
    const next = reasons[i + 1];
    return next !== undefined && !/\S/.test(text.slice(span.end, next.span.start));
  });
}

const before = (text: string, at: number): number => (text[at - 1] === '(' ? at - 1 : at);
const behind = (text: string, at: number): number => (text[at] === ')' ? at + 1 : at);
